using System.Buffers;
using System.Text.RegularExpressions;
using DocGen.Site.Languages;

namespace DocGen.Site.Render;

/// <summary>
/// Keeps together what browsers would part at the end of a line: a particle and the bracket before it, names with a hyphen, the hyphen of an option, numbers with
/// their name or unit. What is read of the page stays the same.
/// </summary>
internal static partial class LineBreaks
{
    private const string Start = "<span class=\"keep\">";
    private const string End = "</span>";

    // Where a tag lies between the two, no element can hold them together.
    private const string WordJoiner = "&#8288;";

    private static readonly SearchValues<char> s_closing = SearchValues.Create(")]’”」』》");
    private static readonly SearchValues<char> s_beginnings = SearchValues.Create("-0123456789");

    /// <summary>Says in a page where its lines may not break.</summary>
    /// <param name="html">The page, as templates wrote it: attributes in double quotes, and an end tag for each element.</param>
    /// <returns>The page. Its head, code, drawings and the options of lists are as they were.</returns>
    public static string Prevent(string html)
    {
        var at = Math.Max(html.IndexOf("<body", StringComparison.Ordinal), 0);
        using var result = new TextBuffer();
        result.Append(html.AsSpan(0, at));
        var previous = '\0';
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open < 0) open = html.Length;
            var text = html.AsSpan(at, open - at);
            if (!text.IsEmpty)
            {
                if (s_closing.Contains(previous) && Hangul.IsSyllable(text)) result.Append(WordJoiner);
                AppendText(result, text);
                previous = text[^1];
            }

            if (open == html.Length) break;
            var tag = HtmlTag.At(html, open);
            at = open + tag.Length;
            var name = HtmlTag.NameOf(tag);
            if (!IsInline(name)) previous = '\0';
            if (IsLeftAlone(name) && tag is [_, not '/', .., not '/', _] && html.IndexOf($"</{name}>", at, StringComparison.Ordinal) is >= 0 and var close) at = close;
            result.Append(html.AsSpan(open, at - open));
        }

        return result.ToString();
    }

    private static void AppendText(TextBuffer result, ReadOnlySpan<char> text)
    {
        var at = 0;
        if (text.ContainsAny(s_beginnings))
        {
            foreach (var match in Names().EnumerateMatches(text))
            {
                AppendBrackets(result, text[at..match.Index]);
                result.Append(Start).Append(text.Slice(match.Index, match.Length)).Append(End);
                at = match.Index + match.Length;
            }
        }

        AppendBrackets(result, text[at..]);
    }

    private static void AppendBrackets(TextBuffer result, ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            var bracket = text[from..].IndexOfAny(s_closing);
            if (bracket < 0) break;
            from += bracket + 1;
            if (!Hangul.IsSyllable(text[from..])) continue;
            result.Append(text[..(from - 1)]).Append(Start).Append(text.Slice(from - 1, 2)).Append(End);
            text = text[(from + 1)..];
            from = 0;
        }

        result.Append(text);
    }

    private static bool IsLeftAlone(ReadOnlySpan<char> name) => name is "script" or "style" or "svg" or "math" or "pre" or "code" or "textarea" or "select" or "template";

    private static bool IsInline(ReadOnlySpan<char> name) => name is "a" or "abbr" or "b" or "cite" or "em" or "i" or "kbd" or "q" or "s" or "span" or "strong";

    /// <summary>
    /// A name and its number (Version 2.6.20), a number and its unit (125 ms), a name whose hyphen is followed by little (UTF-8, B-17-F);
    /// hyphens before a word, with its first letter (--help).
    /// </summary>
    [GeneratedRegex("""
        (?<![\w/-])(?:(?:
          [A-Z][A-Za-z]{0,11}[ ](?:[0-9]{1,3}(?:[.-][0-9A-Za-z]{1,4})+|[0-9]{1,2})(?!\u00A0)
          | [0-9][0-9.,]*[ ](?:[numµ]?s|min|h|[kKMGT]i?B|B|[kMG]?Hz|px)
          | [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-(?:[a-z]|[0-9]+(?:[.][0-9]+)*|(?=[a-z]{0,3}[A-Z0-9])[A-Za-z0-9]{1,4})
        )(?![A-Za-z0-9])|--?\p{L})
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
