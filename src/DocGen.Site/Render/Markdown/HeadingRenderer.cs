using DocGen.Site.Render.Templates;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Site.Render.Markdown;

/// <summary>A heading with a link to itself behind it, named by the heading; below it a word where another language has a newer text of its section.</summary>
internal sealed class HeadingRenderer(PageScope scope) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var id = HtmlEncoding.Encode(block.GetAttributes().Id ?? "");
        renderer.EnsureLine().Write($"<h{block.Level} id=\"{id}\">").WriteLeafInline(block);
        renderer.Write($" <a class=\"anchor\" data-search=\"off\" href=\"#{id}\" aria-labelledby=\"{id}\">#</a></h{block.Level}>").EnsureLine();
        if (block.Parent is MarkdownDocument && scope.Stale.TryGetValue(block.GetAttributes().Id ?? "", out var stale)) renderer.Write(stale.Html(scope).Value).EnsureLine();
    }
}
