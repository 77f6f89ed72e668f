using DocGen.Site.Plan;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes the view of two subjects side by side.</summary>
internal static class PairViews
{
    public static PairView Pair(PageScope scope, SubjectPair pair, PageFigures figures)
    {
        var (first, second) = (pair.First, pair.Second);
        var language = scope.Plan.Languages[scope.Language];
        var answers = PairAnswers.Of(scope, pair);
        List<PairAnswersView> comparisons =
        [
            .. answers.Comparisons.Select(answered => new PairAnswersView(scope.Link(answered.Comparison),
            [
                .. answered.Rows.Select(row => new PairRowView(
                    CellRenderer.Criterion(scope, row.Criterion) with { Id = "" },
                    [CellRenderer.Cell(scope, row.First, anchored: false), CellRenderer.Cell(scope, row.Second, anchored: false)])),
            ])),
        ];
        return new PairView(
            EntityViews.Listed(scope, first),
            EntityViews.Listed(scope, second),
            EntityViews.Figure(scope, "stack", $"{first.Id[2..]},{second.Id[2..]}", scope.Page.Title, figures),
            EntityViews.Figure(scope, "diff", $"{first.Id[2..]}..{second.Id[2..]}", $"{first.Name[scope.Language]} → {second.Name[scope.Language]}", figures),
            comparisons,
            answers.SameCount,
            RecordViews.ByCollection(scope, language.Records.Where(record => record.About.Contains(first.Type) && record.About.Contains(second.Type))),
            scope.HasPage($"{scope.Language}/explorer.html") ? $"{scope.Href($"{scope.Language}/explorer.html")}?a={first.Slug}&b={second.Slug}" : "",
            CellRenderer.Sources(CellRenderer.Citations(scope, first.Citations).Concat(CellRenderer.Citations(scope, second.Citations))
                .Concat(comparisons.SelectMany(answered => answered.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Citations))));
    }
}
