using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Pages;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan;

/// <summary>What kinds of page plan their pages of a language from.</summary>
/// <param name="site">What the author gave.</param>
/// <param name="language">What is decided for the language.</param>
/// <param name="content">The prose that its readers read, by path.</param>
/// <param name="strings">The texts of the user interface in it.</param>
/// <param name="kinds">The kinds of page.</param>
/// <param name="problems">Where mistakes are reported.</param>
internal sealed class PlanScope(LoadedSite site, LanguagePlan language, IReadOnlyDictionary<string, ContentPage> content, LanguageStrings strings, IReadOnlyList<PageKind> kinds, ProblemList problems)
{
    private readonly Dictionary<PageKind, IReadOnlyList<PlannedPage>> _pages = [];

    /// <summary>What the author gave.</summary>
    public LoadedSite Site => site;

    /// <summary>What is decided for the language.</summary>
    public LanguagePlan Language => language;

    /// <summary>The texts of the user interface in the language.</summary>
    public LanguageStrings Strings => strings;

    /// <summary>The kinds of page.</summary>
    public IReadOnlyList<PageKind> Kinds => kinds;

    /// <summary>Where mistakes are reported.</summary>
    public ProblemList Problems => problems;

    /// <summary>The prose of the language.</summary>
    public IEnumerable<ContentPage> Content => content.Values;

    /// <summary>The pages of a kind.</summary>
    public IReadOnlyList<PlannedPage> PagesOf(PageKind kind)
    {
        if (!_pages.TryGetValue(kind, out var pages)) _pages.Add(kind, pages = [.. kind.PagesIn(this)]);
        return pages;
    }

    /// <summary>A page, with the prose that the author wrote for it.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="path">Its path below the language's folder, without the extension.</param>
    /// <param name="title">Its title where its prose has none.</param>
    /// <param name="entry">What it describes; null where it describes no single thing.</param>
    public PlannedPage Page(PageKind kind, string path, string title, CatalogEntry? entry = null)
    {
        var prose = content.GetValueOrDefault(path);
        return new(language.Language, path, kind, prose is { Title.Length: > 0 } ? prose.Title : title, prose, entry);
    }
}
