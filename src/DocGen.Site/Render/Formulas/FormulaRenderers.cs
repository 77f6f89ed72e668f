using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DocGen.Site.Render.Formulas;

/// <summary>Writes the formulas of a page as MathML, and tells of those that cannot be read.</summary>
internal sealed class FormulaRenderers(PageScope scope, string file)
{
    public HtmlObjectRenderer<MathInline> Inline => new InlineRenderer(this);

    public HtmlObjectRenderer<MathBlock> Block => new BlockRenderer(this);

    /// <summary>Writes a formula that stands by itself.</summary>
    /// <param name="renderer">Where to.</param>
    /// <param name="tex">The formula.</param>
    /// <param name="line">The line that its text begins at, counted from 1.</param>
    public void WriteBlock(HtmlRenderer renderer, string tex, int line)
    {
        if (Translate(tex, isBlock: true, line, 1) is { } html) renderer.EnsureLine().Write(Frame("div", html)).EnsureLine();
    }

    private void WriteInline(HtmlRenderer renderer, MathInline formula)
    {
        var isBlock = formula.DelimiterCount == 2;
        if (Translate(formula.Content.ToString(), isBlock, formula.Line + 1, formula.Column + formula.DelimiterCount + 1) is { } html) renderer.Write(isBlock ? Frame("span", html) : html.Value);
    }

    // What is wider than the page scrolls in a box of its own, which the keyboard reaches.
    private string Frame(string element, HtmlText html) =>
        $"<{element} class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"{HtmlEncoding.Encode(scope.Strings["formula.title"])}\">{html.Value}</{element}>";

    private HtmlText? Translate(string tex, bool isBlock, int line, int column)
    {
        var (html, mistake) = TexTranslator.Translate(tex, isBlock);
        if (mistake is null) return html;
        var location = new Location(file, line + mistake.Line, mistake.Line == 0 ? column + mistake.Column : mistake.Column + 1);
        if (mistake.IsLimit) scope.Problems.Error("DG2068", location, $"The formula takes more steps than any that is read here, or is longer than {TexTranslator.Characters:N0} characters. Divide it into several.");
        else scope.Problems.Error("DG2066", location, $"The formula cannot be read: {mistake.Message} Mend it, or write '\\$' for a dollar sign that is none of a formula.");
        return null;
    }

    private sealed class InlineRenderer(FormulaRenderers formulas) : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline formula) => formulas.WriteInline(renderer, formula);
    }

    private sealed class BlockRenderer(FormulaRenderers formulas) : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock block) => formulas.WriteBlock(renderer, block.Lines.ToString(), block.Line + 2);
    }
}
