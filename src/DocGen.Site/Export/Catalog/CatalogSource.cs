using DocGen.Shared;
using DocGen.Site.Plan;
using DocGen.Site.Plan.Freshness;
using DocGen.Site.Render;

namespace DocGen.Site.Export.Catalog;

/// <summary>What the catalog is read from. What a thing does not have is null.</summary>
/// <param name="plan">The site.</param>
/// <param name="scopes">A page of each language, in the site's order.</param>
internal sealed class CatalogSource(SitePlan plan, IReadOnlyList<PageScope> scopes)
{
    /// <summary>The site.</summary>
    public SitePlan Plan => plan;

    public static string? OrNull(string text) => text.Length > 0 ? text : null;

    public static IReadOnlyList<T>? OrNull<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;

    public LocalizedJson? Localized(Func<PageScope, string> textOf) => ByLanguage<LocalizedJson>(textOf);

    public LocalizedJson? Localized(LocalizedText text) => Localized(scope => text.TryGet(scope.Language, out var localized) ? localized : "");

    /// <summary>A comment as plain text.</summary>
    public LocalizedJson? Localized(RichText? text) => text is null ? null : Localized(scope => text.TryGet(scope.Language, out _) ? RichTextRenderer.Plain(scope, text) : "");

    /// <summary>The package that a type comes from, with its version; null where it comes from none.</summary>
    public string? Package(Type type) => plan.Site.Catalog.PackageOf(type)?.ToString();

    /// <summary>Where a thing is found in the site.</summary>
    public PagesJson Pages(CatalogEntry entry, string anchor = "") => ByLanguage<PagesJson>(scope =>
    {
        var (address, own) = plan.PlaceOf(scope.Language, entry);
        var fragment = anchor.Length > 0 ? anchor : own;
        return RelativeAddress.Encode(address) + (fragment.Length == 0 ? "" : "#" + RelativeAddress.Encode(fragment));
    })!;

    /// <summary>The file of comma-separated values beside a comparison's page.</summary>
    public PagesJson Csv(ComparisonEntry comparison) =>
        ByLanguage<PagesJson>(scope => RelativeAddress.Encode(Path.ChangeExtension(plan.PlaceOf(scope.Language, comparison).Address, ".csv")))!;

    public IReadOnlyList<CitationJson>? Citations(IReadOnlyList<CitationEntry> citations) => OrNull(citations
        .Where(citation => plan.Site.Catalog.Find<ReferenceEntry>(citation.Reference) is not null)
        .Select(citation => new CitationJson(citation)));

    /// <summary>The ids of those types that are documented things of the site.</summary>
    public IReadOnlyList<string>? Known(IEnumerable<Type> types) => OrNull(plan.Site.Catalog.Find<CatalogEntry>(types).Select(entry => entry.Id));

    /// <summary>Whether a cell has a value, and the value.</summary>
    public (object? Value, CellState State) ValueOf(CellEntry cell) => scopes[0].Cells.ValueOf(cell);

    /// <summary>The texts that another language has left behind.</summary>
    public IReadOnlyList<StaleJson>? Stale => OrNull(StaleOfPages.Concat(StaleOfModel));

    private IEnumerable<StaleJson> StaleOfPages =>
        from path in plan.Freshness?.Paths.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()
        from unit in plan.Freshness!.UnitsOf(path)
        from language in plan.Site.Languages
        where unit.StateIn(language) == TextState.Stale
        let newer = plan.Site.Languages.First(unit.HasChanged)
        where plan.Find($"{language}/{path}.html") is not null && plan.Find($"{newer}/{path}.html") is not null
        select new StaleJson(unit.Key, language, PlaceOf(language, path, unit), PlaceOf(newer, path, unit));

    private IEnumerable<StaleJson> StaleOfModel =>
        from text in plan.Freshness?.OwnedModel ?? []
        where text.Owner is not null
        from language in plan.Site.Languages
        where text.Unit.StateIn(language) == TextState.Stale
        let places = Pages(text.Owner!)
        select new StaleJson(text.Unit.Key, language, places[language], places[plan.Site.Languages.First(text.Unit.HasChanged)]);

    private static string PlaceOf(string language, string path, TranslationUnit unit) =>
        RelativeAddress.Encode($"{language}/{path}.html") + (unit.Texts[language].Anchor is { Length: > 0 } anchor ? "#" + RelativeAddress.EncodeFragment(anchor) : "");

    private T? ByLanguage<T>(Func<PageScope, string> textOf) where T : OrderedDictionary<string, string>, new()
    {
        var texts = new T();
        foreach (var scope in scopes)
            if (textOf(scope) is { Length: > 0 } text) texts.Add(scope.Language, text);
        return texts.Count > 0 ? texts : null;
    }
}
