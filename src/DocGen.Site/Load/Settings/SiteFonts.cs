using System.Text.RegularExpressions;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Settings;

/// <summary>The typefaces of a site, as lists for a style sheet; empty for the theme's.</summary>
/// <param name="Text">The typefaces of text, the first that a reader has counts.</param>
/// <param name="Code">Those of code.</param>
internal sealed partial record SiteFonts(string Text, string Code)
{
    private static readonly string[] s_keys = ["text", "code"];
    private static readonly HashSet<string> s_generic = ["serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded"];

    /// <summary>The theme's.</summary>
    public static SiteFonts Default { get; } = new("", "");

    /// <summary>What the theme's tokens become.</summary>
    public string Css => (Text.Length == 0 ? "" : $"--font: {Text};") + (Code.Length == 0 ? "" : $"--mono: {Code};");

    /// <summary>Reads <c>fonts</c>.</summary>
    public static SiteFonts Read(YamlDocument document, string key, YamlValue value, ProblemList problems)
    {
        var fonts = Default;
        foreach (var (name, list) in document.Entries(key, value, s_keys))
        {
            var families = (list.Items ?? [list]).SelectMany(item => document.Text(name, item).Split(',').Select(family => (item.Location, Name: family.Trim().Trim('"', '\'').Trim()))).Where(family => family.Name.Length > 0).ToList();
            foreach (var (location, family) in families.Where(family => !Name().IsMatch(family.Name)))
                problems.Error("DG2004", location, $"'{name}' takes names of typefaces, with commas between them, and '{family}' is none: letters, digits, spaces, '-', '_' and '.'.");
            if (families.Count == 0 || families.Any(family => !Name().IsMatch(family.Name))) continue;
            var written = string.Join(", ", families.Select(family => s_generic.Contains(family.Name) ? family.Name : $"\"{family.Name}\"")
                .Concat(s_generic.Contains(families[^1].Name) ? [] : [name == "text" ? "sans-serif" : "monospace"]));
            fonts = name == "text" ? fonts with { Text = written } : fonts with { Code = written };
        }

        return fonts;
    }

    [GeneratedRegex(@"\A[\p{L}\p{M}\p{N} ._-]+\z")]
    private static partial Regex Name();
}
