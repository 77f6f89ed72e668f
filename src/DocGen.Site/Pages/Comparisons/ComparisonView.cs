using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Comparisons;

/// <summary>What is said of a comparison.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page, relative to this page.</param>
/// <param name="Summary">What it asks.</param>
/// <param name="Remarks">More about it; may be empty.</param>
/// <param name="Matrix">The matrix as HTML.</param>
/// <param name="CsvHref">The matrix as a file of comma-separated values, relative to the page.</param>
/// <param name="Criteria">Its criteria.</param>
/// <param name="Citations">The sources.</param>
public sealed record ComparisonView(
    string Name,
    string Href,
    HtmlText Summary,
    HtmlText Remarks,
    HtmlText Matrix,
    string CsvHref,
    IReadOnlyList<CriterionView> Criteria,
    IReadOnlyList<CitationView> Citations) : NamedView
{
    private protected override string PlainName => Name;
}
