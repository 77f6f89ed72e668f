using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Pages.Comparisons;

/// <summary>Makes the views of comparisons.</summary>
internal static class ComparisonViews
{
    public static ComparisonView Comparison(PageScope scope, ComparisonEntry comparison, PageFigures figures) => Listed(scope, comparison) with
    {
        Matrix = FigureRenderer.RenderOwn(scope, "compare", comparison.Id[2..], comparison.Name[scope.Language], figures),
    };

    /// <summary>A comparison as an item of a list: without its matrix.</summary>
    public static ComparisonView Listed(PageScope scope, ComparisonEntry comparison) => new(
        comparison.Name[scope.Language],
        scope.Href(comparison),
        RichTextRenderer.Render(scope, comparison.Summary),
        RichTextRenderer.Render(scope, comparison.Remarks),
        HtmlText.Empty,
        scope.Href(ComparisonCsv.AddressOf(scope.Plan.PlaceOf(scope.Language, comparison).Address)),
        [.. comparison.Criteria.Select(criterion => CellRenderer.Criterion(scope, criterion))],
        CellRenderer.Citations(scope, comparison.Citations))
    {
        StandIn = StandIn.Name(scope, comparison),
    };
}
