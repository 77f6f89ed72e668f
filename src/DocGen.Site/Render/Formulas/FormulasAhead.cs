using DocGen.Site.Load.Markdown;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;

namespace DocGen.Site.Render.Formulas;

/// <summary>Loads what formulas need beside the drawings of a page, which take longer, where one would wait for the other.</summary>
internal static class FormulasAhead
{
    public static void Translate(MarkdownDocument document)
    {
        var sketches = document.Parts<FencedCodeBlock>().Where(block => block.Info == "mermaid").Select(block => block.Lines.ToString()).Distinct(StringComparer.Ordinal).ToList();
        if (sketches.Count == 0) return;
        var formula = document.Parts<MathInline>().FirstOrDefault();
        Action[] work =
        [
            () => sketches.ForEach(sketch => SketchTranslator.Translate(sketch)),
            () => _ = formula is null ? null : TexTranslator.Translate(formula.Content.ToString(), formula.DelimiterCount == 2),
        ];
        Concurrently.ForEach(work, translate => translate());
    }
}
