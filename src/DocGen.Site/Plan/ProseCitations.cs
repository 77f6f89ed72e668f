namespace DocGen.Site.Plan;

/// <summary>Which pages link to which sources in their prose.</summary>
public sealed class ProseCitations
{
    private readonly Lazy<ILookup<(string Language, Type Reference), PlannedPage>> _pages;

    internal ProseCitations(IReadOnlyList<PlannedPage> pages, NameIndex names) => _pages = new(() => (
        from page in pages
        where page.Content?.Document is not null
        from reference in page.Content!.Document!.Names.Select(name => names.Find<CatalogEntry>(name)).OfType<ReferenceEntry>().Distinct()
        select (page, reference)).ToLookup(cited => (cited.page.Language, cited.reference.Type), cited => cited.page));

    /// <summary>The pages of a language that link to a source, in the order of the plan.</summary>
    /// <param name="language">The language.</param>
    /// <param name="reference">The source.</param>
    public IEnumerable<PlannedPage> Of(string language, ReferenceEntry reference) => _pages.Value[(language, reference.Type)];

    /// <summary>The pages that cite, with what they cite.</summary>
    internal IEnumerable<(PlannedPage Page, Type Reference)> All => _pages.Value.SelectMany(cited => cited.Select(page => (page, cited.Key.Reference)));
}
