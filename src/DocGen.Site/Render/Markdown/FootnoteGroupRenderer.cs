using DocGen.Site.Render.Templates;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DocGen.Site.Render.Markdown;

/// <summary>The footnotes of a page, in a section that has a name.</summary>
internal sealed class FootnoteGroupRenderer(string title) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine().WriteLine($"<section class=\"footnotes\" aria-label=\"{HtmlEncoding.Encode(title)}\">").WriteLine("<ol>");
        foreach (var footnote in group.Cast<Footnote>())
        {
            renderer.WriteLine($"<li id=\"fn:{footnote.Order}\">");
            renderer.WriteChildren(footnote);
            renderer.EnsureLine().WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
