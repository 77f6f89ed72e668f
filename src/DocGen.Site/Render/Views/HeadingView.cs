using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

/// <summary>A heading of the page, for its table of contents.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Id">The anchor.</param>
/// <param name="Title">The heading's text without links.</param>
public sealed record HeadingView(
    int Level,
    string Id,
    HtmlText Title);
