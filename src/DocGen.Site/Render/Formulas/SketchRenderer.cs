using System.Globalization;
using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Formulas;

/// <summary>Draws the blocks of a page that are written in Mermaid's language, framed by the theme's <c>sketch.html</c>, and tells of those that cannot be read.</summary>
internal sealed class SketchRenderer(PageScope scope, string file)
{
    private int _count;

    /// <summary>Draws a block.</summary>
    /// <param name="text">What the author wrote.</param>
    /// <param name="line">The line that it begins at, counted from 1.</param>
    /// <returns>The figure; empty where it cannot be drawn, which has then been reported.</returns>
    public string Render(string text, int line)
    {
        var (source, svg, mistake) = SketchTranslator.Translate(text);
        if (mistake is not null || source is null)
        {
            if (mistake!.IsLimit) scope.Problems.Error("DG2068", new Location(file, line, 1), $"The drawing takes more steps than any that is drawn here, or is longer than {SketchTranslator.Characters:N0} characters. Divide it into several.");
            else scope.Problems.Error("DG2067", new Location(file, line + mistake.Line, mistake.Column + 1), $"The drawing cannot be made: {mistake.Message} Mend it, or write 'text' behind the fence where the source itself is meant.");
            return "";
        }

        var id = $"{(file == scope.Page.Content?.File ? "" : "footer-")}sketch-{(++_count).ToString(CultureInfo.InvariantCulture)}";
        var drawing = svg.Replace(SketchMarkup.IdMark.ToString(), id + "-", StringComparison.Ordinal);
        var kind = scope.Strings["sketch." + source.Kind];
        return scope.Templates.Render("sketch.html",
            ("drawing", new HtmlText(drawing[(drawing.IndexOf('>', StringComparison.Ordinal) + 1)..drawing.LastIndexOf("</svg>", StringComparison.Ordinal)])),
            ("width", SizeOf(svg, "width")),
            ("height", SizeOf(svg, "height")),
            ("id_prefix", id),
            ("title", source.Title.Length > 0 ? source.Title : kind),
            ("description", source.Description),
            ("caption", source.Title),
            ("source", text),
            ("text", scope.Text))?.Value ?? "";
    }

    private static double SizeOf(string svg, string name)
    {
        var start = svg.IndexOf($" {name}=\"", StringComparison.Ordinal) + name.Length + 3;
        return double.Parse(svg.AsSpan(start, svg.IndexOf('"', start) - start), CultureInfo.InvariantCulture);
    }
}
