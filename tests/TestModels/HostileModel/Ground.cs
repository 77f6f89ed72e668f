namespace HostileModel;

/// <summary xml:lang="de">&lt;script&gt;alert(1)&lt;/script&gt; <c>&lt;img src=x onerror=alert(2)&gt;</c> {{ page }} <see href="https://example.org/?a=&quot;&gt;&lt;script&gt;alert(3)&lt;/script&gt;">&lt;script&gt;</see></summary>
/// <summary xml:lang="ja">&lt;script&gt;alert(1)&lt;/script&gt; <see cref="Roof">&lt;img src=x onerror=alert(2)&gt;</see></summary>
[Layer, Name("de", Markup.Text + " 1"), Name("ja", Markup.Text + " 1")]
public sealed class Ground;
