namespace DocGen.Site.Render.Views;

/// <summary>A subject to choose.</summary>
/// <param name="Key">The key by which the script and the page's address know it.</param>
/// <param name="Title">Its name.</param>
public sealed record ExplorerSubjectView(
    string Key,
    string Title);
