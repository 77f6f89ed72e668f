using System.Globalization;
using DocGen.Site.Render.Templates;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DocGen.Site.Render.Markdown;

/// <summary>A footnote's number in the text, or the link from the footnote back to it, which is told apart from the other ones by its name.</summary>
internal sealed class FootnoteLinkRenderer(string back) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var order = link.Footnote.Order;
        if (!link.IsBackLink)
        {
            renderer.Write($"<a id=\"fnref:{link.Index}\" href=\"#fn:{order}\" class=\"footnote-ref\"><sup>{order}</sup></a>");
            return;
        }

        var places = link.Footnote.Links.Where(other => !other.IsBackLink).ToList();
        var number = order.ToString(CultureInfo.InvariantCulture);
        if (places.Count > 1) number += $".{places.FindIndex(other => other.Index == link.Index) + 1}";
        renderer.Write($" <a href=\"#fnref:{link.Index}\" class=\"footnote-back-ref\" aria-label=\"{HtmlEncoding.Encode($"{back} ({number})")}\">&#8617;</a>");
    }
}
