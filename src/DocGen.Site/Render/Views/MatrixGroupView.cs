namespace DocGen.Site.Render.Views;

/// <summary>The subjects of one category in a matrix.</summary>
/// <param name="Category">The category; null where the subjects have none in common.</param>
/// <param name="Subjects">The subjects in order.</param>
public sealed record MatrixGroupView(
    LinkView? Category,
    IReadOnlyList<MatrixSubjectView> Subjects);
