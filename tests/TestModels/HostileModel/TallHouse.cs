namespace HostileModel;

/// <summary xml:lang="de">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
/// <summary xml:lang="ja">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
[Subject, Name("de", Markup.Text + " 2"), Name("ja", Markup.Text + " 2")]
[Lane<Room>(typeof(Attic), typeof(Roof), Repeats = true)]
public sealed class TallHouse : House;
