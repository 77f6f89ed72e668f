using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render.Markdown;

/// <summary>A page's Markdown as HTML.</summary>
/// <param name="Heading">The page's heading; empty where it has none.</param>
/// <param name="HeadingId">Its anchor; empty where there is none.</param>
/// <param name="Body">The rest.</param>
/// <param name="Contents">The headings of the second and third level.</param>
/// <param name="Headings">The anchors of all headings, and where their headings stand.</param>
/// <param name="Links">The links to other places of the site, which are proven once all pages are known.</param>
/// <param name="Drawings">The diagrams, also wanted as files of their own.</param>
/// <param name="Cited">The references that the text links to.</param>
internal sealed record Prose(
    HtmlText Heading,
    string HeadingId,
    HtmlText Body,
    IReadOnlyList<HeadingView> Contents,
    IReadOnlyList<(string Id, Location Location)> Headings,
    IReadOnlyList<PageLink> Links,
    IReadOnlyList<SiteFile> Drawings,
    IReadOnlyList<ReferenceEntry> Cited)
{
    public static Prose Empty { get; } = new(HtmlText.Empty, "", HtmlText.Empty, [], [], [], [], []);
}
