using DocGen.Site.Plan;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Markdown;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render;

/// <summary>A page as HTML, and what the check needs to know of it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Html">The whole document.</param>
/// <param name="Files">Further files that belong to it, such as its diagrams.</param>
/// <param name="Anchors">The ids in it.</param>
/// <param name="Links">The links to anchors that its author wrote.</param>
/// <param name="Views">What its template was given, by the names that it has there.</param>
public sealed record RenderedPage(PlannedPage Page, string Html, IReadOnlyList<SiteFile> Files, IReadOnlySet<string> Anchors, IReadOnlyList<PageLink> Links, IReadOnlyDictionary<string, object?> Views)
{
    /// <summary>Its prose as its author wrote it; null where it has none.</summary>
    internal ProseSource? Source { get; init; }

    /// <summary>The HTML in it whose links were proven as it was made: its prose and that of the footer.</summary>
    internal IReadOnlyList<HtmlText> Proven { get; init; } = [];

    /// <summary>The figures that its template shows, besides those in its prose.</summary>
    internal IReadOnlyList<Figure> Figures { get; init; } = [];
}
