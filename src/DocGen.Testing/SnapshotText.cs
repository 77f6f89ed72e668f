using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocGen.Testing;

/// <summary>Brings what was built into a form in which a difference is read line by line.</summary>
internal static partial class SnapshotText
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string OfPage(string html)
    {
        var main = Main().Match(html);
        var content = main.Success ? main.Value : html;
        content = Meta().Replace(content, "");
        content = Drawing().Replace(content, "<svg></svg>");
        return Lines(BlockStart().Replace(content, "\n$0"));
    }

    public static string OfDrawing(string svg) => Lines(svg.Replace("><", ">\n<", StringComparison.Ordinal));

    public static string OfJson(JsonElement value) => Drawing().Replace(JsonSerializer.Serialize(value, s_json), "<svg></svg>").ReplaceLineEndings("\n") + "\n";

    private static string Lines(string text)
    {
        var lines = new StringBuilder();
        foreach (var line in text.Split('\n'))
            if (line.Trim() is { Length: > 0 } trimmed) lines.Append(trimmed).Append('\n');
        return lines.ToString();
    }

    [GeneratedRegex("<main\\b.*</main>", RegexOptions.Singleline)]
    private static partial Regex Main();

    // When a page was last changed, and where: neither is what it says.
    [GeneratedRegex("<ul class=\"meta\">.*?</ul>", RegexOptions.Singleline)]
    private static partial Regex Meta();

    [GeneratedRegex("<svg\\b.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawing();

    [GeneratedRegex("</?(?:article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)\\b")]
    private static partial Regex BlockStart();
}
