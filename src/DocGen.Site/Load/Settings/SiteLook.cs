using DocGen.Shared;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Settings;

/// <summary>What gives a site a look of its own: a colour, typefaces, and files of the content folder.</summary>
public sealed record SiteLook
{
    /// <summary>The theme as it is.</summary>
    public static SiteLook Default { get; } = new();

    /// <summary>Style sheets that come after the theme's.</summary>
    public IReadOnlyList<SiteLookFile> StyleSheets { get; init; } = [];

    /// <summary>The picture beside the site's title; null for the theme's.</summary>
    public SiteLookFile? Logo { get; init; }

    /// <summary>The picture in the browser's tab; null for the theme's.</summary>
    public SiteLookFile? Favicon { get; init; }

    /// <summary>The colour of links and of what is current; null for the theme's.</summary>
    internal SiteAccent? Accent { get; init; }

    /// <summary>The typefaces.</summary>
    internal SiteFonts Fonts { get; init; } = SiteFonts.Default;

    /// <summary>All files.</summary>
    internal IEnumerable<SiteLookFile> Files => [.. StyleSheets, .. ((SiteLookFile?[])[Logo, Favicon]).OfType<SiteLookFile>()];
}

/// <summary>A file of the content folder that <c>site.yaml</c> names.</summary>
/// <param name="Location">Where it does.</param>
/// <param name="Path">The file's path in the content folder and in the site.</param>
public sealed record SiteLookFile(Location Location, string Path);

/// <summary>Reads <c>css</c>, <c>logo</c> and <c>favicon</c>.</summary>
internal static class SiteLookReader
{
    private static readonly string[] s_pictures = [".svg", ".png", ".webp"];

    public static SiteLook ReadStyleSheets(SiteLook look, YamlDocument document, string key, YamlValue value) =>
        look with { StyleSheets = [.. (value.Items ?? [value]).Select(item => Read(document, key, item, [".css"], "style sheets")).OfType<SiteLookFile>()] };

    public static SiteLookFile? ReadPicture(YamlDocument document, string key, YamlValue value) =>
        Read(document, key, value, key == "favicon" ? [.. s_pictures, ".ico"] : s_pictures, "a picture");

    private static SiteLookFile? Read(YamlDocument document, string key, YamlValue value, IReadOnlyList<string> endings, string what)
    {
        var path = Normalization.Normalize(document.Text(key, value));
        if (path.Length == 0) return null;
        if (endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return new(value.Location, path);
        document.ReportForm(key, value, $"{what} of the content folder: {string.Join(", ", endings)}");
        return null;
    }
}
