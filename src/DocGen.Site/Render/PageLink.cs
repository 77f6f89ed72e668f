using DocGen.Site.Problems;

namespace DocGen.Site.Render;

/// <summary>A link of an author to an anchor of the site.</summary>
/// <param name="Location">Where the author wrote it.</param>
/// <param name="Address">The page that it leads to.</param>
/// <param name="Fragment">The anchor in it, decoded.</param>
public sealed record PageLink(Location Location, string Address, string Fragment);
