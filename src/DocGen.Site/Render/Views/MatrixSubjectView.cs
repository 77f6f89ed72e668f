namespace DocGen.Site.Render.Views;

/// <summary>A subject and its answer to every criterion.</summary>
/// <param name="Key">The name that addresses know it by.</param>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its page, relative to this page.</param>
/// <param name="Depth">How many subjects of its group it is a kind of.</param>
/// <param name="Cells">The answers, in the order of the criteria.</param>
public sealed record MatrixSubjectView(
    string Key,
    string Title,
    string Href,
    int Depth,
    IReadOnlyList<CellView> Cells);
