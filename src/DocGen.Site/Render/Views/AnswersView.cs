namespace DocGen.Site.Render.Views;

/// <summary>One subject's answers to a comparison.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Answers">Its answers by criterion.</param>
public sealed record AnswersView(
    LinkView Comparison,
    IReadOnlyList<AnswerView> Answers);

/// <summary>A criterion and one subject's answer.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Href">The cell in its matrix, relative to the page.</param>
/// <param name="Cell">The answer.</param>
public sealed record AnswerView(
    CriterionView Criterion,
    string Href,
    CellView Cell);
