using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>What a page says of itself before its text.</summary>
/// <param name="Title">A shorter name for navigation; empty where the heading serves.</param>
/// <param name="Description">A sentence for search engines; empty where there is none.</param>
/// <param name="Order">The position among the pages of its folder; null where it has none.</param>
/// <param name="Layout">The theme's layout that the page is laid out by, such as <c>wide</c> for <c>layouts/wide.html</c>; empty for the ordinary one.</param>
/// <param name="LayoutLocation">Where the layout is named.</param>
/// <param name="Pair">The two subjects that the explorer opens with, such as <c>Violin..Flute</c>; empty for the first two.</param>
/// <param name="PairLocation">Where they are named.</param>
/// <param name="IsDraft">Whether the page is not finished, so that it is not published, in no language.</param>
/// <param name="Aliases">The paths that the page had before; null where there are none.</param>
public sealed record FrontMatter(
    string Title = "",
    string Description = "",
    int? Order = null,
    string Layout = "",
    Location LayoutLocation = default,
    string Pair = "",
    Location PairLocation = default,
    bool IsDraft = false,
    IReadOnlyList<PageAlias>? Aliases = null);

/// <summary>A path that a page had before.</summary>
/// <param name="Path">The path, as its author wrote it.</param>
/// <param name="Location">Where it is named.</param>
public sealed record PageAlias(string Path, Location Location);
