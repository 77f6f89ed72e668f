using DocGen.Shared;
using DocGen.Site.Facts;
using DocGen.Site.Load.Settings;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Everything that the author gave, read and checked one by one.</summary>
/// <param name="Languages">The languages, the default first.</param>
/// <param name="Settings">What <c>site.yaml</c> says.</param>
/// <param name="Catalog">What the model says.</param>
/// <param name="Content">The pages of prose, by path and language.</param>
/// <param name="StaticFiles">The files beside the pages, such as pictures.</param>
/// <param name="Theme">The templates and assets.</param>
/// <param name="History">When files were last changed.</param>
public sealed record LoadedSite(
    IReadOnlyList<string> Languages,
    SiteSettings Settings,
    SiteCatalog Catalog,
    IReadOnlyList<ContentPage> Content,
    IReadOnlyList<StaticFile> StaticFiles,
    Theme Theme,
    GitHistory History)
{
    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether pages are shown whose author marked them as not finished.</summary>
    internal bool AreUnfinishedShown { get; init; }

    /// <summary>The paths of the pages that are not shown because they are not finished in some language.</summary>
    internal IReadOnlySet<string> Unfinished => AreUnfinishedShown ? new HashSet<string>() : Content.Where(page => page.FrontMatter.IsDraft).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The files of the content folder.</summary>
    internal IReadOnlyList<AuthorFile> Files { get; init; } = [];

    /// <summary>The facts of its releases, the first first.</summary>
    internal IReadOnlyList<Baseline> Baselines { get; init; } = [];

    /// <summary>What somebody vouched for; null where nobody did.</summary>
    internal TranslationLock? Lock { get; init; }

    /// <summary>How bad a stale translation is; null where it is not told.</summary>
    internal ProblemSeverity? Staleness { get; init; }

    /// <summary>What is wrong with anything but pages and settings.</summary>
    internal IReadOnlyList<Problem> Problems { get; init; } = [];
}
