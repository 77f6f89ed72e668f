namespace DocGen.Site.Render.Figures;

/// <summary>What a matrix shows.</summary>
/// <param name="Comparison">The comparison, whose criteria are the rows.</param>
/// <param name="Subjects">The columns.</param>
internal sealed record MatrixOutline(ComparisonEntry Comparison, IReadOnlyList<SubjectEntry> Subjects);
