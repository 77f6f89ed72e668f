namespace DocGen.Site.Render.Views;

/// <summary>One entry of the side navigation.</summary>
/// <param name="Title">The plain text.</param>
/// <param name="Href">Where it leads, relative to the page.</param>
/// <param name="Depth">0 for an entry of a section, 1 for a kind of it, and so on.</param>
public sealed record NavigationItemView(
    string Title,
    string Href,
    int Depth);
