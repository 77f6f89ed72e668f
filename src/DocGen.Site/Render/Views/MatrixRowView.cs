namespace DocGen.Site.Render.Views;

/// <summary>A criterion and every subject's answer.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Cells">The answers, in the order of the columns.</param>
public sealed record MatrixRowView(
    CriterionView Criterion,
    IReadOnlyList<CellView> Cells);
