namespace HostileModel;

/// <summary xml:lang="de"><list type="bullet"><item>&lt;script&gt;alert(1)&lt;/script&gt;</item></list></summary>
/// <summary xml:lang="ja"><para>&lt;script&gt;alert(1)&lt;/script&gt;</para></summary>
[Layer, Name("de", Markup.Text + " 2"), Name("ja", Markup.Text + " 2")]
public sealed class Roof;
