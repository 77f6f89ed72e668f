namespace LighthouseModel;

/// <summary xml:lang="de">Womit wird gearbeitet?</summary>
/// <summary xml:lang="ja">何を使うか。</summary>
[Collection(Order = 4, Layout = CollectionLayout.Table), Name("de", "Werkzeug"), Name("ja", "道具")]
public interface ITool
{
    [Name("de", "Gewicht"), Name("ja", "重さ"), Unit("kg")]
    double? Weight { get; }
}
