namespace DocGen.Site.Render.Views;

/// <summary>A titled group of the side navigation.</summary>
/// <param name="Title">The group's heading.</param>
/// <param name="Href">Where the heading leads, relative to the page: to the list of all that is of this kind; empty where there is none.</param>
/// <param name="IsLong">Whether it has more entries than are open to every page.</param>
/// <param name="IsOpen">Whether the page shows it open; readers open the others.</param>
/// <param name="Items">Its entries in order.</param>
public sealed record NavigationSectionView(
    string Title,
    string Href,
    bool IsLong,
    bool IsOpen,
    IReadOnlyList<NavigationItemView> Items);

/// <summary>One entry of the side navigation.</summary>
/// <param name="Title">The plain text.</param>
/// <param name="Href">Where it leads, relative to the page.</param>
/// <param name="IsOpen">Whether the page shows what stands below it open.</param>
/// <param name="Items">What stands below it, in order: its kinds, or the pages of its folder.</param>
public sealed record NavigationItemView(
    string Title,
    string Href,
    bool IsOpen,
    IReadOnlyList<NavigationItemView> Items) : NamedView
{
    private protected override string PlainName => Title;
}
