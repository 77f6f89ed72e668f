using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render.Markdown;

/// <summary>A page's Markdown as HTML.</summary>
/// <param name="Heading">The page's heading; empty where it has none.</param>
/// <param name="HeadingId">Its anchor; empty where there is none.</param>
/// <param name="Body">The rest.</param>
/// <param name="Contents">The headings of the second and third level.</param>
/// <param name="Links">The links to other places of the site, which are proven once all pages are known.</param>
/// <param name="Figures">The figures in it.</param>
/// <param name="Source">What it was made from; null where there is no prose.</param>
internal sealed record Prose(
    HtmlText Heading,
    string HeadingId,
    HtmlText Body,
    IReadOnlyList<HeadingView> Contents,
    IReadOnlyList<PageLink> Links,
    PageFigures Figures,
    ProseSource? Source)
{
    public static Prose Empty { get; } = new(HtmlText.Empty, "", HtmlText.Empty, [], [], new([]), null);
}
