using System.Text.RegularExpressions;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Reads the YAML between two lines <c>---</c> at the start of a page, behind which nobody sees spaces and before which nobody sees empty lines.</summary>
internal static partial class FrontMatterReader
{
    private static readonly string[] s_keys = ["title", "description", "order", "layout", "pair", "draft", "aliases"];

    /// <summary>Splits a page.</summary>
    /// <returns>The front matter and the text, in which the front matter's lines are empty, so that every line keeps its number; null where the front matter has no end.</returns>
    public static (FrontMatter FrontMatter, string? Text) Read(string text, string path, ProblemList problems)
    {
        if (Toml().Match(text) is { Success: true } toml)
        {
            problems.Error("DG2002", new(path, 1 + toml.Value.AsSpan().TrimEnd().Count('\n'), 1), "Front matter is YAML between two lines '---', not TOML. Write 'key: value' between them.");
            return (new(), null);
        }

        if (Opening().Match(text) is not { Success: true } opening) return (new(), text);
        var first = opening.Value.AsSpan().Count('\n') + 1;
        if (Closing().Match(text, opening.Length) is not { Success: true } closing)
        {
            problems.Error("DG2002", new(path, first - 1, 1), "The front matter has no end. Close it with a line '---'.");
            return (new(), null);
        }

        var yaml = text[opening.Length..Math.Max(opening.Length, closing.Index - 1)];
        var rest = closing.Index + closing.Length;
        var body = new string('\n', text.AsSpan(0, rest).Count('\n')) + text[rest..];
        var matter = new FrontMatter();
        if (YamlDocument.Parse(yaml, path, first, problems) is not { } document) return (matter, body);
        foreach (var (key, value) in document.Entries(s_keys))
        {
            matter = key switch
            {
                "title" => matter with { Title = document.Text(key, value) },
                "description" => matter with { Description = document.Text(key, value) },
                "layout" => matter with { Layout = document.Text(key, value), LayoutLocation = value.Location },
                "pair" => matter with { Pair = document.Text(key, value), PairLocation = value.Location },
                "aliases" => matter with { Aliases = [.. document.Items(key, value).Select(item => new PageAlias(document.Text(key, item), item.Location))] },
                "draft" => matter with { IsDraft = document.Flag(key, value) },
                _ => matter with { Order = document.Number(key, value) },
            };
        }

        return (matter, body);
    }

    [GeneratedRegex(@"\A\s*^---[^\S\n]*\n", RegexOptions.Multiline)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^---[^\S\n]*$", RegexOptions.Multiline)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\A\s*^\+\+\+[^\S\n]*\n", RegexOptions.Multiline)]
    private static partial Regex Toml();
}
