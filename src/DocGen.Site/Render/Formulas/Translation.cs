using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Formulas;

/// <summary>What became of the text of a formula or a drawing.</summary>
/// <param name="Html">How the page shows it; empty where that failed.</param>
/// <param name="Mistake">What is wrong with it; null where nothing is.</param>
internal sealed record Translation(HtmlText Html, Mistake? Mistake = null)
{
    public static Translation Failed(Mistake mistake) => new(HtmlText.Empty, mistake);
}

/// <summary>A mistake in the text of a formula or a drawing.</summary>
/// <param name="Line">Its line in the text, counted from 0.</param>
/// <param name="Column">Its column in the line, counted from 0.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="IsLimit">Whether it is too much rather than wrong.</param>
internal sealed record Mistake(int Line, int Column, string Message, bool IsLimit = false);
