namespace DocGen.Site.Render.Views;

/// <summary>A titled group of the side navigation.</summary>
/// <param name="Title">The group's heading.</param>
/// <param name="Href">Where the heading leads, relative to the page: to the list of all that is of this kind; empty where there is none.</param>
/// <param name="Items">Its entries in order.</param>
public sealed record NavigationSectionView(
    string Title,
    string Href,
    IReadOnlyList<NavigationItemView> Items);

/// <summary>One entry of the side navigation.</summary>
/// <param name="Title">The plain text.</param>
/// <param name="Href">Where it leads, relative to the page.</param>
/// <param name="Depth">0 for an entry of a section, 1 for a kind of it, and so on.</param>
public sealed record NavigationItemView(
    string Title,
    string Href,
    int Depth);
