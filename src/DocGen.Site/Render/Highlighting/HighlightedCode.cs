using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Highlighting;

/// <summary>Code as HTML.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="LinePastLimit">The line of the code, counted from 0, that is too much to be coloured, so that all of it is plain; null where it is coloured.</param>
internal sealed record HighlightedCode(HtmlText Html, int? LinePastLimit = null)
{
    public static HighlightedCode Plain(string code, int line) => new(HtmlText.Escape(code), line);
}
