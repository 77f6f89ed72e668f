using DocGen.Shared;
using DocGen.Site.Facts;
using DocGen.Site.Languages;
using DocGen.Site.Load.Settings;
using DocGen.Site.Plan;
using DocGen.Site.Plan.Freshness;
using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;
using Scriban.Runtime;

namespace DocGen.Site.Render;

/// <summary>
/// What a page is given: where it stands, in which language, and how it links elsewhere. What else it reads it asks for here, and that it asked is written
/// down: a page whose questions have the answers that they had is as it was.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="plan">All pages.</param>
/// <param name="strings">The texts of the user interface in the page's language.</param>
/// <param name="text">The same for templates.</param>
/// <param name="values">How values are written in it.</param>
/// <param name="templates">The theme.</param>
/// <param name="cells">The values of the model.</param>
/// <param name="facts">What changed in them.</param>
/// <param name="navigation">The side navigation.</param>
/// <param name="problems">Where mistakes are reported.</param>
/// <param name="inLanguage">What the home page of a language is given.</param>
internal sealed class PageScope(
    PlannedPage page,
    SitePlan plan,
    LanguageStrings strings,
    ScriptObject text,
    ValueFormatter values,
    TemplateRenderer templates,
    CellValues cells,
    FactHistory facts,
    NavigationRenderer navigation,
    ProblemList problems,
    Func<string, PageScope> inLanguage)
{
    private IReadOnlyList<(string Title, PlannedPage? Page)>? _trail;

    /// <summary>The page.</summary>
    public PlannedPage Page => page;

    /// <summary>The texts of the user interface in the page's language.</summary>
    public LanguageStrings Strings => strings;

    /// <summary>The same for templates.</summary>
    public ScriptObject Text => text;

    /// <summary>How values are written in the page's language.</summary>
    public ValueFormatter Values => values;

    /// <summary>The theme.</summary>
    public TemplateRenderer Templates => templates;

    /// <summary>Where mistakes are reported.</summary>
    public ProblemList Problems => problems;

    /// <summary>What the page asked for.</summary>
    public PageReads Reads { get; } = new();

    /// <summary>What <c>site.yaml</c> says, which is given to every page.</summary>
    public SiteSettings Settings => plan.Site.Settings;

    /// <summary>The languages of the site, which are given to every page.</summary>
    public IReadOnlyList<string> Languages => plan.Site.Languages;

    /// <summary>The side navigation, which is given to every page: what it shows is no question of this one.</summary>
    public IReadOnlyList<NavigationSectionView> Navigation => navigation.Sections(new(page, plan, strings, text, values, templates, cells, facts, navigation, problems, inLanguage));

    /// <summary>How the model is written in another language: a page that asks for it has asked for the model before.</summary>
    public PageScope In(string language) => language == page.Language ? this : inLanguage(language);

    /// <summary>Resolves Korean particles, as <c>site.yaml</c> says.</summary>
    public KoreanParticles Particles => plan.Particles;

    /// <summary>The model and all pages.</summary>
    public SitePlan Plan
    {
        get
        {
            Reads.Add(PageRead.Site);
            return plan;
        }
    }

    /// <summary>The values of the model.</summary>
    public CellValues Cells
    {
        get
        {
            Reads.Add(PageRead.Site);
            return cells;
        }
    }

    /// <summary>What changed in the facts from release to release.</summary>
    public FactHistory Facts
    {
        get
        {
            Reads.Add(PageRead.Site);
            return facts;
        }
    }

    /// <summary>Looks for something in the model by the name that prose has for it.</summary>
    public CatalogEntry? FindEntry(string name, out string message)
    {
        Reads.Add(PageRead.Entry, name);
        var entry = plan.Names.Find<CatalogEntry>(name, out message);
        // What is told then is which others there are.
        if (entry is null) Reads.Add(PageRead.Site);
        return entry;
    }

    /// <summary>Whether there is a page, by its address.</summary>
    public bool HasPage(string address)
    {
        Reads.Add(PageRead.Page, address);
        return plan.Find(address) is not null;
    }

    /// <summary>Looks for a page whose title is shown, by its address.</summary>
    public PlannedPage? FindPage(string address)
    {
        Reads.Add(PageRead.Title, address);
        return plan.Find(address);
    }

    /// <summary>The pages that cite a source in their prose.</summary>
    public IEnumerable<PlannedPage> PagesCiting(ReferenceEntry reference)
    {
        Reads.Add(PageRead.Citations);
        return plan.Citations.Of(page.Language, reference);
    }

    /// <summary>The address of a file of the content folder that is no page; null where there is none.</summary>
    public string? FindFile(string path)
    {
        Reads.Add(PageRead.File, path);
        return plan.FindStaticFile(path);
    }

    /// <summary>The page in every language that has it, which is given to it.</summary>
    public IEnumerable<(string Name, PlannedPage Page)> Translations() =>
        from language in plan.Site.Languages
        let other = plan.Find($"{language}/{page.Path}.html")
        where other is not null
        select (plan.LanguageNames[language], other);

    /// <summary>The pages that are read before and after it, which are given to it.</summary>
    public (PlannedPage? Previous, PlannedPage? Next) Neighbours()
    {
        var sequence = plan.SequenceOf(page);
        var index = sequence.IndexOf(page);
        PlannedPage? At(int place) => index >= 0 && place >= 0 && place < sequence.Count ? sequence.Pages[place] : null;
        return (At(index - 1), At(index + 1));
    }

    /// <summary>The way to it from the home page, which is given to it: the section of the navigation, and the pages above it.</summary>
    public IReadOnlyList<(string Title, PlannedPage? Page)> Trail => _trail ??= ReadTrail();

    /// <summary>When it was last changed, which is given to it; null where that is not known.</summary>
    public DateTimeOffset? Changed => plan.Changes.TimeOf(page);

    /// <summary>The feed of its language, which is given to it; null where there is none.</summary>
    public string? FeedAddress => plan.Changes.HasFeed(page.Language) ? PageChanges.FeedAddressOf(page.Language) : null;

    /// <summary>The path of its file in the project's repository, which is given to it; null where that is not known.</summary>
    public string? RepositoryPath => page.Content is { } content ? RepositoryPathOf(content.File) : null;

    /// <summary>The path of a source in the project's repository; null where that is not known.</summary>
    public string? RepositoryPathOf(string file) => Settings.Repository.Length == 0 ? null : plan.Site.History.PathOf(file);

    public string Language => Page.Language;

    /// <summary>The language of texts that stood in for missing translations so far; null where none did.</summary>
    public string? StandInLanguage { get; private set; } = page.StandInLanguage;

    /// <summary>Reads a comment: in the page's language, else in the first that it has.</summary>
    /// <param name="text">The comment.</param>
    /// <returns>What it says and in which language; null where there is none.</returns>
    public (string Language, IReadOnlyList<RichTextRun> Runs)? Read(RichText? text)
    {
        if (text is null) return null;
        if (text.TryGet(Language, out var runs)) return (Language, runs);
        if (text.Languages.FirstOrDefault() is not { } other || !text.TryGet(other, out runs)) return null;
        StandInLanguage ??= other;
        return (other, runs);
    }

    /// <summary>Reads a value: in the page's language, else in the first that it has.</summary>
    /// <param name="text">The value.</param>
    /// <returns>What it says and in which language.</returns>
    public (string Language, string Text) Read(LocalizedText text)
    {
        if (text.TryGet(Language, out var own)) return (Language, own);
        if (text.Languages.FirstOrDefault() is not { } other) return (Language, "");
        StandInLanguage ??= other;
        return (other, text.ToString());
    }

    /// <summary>Reads figures, each with its label as it is read.</summary>
    /// <param name="readings">The figures.</param>
    public Readings Read(Readings readings) => new(readings.Unit,
        [.. readings.Select(reading => new Reading(reading.TranslatedLabel is { } label ? Read(label).Text : reading.Label, reading.Low, reading.High, reading.IsApproximate))]);

    /// <summary>The sections of its prose that another language has left behind, which are given to it, by anchor; what the page begins with has none.</summary>
    public IReadOnlyDictionary<string, StaleSection> Stale => _stale ??= plan.Freshness is { } freshness
        ? StaleIn(freshness).DistinctBy(section => section.Anchor, StringComparer.Ordinal).ToDictionary(section => section.Anchor, StringComparer.Ordinal)
        : new Dictionary<string, StaleSection>();

    // Of what the model says of a thing, its page tells as a whole.
    private IEnumerable<StaleSection> StaleIn(SiteFreshness freshness)
    {
        StaleSection? Section(string anchor, string other, string newer) =>
            plan.Find($"{other}/{page.Path}.html") is { } place ? new(anchor, other, plan.LanguageNames[other], place.Address, newer) : null;
        IEnumerable<StaleSection?> sections = page.Content is null || page.StandInLanguage is not null ? [] : freshness.StaleOf(page.Content).Select(section => Section(section.Stale.Anchor, section.Language, section.Newer.Anchor));
        return (page.Entry is { } entry && freshness.NewerOf(entry, Language) is { } language ? sections.Prepend(Section("", language, "")) : sections).OfType<StaleSection>();
    }

    private IReadOnlyDictionary<string, StaleSection>? _stale;

    /// <summary>The link from this page to a file of the site, or to an anchor in it.</summary>
    public string Href(string address, string anchor = "")
    {
        if (anchor.Length == 0) return RelativeAddress.Between(Page.Address, address);
        return (address == Page.Address ? "" : RelativeAddress.Between(Page.Address, address)) + "#" + RelativeAddress.EncodeFragment(anchor);
    }

    /// <summary>The link from this page to a documented thing.</summary>
    public string Href(CatalogEntry entry)
    {
        var (address, anchor) = plan.PlaceOf(Language, entry);
        return Href(address, anchor);
    }

    /// <summary>The link from this page to a documented thing, under its name.</summary>
    public LinkView Link(CatalogEntry entry) => new(entry.Name[Language], Href(entry), LayerOf(entry)) { StandIn = StandIn.Name(this, entry) };

    /// <summary>The link from this page to a cell in the matrix of its comparison, or to the record that holds it.</summary>
    public string Href(CellEntry cell) => cell.Owner is RecordEntry record ? Href(record) : Href(plan.PlaceOf(Language, cell.Comparison).Address, CellAnchor(cell));

    /// <summary>The link from this page to a criterion: its place in the matrix of a comparison, or the collection whose records answer it.</summary>
    public string Href(CriteriaEntry asking, CriterionEntry criterion) =>
        asking is ComparisonEntry ? Href(plan.PlaceOf(Language, asking).Address, CriterionAnchor(criterion)) : Href(asking);

    public static string CellAnchor(CellEntry cell) => $"{cell.Owner.Slug}.{CriterionAnchor(cell.Criterion)}";

    /// <summary>What marks everything on a page that shows one and the same layer; empty for other things.</summary>
    public static string LayerOf(CatalogEntry entry) => entry is LayerEntry ? entry.Slug : "";

    public static string CriterionAnchor(CriterionEntry criterion) => KebabCase.From(criterion.PropertyName);

    private IReadOnlyList<(string Title, PlannedPage? Page)> ReadTrail()
    {
        if (plan.Find($"{page.Language}/index.html") is not { } home || home.Address == page.Address) return [];
        var steps = new List<(string Title, PlannedPage? Page)> { (strings["navigation.home"], home) };
        if (navigation.SectionOf(this) is { Title.Length: > 0 } section) steps.Add((section.Title, section.Page));
        steps.AddRange(page.Kind.Above(plan, page).Select(above => (above.ShortTitle, (PlannedPage?)above)));
        // The title of a section may lead to the page itself, or to one above it.
        return [.. steps.Where(step => step.Page?.Address != page.Address).DistinctBy(step => step.Page?.Address)];
    }
}
