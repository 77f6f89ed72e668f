namespace DocGen.Site.Render.Markdown;

/// <summary>A link to a documented thing.</summary>
/// <param name="Entry">The thing.</param>
/// <param name="Title">The plain text of the link; empty where its text stands outside of what is meant.</param>
internal sealed record LinkedEntry(CatalogEntry Entry, string Title);
