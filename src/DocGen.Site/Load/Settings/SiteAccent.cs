using System.Globalization;
using DocGen.Site.Diagrams;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Settings;

/// <summary>The colour of links and of what is current, in both palettes.</summary>
/// <param name="Location">Where <c>site.yaml</c> says so.</param>
/// <param name="Written">The colour as it is written there.</param>
/// <param name="Light">The colour in the light palette.</param>
/// <param name="Dark">The colour in the dark palette.</param>
internal sealed record SiteAccent(Location Location, string Written, DrawnColor Light, DrawnColor Dark)
{
    // What text needs: https://www.w3.org/TR/WCAG22/#contrast-minimum
    private const double LeastContrast = 4.5;

    /// <summary>Reads <c>accent</c>; null where it is no colour, which has then been reported.</summary>
    public static SiteAccent? Read(YamlDocument document, string key, YamlValue value)
    {
        if (!value.IsNothing && document.Text(key, value) is not { Length: > 0 }) return null;
        var written = value.IsNothing ? "" : value.Text!.Trim();
        if (new ColorReader(null).Read(written) is { Alpha: 1 } light && new ColorReader(null, isDark: true).Read(written) is { Alpha: 1 } dark) return new(value.Location, written, light, dark);
        document.ReportForm(key, value, $"a colour that lets nothing through: {ColorReader.Known}. One with '#' stands in quotes, since a comment may begin there otherwise");
        return null;
    }

    /// <summary>What the theme's tokens become: the accent, and the ground of what is current in its hue.</summary>
    public string Css => $"--accent: light-dark({Light.Hex}, {Dark.Hex}); --fact: light-dark({GroundOf(Light, isDark: false).Hex}, {GroundOf(Dark, isDark: true).Hex});";

    /// <summary>Warns where the accent cannot be read on what it stands on, and says which colour could be.</summary>
    /// <param name="light">What text stands on in the light palette.</param>
    /// <param name="dark">What it stands on in the dark palette.</param>
    /// <param name="problems">Where it is reported.</param>
    public void Check(IReadOnlyList<DrawnColor> light, IReadOnlyList<DrawnColor> dark, ProblemList problems)
    {
        var (inLight, inDark) = (ContrastOf(Light, light, isDark: false), ContrastOf(Dark, dark, isDark: true));
        if (inLight >= LeastContrast && inDark >= LeastContrast) return;
        var ratios = (inLight < LeastContrast, inDark < LeastContrast) switch
        {
            (true, true) => $"{Ratio(inLight)} in light pages and {Ratio(inDark)} in dark ones",
            (true, false) => $"{Ratio(inLight)} in light pages",
            _ => $"{Ratio(inDark)} in dark pages",
        };
        problems.Warning("DG2071", Location,
            $"The accent '{Written}' has a contrast with its ground of {ratios}, and text needs {Ratio(LeastContrast)}. Write 'accent: \"light-dark({Readable(Light, light, isDark: false).Hex}, {Readable(Dark, dark, isDark: true).Hex})\"', which keeps its hue.");
    }

    private static string Ratio(double contrast) => (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture) + ":1";

    private static double ContrastOf(DrawnColor color, IReadOnlyList<DrawnColor> grounds, bool isDark) => grounds.Append(GroundOf(color, isDark)).Min(color.ContrastWith);

    // Of the same hue, as much lighter or darker as it takes.
    private static DrawnColor Readable(DrawnColor color, IReadOnlyList<DrawnColor> grounds, bool isDark)
    {
        var (lightness, chroma, hue) = color.ToOklch();
        while (ContrastOf(color, grounds, isDark) < LeastContrast && lightness is >= 0 and <= 1)
        {
            lightness += isDark ? 0.01 : -0.01;
            color = Shown(DrawnColor.FromOklch(lightness, chroma, hue, 1));
        }

        return color;
    }

    private static DrawnColor GroundOf(DrawnColor color, bool isDark)
    {
        var (_, chroma, hue) = color.ToOklch();
        return Shown(isDark ? DrawnColor.FromOklch(0.29, Math.Min(chroma, 0.06), hue, 1) : DrawnColor.FromOklch(0.95, Math.Min(chroma, 0.035), hue, 1));
    }

    // As a screen shows it, and as it is written.
    private static DrawnColor Shown(DrawnColor color) => new ColorReader(null).Read(color.Hex)!.Value;
}
