namespace DocGen.Site.Render;

/// <summary>A file of the site.</summary>
/// <param name="Address">Its path in the site, with forward slashes.</param>
/// <param name="Text">Its content.</param>
public sealed record SiteFile(string Address, string Text);
