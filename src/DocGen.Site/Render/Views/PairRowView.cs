namespace DocGen.Site.Render.Views;

/// <summary>A criterion and what two subjects answer.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Cells">The answers of the first and the second subject.</param>
public sealed record PairRowView(
    CriterionView Criterion,
    IReadOnlyList<CellView> Cells);
