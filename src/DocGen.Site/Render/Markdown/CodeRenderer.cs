using DocGen.Site.Load.Markdown;
using DocGen.Site.Render.Highlighting;
using DocGen.Site.Render.Templates;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Site.Render.Markdown;

/// <summary>A block of code, coloured at build time and framed by the theme's <c>code.html</c>.</summary>
internal sealed class CodeRenderer(PageScope scope, string file) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var language = (block as FencedCodeBlock)?.Info ?? "";
        var code = CodeHighlighter.Highlight(block.Lines.ToString(), language);
        if (code.LinePastLimit is { } line)
        {
            scope.Problems.Warning("DG2056", new(file, block.Line + (block is FencedCodeBlock ? 2 : 1) + line, 1),
                $"The code is shown without colours, because with this line it is more than is coloured: {CodeLimit.Characters:N0} characters, fewer where lines are longer than 100, or {CodeLimit.Depth} brackets that are open at once. Shorten it or its lines, or call its language 'text'.");
        }

        var fence = block is FencedCodeBlock fenced ? CodeFence.Read(fenced, out _, out _) : null;
        var html = scope.Templates.Render("code.html",
            ("code", fence?.HasLines == true ? CodeLines.Divide(code.Html, fence) : code.Html),
            ("language", language),
            ("title", fence?.Title ?? ""),
            ("text", scope.Text));
        renderer.EnsureLine().Write(html?.Value ?? "").EnsureLine();
    }
}
