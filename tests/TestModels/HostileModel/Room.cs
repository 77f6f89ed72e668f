namespace HostileModel;

/// <summary xml:lang="de">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
/// <summary xml:lang="ja">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
[Term, Name("de", Markup.Text), Name("ja", Markup.Text)]
public sealed class Room;
