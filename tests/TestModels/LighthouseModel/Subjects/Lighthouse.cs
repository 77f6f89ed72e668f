namespace LighthouseModel;

/// <summary xml:lang="de">Ein Turm mit einem Feuer.</summary>
/// <summary xml:lang="ja">灯火のある塔。</summary>
[Subject, Name("de", "Leuchtturm"), Name("ja", "灯台")]
public abstract class Lighthouse;
