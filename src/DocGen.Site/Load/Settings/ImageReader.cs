using DocGen.Shared;

namespace DocGen.Site.Load.Settings;

/// <summary>Reads <c>image</c>: a picture of the content folder.</summary>
internal static class ImageReader
{
    // What the networks that draw previews can read; SVG is not among it.
    private static readonly string[] s_endings = [".png", ".jpg", ".jpeg", ".webp", ".gif"];

    public static SiteImage? Read(YamlDocument document, string key, YamlValue value)
    {
        var path = Normalization.Normalize(document.Text(key, value));
        if (path.Length == 0) return null;
        if (s_endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return new(value.Location, path);
        document.ReportForm(key, value, $"a picture of the content folder that previews of links can show: {string.Join(", ", s_endings)}");
        return null;
    }
}
