using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Pairs;

/// <summary>What two subjects answer differently.</summary>
/// <param name="Comparisons">The criteria that they answer differently, with the answers of both, by comparison; those with none are left out.</param>
/// <param name="SameCount">The number of criteria that they answer alike.</param>
internal sealed record PairAnswers(
    IReadOnlyList<(ComparisonEntry Comparison, IReadOnlyList<(CriterionEntry Criterion, CellEntry First, CellEntry Second)> Rows)> Comparisons,
    int SameCount)
{
    public static PairAnswers Of(PageScope scope, SubjectPair pair)
    {
        var answers = scope.Plan.Languages[scope.Language].Comparisons
            .SelectMany(comparison => comparison.Criteria.Select(criterion => (Comparison: comparison, Criterion: criterion, First: pair.First.FindCell(comparison, criterion), Second: pair.Second.FindCell(comparison, criterion))))
            .Where(answer => answer is { First: not null, Second: not null })
            .ToLookup(answer => CellRenderer.Text(scope, answer.First!) == CellRenderer.Text(scope, answer.Second!));
        return new(
            [.. answers[false].GroupBy(answer => answer.Comparison).Select(rows => (rows.Key, (IReadOnlyList<(CriterionEntry, CellEntry, CellEntry)>)[.. rows.Select(row => (row.Criterion, row.First!, row.Second!))]))],
            answers[true].Count());
    }
}
