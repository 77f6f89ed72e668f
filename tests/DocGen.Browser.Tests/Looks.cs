using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>How a page is looked at for what bars readers from it: in both themes, at the widths of a phone, a tablet and a desktop, where the layout differs.</summary>
public static class Looks
{
    /// <summary>The widths.</summary>
    public static IReadOnlyList<int> Widths { get; } = [360, 768, 1280];

    /// <summary>Every theme at every width.</summary>
    public static TheoryData<ColorScheme, int> All
    {
        get
        {
            var looks = new TheoryData<ColorScheme, int>();
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                foreach (var width in Widths) looks.Add(scheme, width);
            return looks;
        }
    }
}
