namespace DocGen.Site.Render.Views;

/// <summary>One subject's answers to a comparison.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Answers">Its answers by criterion.</param>
public sealed record AnswersView(
    LinkView Comparison,
    IReadOnlyList<AnswerView> Answers);
