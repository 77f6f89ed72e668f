using System.Text.RegularExpressions;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan.Freshness;

/// <summary>Finds a text of the model in its source, of which only the line of an attribute or of a getter is known.</summary>
internal sealed class TextPlaces
{
    // A comment is no longer than this, nor is an interface.
    private const int Farthest = 400;

    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>Looks for a text.</summary>
    /// <param name="near">What is known.</param>
    /// <param name="id">The documentation id of what it is said of.</param>
    /// <param name="what">What it is: <c>name</c>, <c>summary</c>, <c>remarks</c> or <c>value</c>.</param>
    /// <param name="language">Its language.</param>
    /// <returns>Where it stands; what is known where it is not found.</returns>
    public Location Find(Location near, string id, string what, string language)
    {
        if (near.Path.Length == 0 || near.Line == 0 || LinesOf(near.Path) is not { Length: > 0 } lines) return near;
        var line = Math.Min(near.Line, lines.Length) - 1;
        // Of a criterion the line of its interface is known.
        if (id[0] == 'P' && Search(lines, line, lines.Length, $@"\b{Regex.Escape(id[(id.LastIndexOf('.') + 1)..])}\b\s*(\{{|=>|$)") is var (property, _)) line = property;
        var quoted = Regex.Escape(language);
        var (from, to) = (StartOf(lines, line), Math.Min(lines.Length, line + Farthest));
        var found = what switch
        {
            "name" => Search(lines, from, to, $"""\bName\("{quoted}"|\bName\(\s*$"""),
            "value" => Search(lines, line, to, $"""\("{quoted}","""),
            _ => Search(lines, from, line + 1, $"<{what}[^>]*xml:lang=[\"']{quoted}[\"']"),
        };
        return found is var (at, column) ? new(near.Path, at + 1, column + 1) : near;
    }

    // Comments and attributes stand above what they belong to.
    private static int StartOf(string[] lines, int line)
    {
        while (line > 0 && lines[line - 1].TrimStart() is ['/', '/', ..] or ['[', ..]) line--;
        return line;
    }

    private static (int Line, int Column)? Search(string[] lines, int from, int to, string pattern)
    {
        for (var i = from; i < Math.Min(to, from + Farthest); i++)
            if (Regex.Match(lines[i], pattern, RegexOptions.CultureInvariant) is { Success: true } match) return (i, match.Index);
        return null;
    }

    private string[] LinesOf(string file)
    {
        if (_files.TryGetValue(file, out var lines)) return lines;
        return _files[file] = File.Exists(file) ? File.ReadAllLines(file) : [];
    }
}
