using DocGen.Site.Render.Highlighting;
using DocGen.Site.Render.Templates;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Site.Render.Markdown;

/// <summary>A block of code, coloured at build time and framed by the theme's <c>code.html</c>.</summary>
internal sealed class CodeRenderer(PageScope scope) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var language = (block as FencedCodeBlock)?.Info ?? "";
        var html = scope.Templates.Render("code.html",
            ("code", CodeHighlighter.Highlight(block.Lines.ToString(), language)),
            ("language", language),
            ("text", scope.Text));
        renderer.EnsureLine().Write(html?.Value ?? "").EnsureLine();
    }
}
