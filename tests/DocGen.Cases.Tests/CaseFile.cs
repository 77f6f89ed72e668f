using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Cases.Tests;

/// <summary>A case as text: a sentence that says what it shows, then sections, each below a line <c>-- name --</c> (the txtar form).</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Sections">Its sections in order.</param>
internal sealed partial record CaseFile(string Title, IReadOnlyList<CaseSection> Sections)
{
    /// <summary>Reads a case.</summary>
    /// <param name="text">Its text.</param>
    public static CaseFile Parse(string text)
    {
        var heads = SectionHead().Matches(text);
        var sections = new List<CaseSection>();
        for (var i = 0; i < heads.Count; i++)
        {
            var start = heads[i].Index + heads[i].Length;
            var end = i + 1 < heads.Count ? heads[i + 1].Index : text.Length;
            sections.Add(new(heads[i].Groups["name"].Value, text[Math.Min(start, end)..end]));
        }

        return new(heads.Count > 0 ? text[..heads[0].Index].Trim() : text.Trim(), sections);
    }

    /// <summary>The content of a section; null where there is none.</summary>
    public string? Find(string name) => Sections.FirstOrDefault(section => section.Name == name)?.Text;

    /// <summary>The same case with another content of a section, which comes last where it is new.</summary>
    public CaseFile With(string name, string text) => Find(name) is null
        ? this with { Sections = [.. Sections, new(name, text)] }
        : this with { Sections = [.. Sections.Select(section => section.Name == name ? section with { Text = text } : section)] };

    /// <inheritdoc/>
    public override string ToString() => $"{Title}\n\n{string.Concat(Sections.Select(section => $"-- {section.Name} --\n{section.Text}"))}";

    /// <summary>A text in which <c>\u00E9</c>, <c>\s</c>, <c>\t</c>, <c>\r</c>, <c>\n</c> and <c>\\</c> stand for what nobody sees.</summary>
    public static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                case 'u':
                    plain.Append((char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case var escaped:
                    plain.Append(escaped switch { 's' => ' ', 't' => '\t', 'r' => '\r', 'n' => '\n', _ => escaped });
                    break;
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex("^-- (?<name>.+) --\n", RegexOptions.Multiline)]
    private static partial Regex SectionHead();
}

/// <summary>A part of a case: a file that its author wrote, or what is expected of the site.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record CaseSection(string Name, string Text);
