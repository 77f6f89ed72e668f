using DocGen.Site.Problems;

namespace DocGen.Site.Load.Settings;

/// <summary>The picture that previews of links to the site show.</summary>
/// <param name="Location">Where <c>site.yaml</c> names it.</param>
/// <param name="Path">Its path in the content folder and in the site.</param>
public sealed record SiteImage(Location Location, string Path);
