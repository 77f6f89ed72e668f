namespace HostileModel;

/// <summary xml:lang="de"><list type="bullet"><item>&lt;script&gt;alert(1)&lt;/script&gt;</item></list></summary>
/// <summary xml:lang="ja"><para>&lt;script&gt;alert(1)&lt;/script&gt;</para></summary>
[Layer, Name("de", Markup.Text), Name("ja", Markup.Text)]
public sealed class Attic;
