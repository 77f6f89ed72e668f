namespace DocGen.Site.Render.Views;

/// <summary>What a reader of one language is told about an address that leads nowhere.</summary>
/// <param name="Language">The language tag.</param>
/// <param name="Title">The heading.</param>
/// <param name="Text">What the reader can do now.</param>
/// <param name="HomeHref">The language's home page, relative to the site's folder.</param>
/// <param name="HomeTitle">The text of the link to it.</param>
public sealed record NotFoundView(
    string Language,
    string Title,
    string Text,
    string HomeHref,
    string HomeTitle);
