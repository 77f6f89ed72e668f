namespace LighthouseModel;

/// <summary xml:lang="de">Was geschah wann?</summary>
/// <summary xml:lang="ja">いつ何が起きたか。</summary>
[Collection(Order = 1, Layout = CollectionLayout.Timeline), Name("de", "Zeittafel"), Name("ja", "年表")]
public interface IEvent
{
    [Name("de", "Datum"), Name("ja", "日付")]
    PartialDate Date { get; }
}
