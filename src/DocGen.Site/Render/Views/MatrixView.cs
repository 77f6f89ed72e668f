namespace DocGen.Site.Render.Views;

/// <summary>A comparison as a table.</summary>
/// <param name="Title">The comparison's name.</param>
/// <param name="Caption">What stands below it; empty where there is nothing to say.</param>
/// <param name="Href">The comparison's page, relative to this page.</param>
/// <param name="Subjects">The columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record MatrixView(
    string Title,
    string Caption,
    string Href,
    IReadOnlyList<LinkView> Subjects,
    IReadOnlyList<MatrixRowView> Rows);
