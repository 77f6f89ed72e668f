using DocGen.Site.Plan;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes the view of two subjects side by side.</summary>
internal static class PairViews
{
    public static PairView Pair(PageScope scope, SubjectPair pair, List<SiteFile> files)
    {
        var (first, second) = (pair.First, pair.Second);
        var language = scope.Plan.Languages[scope.Language];
        var comparisons = new List<PairAnswersView>();
        var same = 0;
        foreach (var comparison in language.Comparisons)
        {
            var rows = new List<MatrixRowView>();
            foreach (var criterion in comparison.Criteria)
            {
                if (first.FindCell(comparison, criterion) is not { } one || second.FindCell(comparison, criterion) is not { } other) continue;
                if (CellRenderer.Text(scope, one) == CellRenderer.Text(scope, other)) same++;
                else rows.Add(new(CellRenderer.Criterion(scope, criterion) with { Id = "" }, [CellRenderer.Cell(scope, one, anchored: false), CellRenderer.Cell(scope, other, anchored: false)]));
            }

            if (rows.Count > 0) comparisons.Add(new(EntityViews.Link(scope, comparison), rows));
        }

        return new PairView(
            EntityViews.Listed(scope, first),
            EntityViews.Listed(scope, second),
            EntityViews.Figure(scope, "stack", $"{first.Id[2..]},{second.Id[2..]}", scope.Page.Title, files),
            EntityViews.Figure(scope, "diff", $"{first.Id[2..]}..{second.Id[2..]}", $"{first.Name[scope.Language]} → {second.Name[scope.Language]}", files),
            comparisons,
            same,
            RecordViews.ByCollection(scope, language.Records.Where(record => record.About.Contains(first.Type) && record.About.Contains(second.Type))),
            scope.Plan.Find($"{scope.Language}/explorer.html") is { } explorer ? $"{scope.Href(explorer.Address)}?a={first.Slug}&b={second.Slug}" : "",
            [
                .. CellRenderer.Citations(scope, first.Citations).Concat(CellRenderer.Citations(scope, second.Citations))
                    .Concat(comparisons.SelectMany(answers => answers.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Citations))
                    .DistinctBy(citation => citation.Number)
                    .OrderBy(citation => citation.Number)
                    .Select(citation => citation with { Where = "" }),
            ]);
    }
}
