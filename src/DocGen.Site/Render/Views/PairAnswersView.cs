namespace DocGen.Site.Render.Views;

/// <summary>What two subjects answer differently in one comparison.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Rows">The criteria, each with the two answers.</param>
public sealed record PairAnswersView(
    LinkView Comparison,
    IReadOnlyList<MatrixRowView> Rows);
