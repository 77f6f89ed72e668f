namespace DocGen.Site.Render.Views;

/// <summary>A source, and the places in it.</summary>
/// <param name="Number">The source's number in the bibliography.</param>
/// <param name="Href">The source's entry in the bibliography, relative to the page.</param>
/// <param name="Title">The source's title.</param>
/// <param name="Language">The language of the title, as a tag, where it is not the page's; empty otherwise.</param>
/// <param name="Where">The places in the source, with a semicolon between them; empty for the whole.</param>
public sealed record CitationView(
    int Number,
    string Href,
    string Title,
    string Language,
    string Where);
