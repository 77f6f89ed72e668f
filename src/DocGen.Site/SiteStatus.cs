using DocGen.Shared;
using DocGen.Site.Check;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Plan.Freshness;
using DocGen.Site.Problems;

namespace DocGen.Site;

/// <summary>How far a site is translated, and how far its translations keep up.</summary>
/// <param name="Languages">Its languages in its order.</param>
/// <param name="Pages">Its pages of prose, and last its other texts.</param>
/// <param name="Untranslated">What is not translated yet: pages first, then other texts by place.</param>
/// <param name="Stale">What one language says anew and others do not, and where their outlines differ.</param>
/// <param name="Problems">What is wrong with what it was read from.</param>
public sealed record SiteStatus(
    IReadOnlyList<string> Languages, IReadOnlyList<PageStatus> Pages, IReadOnlyList<UntranslatedText> Untranslated, IReadOnlyList<Problem> Stale, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads a site and tells how far it is translated. Nothing is written.</summary>
    /// <param name="options">What it is made of.</param>
    public static SiteStatus Of(SiteOptions options)
    {
        var (problems, stale) = (new ProblemList(), new ProblemList());
        if (SiteLoader.Load(options with { IsDraft = true, AreUnfinishedShown = true, AreSectionsRead = true }, problems, EarlierLoad.None) is not { } site) return new([], [], [], [], problems.ToSorted());
        var untranslated = Plan.Untranslated.In(site, new TextPlaces(site.Languages[0]));
        var freshness = new SiteFreshness(site);
        // Whoever asks is told, whatever a build tells.
        if (site.Lock is not null) FreshnessCheck.Report(site with { Staleness = site.Staleness ?? ProblemSeverity.Information }, freshness, stale);
        var present = site.Content.ToLookup(page => page.Path, page => page.Language, StringComparer.Ordinal);
        var pages = freshness.Paths.Order(StringComparer.Ordinal).Select(path => PageStatus.Of(path, site.Languages, freshness.UnitsOf(path), present[path]));
        var others = new PageStatus("", site.Languages.ToDictionary(language => language, language =>
        {
            int Count(TextState state) => freshness.Model.Count(unit => unit.StateIn(language) == state);
            return new TextCounts(Count(TextState.Fresh), Count(TextState.Stale), Count(TextState.New), untranslated.Count(text => !text.IsPage && text.Language == language));
        }, StringComparer.Ordinal));
        return new(site.Languages, [.. pages, others], untranslated, stale.ToSorted(), problems.ToSorted());
    }
}

/// <summary>How far a page is translated.</summary>
/// <param name="Path">Its path; empty for all texts that are no page's.</param>
/// <param name="Languages">How many of its texts are how, by language.</param>
public sealed record PageStatus(string Path, IReadOnlyDictionary<string, TextCounts> Languages)
{
    internal static PageStatus Of(string path, IReadOnlyList<string> languages, IReadOnlyList<TranslationUnit> units, IEnumerable<string> present) => new(path, languages.ToDictionary(
        language => language,
        language =>
        {
            if (!present.Contains(language)) return TextCounts.None;
            int Count(TextState state) => units.Count(unit => unit.Texts.Count > 0 && unit.StateIn(language) == state);
            return new TextCounts(Count(TextState.Fresh), Count(TextState.Stale), Count(TextState.New), Count(TextState.Missing));
        },
        StringComparer.Ordinal));
}

/// <summary>How many texts of a page are how in a language.</summary>
/// <param name="Fresh">Those that say what the others do, as far as somebody vouched for it.</param>
/// <param name="Stale">Those that another language has left behind.</param>
/// <param name="New">Those that nobody has vouched for yet.</param>
/// <param name="Missing">Those that another language has.</param>
public readonly record struct TextCounts(int Fresh, int Stale, int New, int Missing)
{
    /// <summary>Of a page that is not there.</summary>
    public static TextCounts None { get; }

    /// <summary>Whether the page is not there in the language.</summary>
    public bool IsNone => this == None;
}
