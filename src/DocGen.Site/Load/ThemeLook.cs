using System.Xml.Linq;
using DocGen.Site.Diagrams;
using DocGen.Site.Load.Settings;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Lays the colour and the typefaces of a site over the theme: behind its tokens, which the style sheets of pages and of drawings begin with.</summary>
internal static class ThemeLook
{
    private const string Tokens = "partials/tokens.css";

    // What is not found is shown at addresses that nobody knows, so it has its style in itself.
    private static readonly string[] s_styles = [Tokens, "partials/not-found.css"];

    /// <summary>The theme with what <c>site.yaml</c> says of its look.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="look">What it says.</param>
    /// <param name="problems">Where it is reported that the colour cannot be read on the theme's grounds.</param>
    public static Theme Over(Theme theme, SiteLook look, ProblemList problems)
    {
        if (look.Accent is { } accent && theme.HasTemplate(Tokens)) accent.Check(GroundsOf(theme, isDark: false), GroundsOf(theme, isDark: true), problems);
        var said = (look.Accent?.Css ?? "") + look.Fonts.Css;
        return said.Length == 0 ? theme : s_styles.Where(theme.HasTemplate).Aggregate(theme, (styled, name) => styled.With(name, $"\n:root {{ {said} }}\n"));
    }

    // What text stands on; of a theme that says it otherwise nothing is known.
    private static IReadOnlyList<DrawnColor> GroundsOf(Theme theme, bool isDark)
    {
        var sheet = new StyleSheet(theme.TextOf(Tokens) + "\nsvg { fill: var(--bg); stroke: var(--raise); }", _ => { });
        var style = new DrawnStyle(new XElement("svg"), null, sheet, _ => { });
        return [.. new[] { "fill", "stroke" }.Select(property => style[property]).OfType<string>().Select(new ColorReader(null, isDark).Read).OfType<DrawnColor>()];
    }
}
