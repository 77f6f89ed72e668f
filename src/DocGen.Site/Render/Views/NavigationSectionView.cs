namespace DocGen.Site.Render.Views;

/// <summary>A titled group of the side navigation.</summary>
/// <param name="Title">The group's heading.</param>
/// <param name="Items">Its entries in order.</param>
public sealed record NavigationSectionView(
    string Title,
    IReadOnlyList<NavigationItemView> Items);
