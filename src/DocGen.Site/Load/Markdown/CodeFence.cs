using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace DocGen.Site.Load.Markdown;

/// <summary>What is said of code behind its language: <c>```csharp title="Program.cs" {2,4-6} ins={7} del={3} numbers</c>.</summary>
/// <param name="Title">What stands above it, such as the name of its file; empty where nothing is said.</param>
/// <param name="FirstNumber">The number of its first line; null where lines have none.</param>
internal sealed partial record CodeFence(string Title, int? FirstNumber)
{
    /// <summary>The words that a fence knows.</summary>
    public static IReadOnlyList<string> Known { get; } = ["title=\"…\"", "{2,4-6}", "ins={…}", "del={…}", "numbers", "numbers=10"];

    /// <summary>The lines that are marked, counted from 1.</summary>
    public required IReadOnlySet<int> Marked { get; init; }

    /// <summary>The lines that are new.</summary>
    public required IReadOnlySet<int> Inserted { get; init; }

    /// <summary>The lines that are gone.</summary>
    public required IReadOnlySet<int> Deleted { get; init; }

    /// <summary>Whether anything is said of single lines.</summary>
    public bool HasLines => FirstNumber is not null || Marked.Count > 0 || Inserted.Count > 0 || Deleted.Count > 0;

    /// <summary>Reads what a fence says.</summary>
    /// <param name="fence">The fence.</param>
    /// <param name="misread">What of it is not known, in the order of its words.</param>
    /// <param name="missing">What names lines that the code does not have.</param>
    public static CodeFence Read(FencedCodeBlock fence, out IReadOnlyList<string> misread, out IReadOnlyList<string> missing)
    {
        var (title, first) = ("", (int?)null);
        HashSet<int> marked = [], inserted = [], deleted = [];
        List<string> unknown = [], beyond = [];
        foreach (Match word in Words().Matches(fence.Arguments ?? ""))
        {
            if (word.Groups["title"] is { Success: true, Value: var given }) title = given;
            else if (word.Groups["first"] is { Success: true, Value: var number }) first = int.TryParse(number, CultureInfo.InvariantCulture, out var start) ? start : 1;
            else if (word.Groups["lines"] is { Success: true, Value: var lines })
            {
                var set = word.Groups["what"].Value switch { "ins" => inserted, "del" => deleted, _ => marked };
                if (!Add(lines, fence.Lines.Count, set)) beyond.Add(word.Value);
            }
            else unknown.Add(word.Value);
        }

        (misread, missing) = (unknown, beyond);
        return new(title, first) { Marked = marked, Inserted = inserted, Deleted = deleted };
    }

    private static bool Add(string lines, int count, HashSet<int> set)
    {
        foreach (var part in lines.Split(','))
        {
            var ends = part.Split('-');
            if (!int.TryParse(ends[0], CultureInfo.InvariantCulture, out var from) || !int.TryParse(ends[^1], CultureInfo.InvariantCulture, out var to) || from < 1 || to < from || to > count) return false;
            set.UnionWith(Enumerable.Range(from, to - from + 1));
        }

        return true;
    }

    [GeneratedRegex("""(?<!\S)(?:title=(?:"(?<title>[^"]*)"|'(?<title>[^']*)')|numbers(?:=(?<first>\d{1,6})|(?<first>))|(?:(?<what>ins|del|mark)=)?\{(?<lines>\d+(?:-\d+)?(?:,\s*\d+(?:-\d+)?)*)\})(?!\S)|\S+""")]
    private static partial Regex Words();
}
