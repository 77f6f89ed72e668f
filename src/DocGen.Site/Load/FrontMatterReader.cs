using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Reads the YAML between two lines <c>---</c> at the start of a page.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---";

    private static readonly string[] s_keys = ["title", "description", "order", "layout", "pair"];

    /// <summary>Splits a page.</summary>
    /// <returns>The front matter and the text, in which the front matter's lines are empty, so that every line keeps its number; null where the front matter has no end.</returns>
    public static (FrontMatter FrontMatter, string? Text) Read(string text, string path, ProblemList problems)
    {
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal)) return (new(), text);
        var end = text.IndexOf("\n" + Fence + "\n", StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n" + Fence, StringComparison.Ordinal)) end = text.Length - Fence.Length - 1;
        if (end < 0)
        {
            problems.Error("DG2002", new(path, 1, 1), "The front matter has no end. Close it with a line '---'.");
            return (new(), null);
        }

        var yaml = end <= Fence.Length ? "" : text[(Fence.Length + 1)..end];
        var rest = Math.Min(end + Fence.Length + 1, text.Length);
        var body = new string('\n', text.AsSpan(0, rest).Count('\n')) + text[rest..];
        var matter = new FrontMatter();
        if (YamlDocument.Parse(yaml, path, 2, problems) is not { } document) return (matter, body);
        foreach (var (key, value) in document.Entries(s_keys))
        {
            matter = key switch
            {
                "title" => matter with { Title = document.Text(key, value) },
                "description" => matter with { Description = document.Text(key, value) },
                "layout" => matter with { Layout = document.Text(key, value), LayoutLocation = value.Location },
                "pair" => matter with { Pair = document.Text(key, value), PairLocation = value.Location },
                _ => matter with { Order = document.Number(key, value) },
            };
        }

        return (matter, body);
    }
}
