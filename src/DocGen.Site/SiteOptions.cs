using DocGen.Site.Load;
using DocGen.Site.Pages;
using DocGen.Site.Problems;

namespace DocGen.Site;

/// <summary>What a run is asked to do. Paths are absolute.</summary>
public sealed record SiteOptions
{
    /// <summary>The folder of the author's project; paths in messages and edit links start from it or the repository above it.</summary>
    public required string ProjectFolder { get; init; }

    /// <summary>The folder with <c>site.yaml</c> and a folder of Markdown for each language.</summary>
    public required string ContentFolder { get; init; }

    /// <summary>The theme's folders, the default theme first; files of later folders replace those of the same name.</summary>
    public required IReadOnlyList<string> ThemeFolders { get; init; }

    /// <summary>The folder of the site.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>The languages of the site as BCP 47 tags, the default first; the catalog's where empty.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether it is a draft: what is not translated yet is shown in another language.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether pages are shown whose author marked them as not finished. A preview shows them; what is built does not have them, so that it is the same in a draft and elsewhere.</summary>
    internal bool AreUnfinishedShown { get; init; }

    /// <summary>The author's compiled model; null for a site of prose alone.</summary>
    public string? AssemblyPath { get; init; }

    /// <summary>The files of the assemblies that the model needs at run time.</summary>
    public IReadOnlyList<string> DependencyPaths { get; init; } = [];

    /// <summary>Those of them that packages brought.</summary>
    public IReadOnlyList<PackagedFile> Packages { get; init; } = [];

    /// <summary>Overrides the site's address of <c>site.yaml</c>; null to keep it.</summary>
    public string? Address { get; init; }

    /// <summary>Overrides the repository of <c>site.yaml</c>; null to keep it.</summary>
    public string? Repository { get; init; }

    /// <summary>
    /// A file to list the published files in, and after them their folders, the deepest first: full paths, one a line, written when
    /// all else is done; null for none.
    /// </summary>
    public string? OutputListPath { get; init; }

    /// <summary>
    /// A file to list what the site was made from beside the author's folders and files, which is the history of git: full paths, one a line; deleted
    /// where that is not known, null for none.
    /// </summary>
    public string? SourceListPath { get; init; }

    /// <summary>The compiler's map of paths, <c>folder=name,folder=name</c>, by which debug information names sources; null where it names them as they are.</summary>
    public string? PathMap { get; init; }

    /// <summary>A file to write what the pages' templates were given in, as JSON by address, for an author's tests; null for none.</summary>
    public string? ViewModelsPath { get; init; }

    /// <summary>A file to remember in what the site was made from and how it was left, so that the next build makes only what has changed; null for none.</summary>
    public string? CachePath { get; init; }

    /// <summary>The day that the site is built for, such as <c>2026-11-30</c>, by which the age of facts is told, and which a release is kept with; null for none.</summary>
    public string? Date { get; init; }

    /// <summary>For how long a fact may stand without anybody looking at it, as a duration such as <c>P18M</c>; null for ever.</summary>
    public string? FactsExpire { get; init; }

    /// <summary>How bad it is that a translation is stale; null where it is not told.</summary>
    public ProblemSeverity? Staleness { get; init; } = ProblemSeverity.Warning;

    /// <summary>Whether the sections of pages are asked for, also where nobody has vouched for any.</summary>
    internal bool AreSectionsRead { get; init; }

    /// <summary>Puts what is remembered in its place, from one path to another.</summary>
    internal Action<string, string> Rename { get; init; } = (from, to) => File.Move(from, to, overwrite: true);

    /// <summary>The kinds of page, in the order in which their pages are listed.</summary>
    internal IReadOnlyList<PageKind> PageKinds { get; init; } = Pages.PageKinds.All;
}
