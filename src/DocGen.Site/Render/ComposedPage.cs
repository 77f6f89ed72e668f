using DocGen.Site.Pages;
using DocGen.Site.Plan;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Markdown;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>All that a page consists of before its templates write it.</summary>
/// <param name="Page">The page.</param>
/// <param name="View">What every page has.</param>
/// <param name="Site">The site, as the page sees it.</param>
/// <param name="Own">What its template is given besides.</param>
/// <param name="Layout">The template that it is laid out by.</param>
/// <param name="Prose">Its prose.</param>
/// <param name="Figures">The figures that its template shows, besides those in its prose, and the files of all its figures.</param>
/// <param name="Links">The links to anchors that its author wrote.</param>
internal sealed record ComposedPage(
    PlannedPage Page,
    PageView View,
    SiteView Site,
    KindView Own,
    string Layout,
    Prose Prose,
    PageFigures Figures,
    IReadOnlyList<PageLink> Links)
{
    /// <summary>The files that belong to it besides the page itself: its Markdown, its drawings, its data.</summary>
    public IReadOnlyList<SiteFile> Files { get; init; } = [];

    /// <summary>The HTML in it whose links were proven as it was made: its prose and that of the footer.</summary>
    public IReadOnlyList<HtmlText> Proven => [View.Body, Site.Footer.Text];
}
