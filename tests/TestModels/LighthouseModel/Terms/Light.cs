namespace LighthouseModel;

/// <summary xml:lang="de">Ein Leuchtfeuer.</summary>
/// <summary xml:lang="ja">灯火。</summary>
[Term, Name("de", "Feuer"), Name("ja", "灯火")]
public sealed class Light;
