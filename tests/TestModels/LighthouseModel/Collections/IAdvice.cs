namespace LighthouseModel;

/// <summary xml:lang="de">Was passt?</summary>
/// <summary xml:lang="ja">どれが合うか。</summary>
[Collection(Order = 3, Layout = CollectionLayout.Choice, GroupBy = nameof(Topic)), Name("de", "Rat"), Name("ja", "助言")]
public interface IAdvice
{
    [Name("de", "Gegenstand"), Name("ja", "対象")]
    Topic Topic { get; }

    [Name("de", "Passend"), Name("ja", "適するもの")]
    string Choice { get; }
}
