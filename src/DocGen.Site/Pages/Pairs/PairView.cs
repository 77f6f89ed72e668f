using DocGen.Site.Pages.Collections;
using DocGen.Site.Pages.Subjects;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Pairs;

/// <summary>Two subjects side by side.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Stacks">Their stacks on one scale, as a figure.</param>
/// <param name="Difference">The difference in structure, as a figure.</param>
/// <param name="Comparisons">What they answer differently, by comparison.</param>
/// <param name="SameCount">The number of criteria that they answer alike.</param>
/// <param name="Records">The records that are about both, by collection.</param>
/// <param name="ExplorerHref">The page on which readers choose any two; empty where there is none.</param>
/// <param name="Citations">The sources.</param>
public sealed record PairView(
    SubjectView First,
    SubjectView Second,
    HtmlText Stacks,
    HtmlText Difference,
    IReadOnlyList<PairAnswersView> Comparisons,
    int SameCount,
    IReadOnlyList<RelatedRecordsView> Records,
    string ExplorerHref,
    IReadOnlyList<CitationView> Citations)
{
    /// <summary>Whether an answer is marked as one without a source.</summary>
    public bool HasUnsourced => Comparisons.SelectMany(answers => answers.Rows).SelectMany(row => row.Cells).Any(cell => cell.IsUnsourced);
}

/// <summary>What two subjects answer differently in one comparison.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Rows">The criteria, each with the two answers.</param>
public sealed record PairAnswersView(
    LinkView Comparison,
    IReadOnlyList<PairRowView> Rows);

/// <summary>A criterion and what two subjects answer.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Cells">The answers of the first and the second subject.</param>
public sealed record PairRowView(
    CriterionView Criterion,
    IReadOnlyList<CellView> Cells);
