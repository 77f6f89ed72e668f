using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Bibliography;

/// <summary>Knows which things, criteria and cells cite a source.</summary>
internal sealed class CitingPlaces
{
    private readonly SitePlan _plan;
    private readonly ILookup<Type, (string Where, Func<PageScope, (string Title, string Href)> Place)> _places;

    public CitingPlaces(SitePlan plan)
    {
        _plan = plan;
        _places = Find().ToLookup(citing => citing.Citation.Reference, citing => (citing.Citation.Where, citing.Place));
    }

    public IReadOnlyList<BibliographyEntryView> Bibliography(PageScope scope) =>
    [
        .. _plan.Bibliography.References.Select(reference => new BibliographyEntryView(
            reference.Slug,
            _plan.Bibliography.NumberOf(reference),
            reference.Name[scope.Language],
            CellRenderer.TitleLanguage(scope, reference),
            reference.Address,
            reference.Author,
            reference.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            [
                .. scope.PagesCiting(reference).Select(page => new CitingView(page.Title, scope.Href(page.Address), "")),
                .. _places[reference.Type].Select(citing => citing.Place(scope) switch { var (title, href) => new CitingView(title, href, citing.Where) }).Distinct(),
            ])
        {
            Retrieved = PageViews.Day(scope, reference.Retrieved),
        }),
    ];

    private IEnumerable<(CitationEntry Citation, Func<PageScope, (string, string)> Place)> Find()
    {
        foreach (var entry in _plan.Site.Catalog.Entries)
            foreach (var citation in entry.Citations)
                yield return (citation, scope => (entry.Name[scope.Language], scope.Href(entry)));
        foreach (var comparison in _plan.Site.Catalog.Comparisons.Concat<CriteriaEntry>(_plan.Site.Catalog.Collections))
            foreach (var criterion in comparison.Criteria)
                foreach (var citation in criterion.Citations)
                    yield return (citation, scope => (criterion.Name[scope.Language], $"{scope.Href(comparison)}#{PageScope.CriterionAnchor(criterion)}"));
        foreach (var cell in _plan.Site.Catalog.Answering.SelectMany(owner => owner.Cells))
            foreach (var citation in cell.Member.Citations)
                yield return (citation, scope => ($"{cell.Owner.Name[scope.Language]}: {cell.Criterion.Name[scope.Language]}", scope.Href(cell)));
    }
}
