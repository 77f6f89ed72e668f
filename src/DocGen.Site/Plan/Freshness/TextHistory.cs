using DocGen.Shared;
using DocGen.Site.Load;
using DocGen.Site.Load.Markdown;

namespace DocGen.Site.Plan.Freshness;

/// <summary>Looks in git for what a section said when somebody vouched for it, and since when it says something else.</summary>
/// <param name="site">The site.</param>
/// <param name="freshness">How the hashes of its sections are made.</param>
internal sealed class TextHistory(LoadedSite site, SiteFreshness freshness)
{
    private readonly EarlierVersions<IReadOnlyList<ProseSection>> _versions = new();

    /// <summary>What has changed in a section.</summary>
    /// <param name="language">The language of the section.</param>
    /// <param name="path">The path of its page.</param>
    /// <param name="text">The section as it is.</param>
    /// <param name="locked">As it was vouched for.</param>
    /// <returns>The difference, and when it was committed, null where it is not committed yet; null where git does not know.</returns>
    public (string Difference, DateTimeOffset? Time)? Find(string language, string path, UnitText text, LockedUnit locked)
    {
        if (site.Content.FirstOrDefault(page => page.Language == language && page.Path == path) is not { } content) return null;
        if (SectionsOf(content.ReadText(new()), content.FrontMatter, content.File, content.FilePathAt).FirstOrDefault(section => freshness.HashOf(section.Mark) == text.Hash) is not { } now) return null;
        return _versions.Find(content.File, () => Read(content), sections => sections.FirstOrDefault(section => locked.Vouches(language, freshness.HashOf(section.Mark)))) is var (before, time)
            ? (DifferenceOf(before, now), time)
            : null;
    }

    private static string DifferenceOf(ProseSection before, ProseSection now)
    {
        var (old, words) = (Quoted(before), Quoted(now));
        return MeaningHash.Of(old) == MeaningHash.Of(words) ? WordDifference.Of(string.Join(' ', before.Targets), string.Join(' ', now.Targets)) : WordDifference.Of(old, words);
    }

    // A heading is no part of the sentence behind it.
    private static string Quoted(ProseSection section) => section.Heading.TrimEnd() is { Length: > 0 } heading
        ? $"{heading}{(char.IsPunctuation(heading[^1]) ? "" : ":")} {section.Words}"
        : section.Words;

    private IEnumerable<(DateTimeOffset, IReadOnlyList<ProseSection>)> Read(ContentPage page)
    {
        var own = page.FilePathAt(1);
        var folder = site.History.PathOf(page.File) is { } name && name.EndsWith(own, StringComparison.Ordinal) ? name[..^own.Length] : null;
        foreach (var (time, path, text) in site.History.VersionsOf(page.File))
        {
            var (matter, body) = FrontMatterReader.Read(text.ReplaceLineEndings("\n"), page.File, new());
            var file = folder is not null && path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : own;
            yield return (time, SectionsOf(body, matter, page.File, _ => file));
        }
    }

    private static IReadOnlyList<ProseSection> SectionsOf(string? text, FrontMatter matter, string file, Func<int, string> fileAt) =>
        text is not null && MarkdownReader.Parse(text, file, new()) is { } tree ? SectionReader.Read(tree, matter, file, fileAt) : [];
}
