using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Site.Render.Markdown;

/// <summary>A block that already is HTML: a diagram in place of its image.</summary>
internal sealed class RawBlock(string html) : LeafBlock(parser: null)
{
    public string Html { get; } = html;

    public sealed class Renderer : HtmlObjectRenderer<RawBlock>
    {
        protected override void Write(HtmlRenderer renderer, RawBlock block) => renderer.EnsureLine().Write(block.Html).EnsureLine();
    }
}
