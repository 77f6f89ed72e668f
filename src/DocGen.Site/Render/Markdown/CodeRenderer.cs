using DocGen.Site.Load.Markdown;
using DocGen.Site.Render.Formulas;
using DocGen.Site.Render.Highlighting;
using DocGen.Site.Render.Templates;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Site.Render.Markdown;

/// <summary>A block of code, coloured at build time and framed by the theme's <c>code.html</c>; a formula or a drawing where that is its language.</summary>
internal sealed class CodeRenderer(PageScope scope, string file, FormulaRenderers formulas, SketchRenderer sketches) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var language = (block as FencedCodeBlock)?.Info ?? "";
        if (language == "math")
        {
            formulas.WriteBlock(renderer, block.Lines.ToString(), block.Line + 2);
            return;
        }

        if (language == "mermaid")
        {
            renderer.EnsureLine().Write(sketches.Render(block.Lines.ToString(), block.Line + 2)).EnsureLine();
            return;
        }

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
