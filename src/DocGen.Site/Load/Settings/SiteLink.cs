using DocGen.Site.Problems;

namespace DocGen.Site.Load.Settings;

/// <summary>An entry of the navigation or the footer: a page of the site, or an address elsewhere.</summary>
/// <param name="Location">Where it stands in <c>site.yaml</c>.</param>
/// <param name="Path">The page's path without language and extension, such as <c>guide/start</c>; empty for an address elsewhere.</param>
/// <param name="Title">What it is called; empty for a page that is called as it calls itself.</param>
/// <param name="Address">The address elsewhere; empty for a page.</param>
public sealed record SiteLink(Location Location, string Path, SiteText Title, string Address);
