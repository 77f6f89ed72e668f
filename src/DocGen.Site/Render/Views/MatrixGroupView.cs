namespace DocGen.Site.Render.Views;

/// <summary>The subjects of one kind in a matrix.</summary>
/// <param name="Kind">The kind; null where the subjects have none in common.</param>
/// <param name="Subjects">The subjects in order.</param>
public sealed record MatrixGroupView(
    LinkView? Kind,
    IReadOnlyList<MatrixSubjectView> Subjects);
