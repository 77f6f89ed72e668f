using DocGen.Shared;
using DocGen.Site.Load;

namespace DocGen.Site.Plan.Freshness;

/// <summary>Looks in git for what a text of the model said when somebody vouched for it, and since when it says something else.</summary>
/// <param name="site">The site.</param>
internal sealed class ModelHistory(LoadedSite site)
{
    private readonly EarlierVersions<ModelSource> _versions = new();
    private readonly Lazy<NamedReferences> _references = new(() => new(site.Catalog));

    /// <summary>What has changed in a text.</summary>
    /// <param name="unit">The text.</param>
    /// <param name="language">The language in which it has.</param>
    /// <returns>The difference, and when it was committed, null where it is not committed yet; null where git does not know.</returns>
    public (string Difference, DateTimeOffset? Time)? Find(TranslationUnit unit, string language)
    {
        var (locked, file) = (unit.Locked!, unit.Texts[language].Location.Path);
        if (!File.Exists(file) || Find(ModelSource.Parse(File.ReadAllText(file)), locked, language) is not { } now) return null;
        var found = _versions.Find(file, () => site.History.VersionsOf(file).Select(version => (version.Time, ModelSource.Parse(version.Text))), source =>
            Find(source, locked, language) is { } text && locked.Vouches(language, text.Hash) ? text : null);
        return found is var (before, time) ? (DifferenceOf(before, now), time) : null;
    }

    private SourceText? Find(ModelSource source, LockedUnit unit, string language) => source.Find(unit.Id, unit.What, language, language == site.Languages[0], _references.Value.For(unit.Id));

    private static string DifferenceOf(SourceText before, SourceText now) =>
        MeaningHash.Of(before.Words) == MeaningHash.Of(now.Words) ? WordDifference.Of(before.Targets, now.Targets) : WordDifference.Of(before.Words, now.Words);
}
