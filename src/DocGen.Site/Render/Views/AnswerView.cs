namespace DocGen.Site.Render.Views;

/// <summary>A criterion and one subject's answer.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Href">The cell in its matrix, relative to the page.</param>
/// <param name="Cell">The answer.</param>
public sealed record AnswerView(
    CriterionView Criterion,
    string Href,
    CellView Cell);
