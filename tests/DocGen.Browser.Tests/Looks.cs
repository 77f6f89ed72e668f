using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>How a page is looked at for what bars readers from it: in both themes, at the widths of a phone, a tablet and a desktop, where the layout differs.</summary>
public static class Looks
{
    /// <summary>The widths, the narrowest first.</summary>
    public static IReadOnlyList<int> Widths { get; } = [360, 768, 1280];

    /// <summary>The rules of axe that follow from colours.</summary>
    public static IReadOnlyList<string> ColourRules { get; } = ["color-contrast", "link-in-text-block"];

    /// <summary>Those that follow from the layout.</summary>
    public static IReadOnlyList<string> LayoutRules { get; } = ["target-size", "scrollable-region-focusable"];

    /// <summary>The light theme at every width; the dark one, which differs in nothing but colours, at the widest and the narrowest.</summary>
    public static TheoryData<ColorScheme, int> All
    {
        get
        {
            var looks = new TheoryData<ColorScheme, int>();
            foreach (var width in Widths)
            {
                looks.Add(ColorScheme.Light, width);
                if (!IsBetween(width)) looks.Add(ColorScheme.Dark, width);
            }

            return looks;
        }
    }

    /// <summary>Whether a width lies between two others: what a page has there, it has at one of them.</summary>
    /// <param name="width">The width.</param>
    public static bool IsBetween(int width) => width != Widths[0] && width != Widths[^1];
}
