using DocGen.Site.Render.Templates;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Render.Markdown;

/// <summary>A cell's value in the middle of a text: marked up as the theme likes, or plain where no links can stand.</summary>
internal sealed class ValueInline(string html, string text) : LeafInline
{
    public sealed class Renderer(bool isPlain) : HtmlObjectRenderer<ValueInline>
    {
        protected override void Write(HtmlRenderer renderer, ValueInline value) =>
            renderer.Write(isPlain || !renderer.EnableHtmlForInline || value.IsInLink ? HtmlEncoding.Encode(value.Text) : value.Html);
    }

    private string Html { get; } = html;

    private string Text { get; } = text;

    private bool IsInLink
    {
        get
        {
            for (var parent = Parent; parent is not null; parent = parent.Parent)
                if (parent is LinkInline) return true;
            return false;
        }
    }
}
