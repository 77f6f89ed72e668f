namespace LighthouseModel;

/// <summary xml:lang="de">Was wurde gemessen?</summary>
/// <summary xml:lang="ja">何を測ったか。</summary>
[Collection(Order = 2, GroupBy = nameof(Topic)), Name("de", "Messungen"), Name("ja", "測定値")]
[Slug("measurements")]
public interface IMeasurement
{
    [Name("de", "Gegenstand"), Name("ja", "対象")]
    Topic Topic { get; }

    [Name("de", "Werte"), Name("ja", "数値")]
    Readings? Figures { get; }

    [Name("de", "Bedingungen"), Name("ja", "条件")]
    LocalizedText? Conditions { get; }
}
