using System.Text.RegularExpressions;

namespace DocGen.Site.Diagrams;

/// <summary>Takes the text of style sheets apart, where brackets and quotes keep together what stands in them.</summary>
internal static partial class CssText
{
    /// <summary>A style sheet without its comments.</summary>
    public static string WithoutComments(string text) => CommentOrQuote().Replace(text, match => match.Value[0] == '/' ? " " : match.Value);

    /// <summary>The first of some characters that stands outside of brackets and quotes; the end of the text where there is none.</summary>
    public static int Find(string text, int start, string characters)
    {
        var depth = 0;
        for (var index = start; index < text.Length; index++)
        {
            var character = text[index];
            if (depth == 0 && characters.Contains(character)) return index;
            switch (character)
            {
                case '"' or '\'':
                    index = text.IndexOf(character, index + 1);
                    if (index < 0) return text.Length;
                    break;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    depth = Math.Max(0, depth - 1);
                    break;
            }
        }

        return text.Length;
    }

    /// <summary>The parts of a text between separators, trimmed; none is empty.</summary>
    public static List<string> Split(string text, string separators)
    {
        var parts = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = Find(text, start, separators);
            if (text[start..end].Trim() is { Length: > 0 } part) parts.Add(part);
            start = end + 1;
        }

        return parts;
    }

    /// <summary>The words of a text.</summary>
    public static List<string> Words(string text) => Split(text, " \t\r\n\f");

    /// <summary>The name and the content of a text that is one function; an empty name where it is none.</summary>
    public static (string Name, string Content) Function(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && text[^1] == ')' && Find(text, open + 1, ")") == text.Length - 1 ? (text[..open].ToLowerInvariant(), text[(open + 1)..^1]) : ("", text);
    }

    [GeneratedRegex("""/\*.*?(?:\*/|\z)|"[^"]*"|'[^']*'""", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CommentOrQuote();
}
