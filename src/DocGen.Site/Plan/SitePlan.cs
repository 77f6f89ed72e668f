using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Pages;
using DocGen.Site.Pages.Home;
using DocGen.Site.Plan.Freshness;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan;

/// <summary>Every page of the site and its address, decided before anything is rendered, so that links resolve against a complete map.</summary>
public sealed class SitePlan
{
    private readonly Dictionary<string, PlannedPage> _byAddress;
    private readonly Dictionary<(string Language, CatalogEntry Entry), PlannedPage> _byEntry;
    private readonly HashSet<string> _staticFiles;
    private readonly HashSet<string> _staticAddresses;
    private readonly ILookup<(string Language, PageKind Kind), PlannedPage> _byKind;
    private readonly Dictionary<(string Language, PageKind Kind), PageSequence> _sequences;
    private readonly Dictionary<string, int> _chosen;
    private readonly Dictionary<string, KnownNames> _pageFiles;

    internal SitePlan(LoadedSite site, IReadOnlyList<PageKind> kinds, IReadOnlyList<PlannedPage> pages, IReadOnlyDictionary<string, LanguagePlan> languages, NameIndex names, Bibliography bibliography)
    {
        Site = site;
        Kinds = kinds;
        Pages = pages;
        Languages = languages;
        Names = names;
        Bibliography = bibliography;
        Citations = new ProseCitations(pages, names);
        Particles = new KoreanParticles(site.Settings.Readings);
        Colors = new LayerColors(site.Catalog);
        Changes = new PageChanges(site, pages);
        Freshness = site.Lock is null ? null : new(site);
        // Where two pages have one address, that was reported.
        _byAddress = pages.DistinctBy(page => page.Address, StringComparer.Ordinal).ToDictionary(page => page.Address, StringComparer.Ordinal);
        _byEntry = pages.Where(page => page.Entry is not null).ToDictionary(page => (page.Language, page.Entry!));
        _byKind = pages.ToLookup(page => (page.Language, page.Kind));
        _chosen = site.Settings.Navigation.SelectMany(section => section.Pages).Select(link => link.Path).Distinct(StringComparer.Ordinal).Index().ToDictionary(link => link.Item, link => link.Index, StringComparer.Ordinal);
        _sequences = pages.GroupBy(ReadWith).ToDictionary(group => group.Key, group => new PageSequence([.. group.OrderBy(page => _chosen.GetValueOrDefault(page.Path, page.Kind is HomePageKind ? -1 : int.MaxValue))]));
        _pageFiles = languages.Keys.ToDictionary(language => language, language => new KnownNames(pages.Where(page => page.Language == language).Select(page => page.MarkdownAddress)), StringComparer.Ordinal);
        StaticFiles = new(site.StaticFiles.Select(file => file.Path));
        _staticFiles = new(site.StaticFiles.Select(file => file.Path), StringComparer.Ordinal);
        _staticAddresses = new(site.StaticFiles.Select(file => file.Address), StringComparer.Ordinal);
    }

    /// <summary>What the author gave.</summary>
    public LoadedSite Site { get; }

    /// <summary>The kinds of page.</summary>
    internal IReadOnlyList<PageKind> Kinds { get; }

    /// <summary>The pages, by language in the site's order, then in reading order.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; }

    /// <summary>The name of each language in itself.</summary>
    public required IReadOnlyDictionary<string, string> LanguageNames { get; init; }

    /// <summary>The paths of pages that are not finished and left out.</summary>
    internal IReadOnlySet<string> Drafts { get; init; } = new HashSet<string>();

    /// <summary>What is said of a link to such a page.</summary>
    /// <param name="written">The page, as the link has it.</param>
    internal static string DraftMessage(string written) => $"The page '{written}' is a draft, which is not published. Finish it and remove 'draft' there, or this link here.";

    /// <summary>The pages that lead from where something was to where it is.</summary>
    internal IReadOnlyList<Redirect> Redirects { get; set; } = [];

    /// <summary>What is decided for each language.</summary>
    public IReadOnlyDictionary<string, LanguagePlan> Languages { get; }

    /// <summary>The documented things by the names that prose uses.</summary>
    public NameIndex Names { get; }

    /// <summary>The references with their numbers.</summary>
    public Bibliography Bibliography { get; }

    /// <summary>Which pages link to which sources.</summary>
    public ProseCitations Citations { get; }

    /// <summary>Resolves Korean particles, with the readings that the author gave.</summary>
    public KoreanParticles Particles { get; }

    /// <summary>The colours of the layers.</summary>
    public LayerColors Colors { get; }

    /// <summary>When the pages were last changed.</summary>
    public PageChanges Changes { get; }

    /// <summary>How far the languages still say the same; null where nobody has vouched that they do.</summary>
    internal SiteFreshness? Freshness { get; }

    /// <summary>The files of the content folder that are no pages, of which one may be meant.</summary>
    internal KnownNames StaticFiles { get; }

    /// <summary>The files of the pages of a language, of which one may be meant.</summary>
    internal KnownNames PageFilesIn(string language) => _pageFiles[language];

    /// <summary>Looks for a page.</summary>
    /// <param name="address">Its file in the site.</param>
    /// <returns>The page; null where there is none.</returns>
    public PlannedPage? Find(string address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The pages of a kind in a language, in order.</summary>
    internal IEnumerable<PlannedPage> PagesOf(string language, PageKind kind) => _byKind[(language, kind)];

    /// <summary>The pages that are read before and after a page: what the author's navigation names, then the prose; or else the things of one kind.</summary>
    /// <param name="page">A page of the plan.</param>
    public PageSequence SequenceOf(PlannedPage page) => _sequences[ReadWith(page)];

    /// <summary>Whether a file of the content folder is copied to an address.</summary>
    /// <param name="address">A file in the site.</param>
    public bool HasStaticFile(string address) => _staticAddresses.Contains(address);

    /// <summary>The address of a file of the content folder that is no page; null where there is none.</summary>
    /// <param name="path">Its path in the content folder.</param>
    public string? FindStaticFile(string path) => _staticFiles.Contains(path) ? StaticFile.AddressOf(path) : null;

    /// <summary>The page of a documented thing, and the anchor in it where it shares the page with others; else no anchor.</summary>
    /// <param name="language">The language.</param>
    /// <param name="entry">The thing.</param>
    public (string Address, string Anchor) PlaceOf(string language, CatalogEntry entry) => entry switch
    {
        TermEntry => ($"{language}/glossary.html", entry.Slug),
        ReferenceEntry => ($"{language}/bibliography.html", entry.Slug),
        RecordEntry record => (_byEntry[(language, Site.Catalog.CollectionOf(record))].Address, entry.Slug),
        _ => (_byEntry[(language, entry)].Address, ""),
    };

    /// <summary>The path of a thing's page below the folder of a language, as an alias has it; null where it shares one.</summary>
    internal string? PathOf(CatalogEntry entry) => _byEntry.GetValueOrDefault((Site.Languages[0], entry))?.Path;

    private (string Language, PageKind Kind) ReadWith(PlannedPage page) => (page.Language, _chosen.ContainsKey(page.Path) ? PageKinds.Article : page.Kind.ReadAmong);
}
