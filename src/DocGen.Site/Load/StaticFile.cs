namespace DocGen.Site.Load;

/// <summary>A file of the content folder that is no page, such as a picture; it is copied to the same place in the site.</summary>
/// <param name="Address">Its path in the content folder and in the site, with forward slashes.</param>
/// <param name="File">The file.</param>
public sealed record StaticFile(string Address, string File);
