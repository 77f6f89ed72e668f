using System.Text;

namespace DocGen.Site.Export.MarkdownPages;

/// <summary>Writes plain text, code and links as Markdown that means just them.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes a plain text, which becomes one line.</summary>
    public static string Escape(string text)
    {
        var markdown = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsControl(character))
            {
                markdown.Append(' ');
                continue;
            }

            var isMark = character switch
            {
                '\\' or '`' or '*' or '[' or ']' or '<' => true,
                '_' => !IsWord(text, i - 1) || !IsWord(text, i + 1),
                '&' => text.IndexOf(';', i) > 0,
                _ => false,
            };
            if (isMark) markdown.Append('\\');
            markdown.Append(character);
        }

        return markdown.ToString();
    }

    /// <summary>Keeps a line of Markdown from being a list, a heading, a quote or a rule for how it begins.</summary>
    public static string Start(string markdown)
    {
        var mark = markdown.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (mark < 0) return markdown;
        return mark == 0 ? markdown[0] is '#' or '>' or '+' or '-' or '=' or '~' ? "\\" + markdown : markdown
            : markdown[mark] is '.' or ')' ? markdown.Insert(mark, "\\")
            : markdown;
    }

    /// <summary>A text as code, whatever backticks it holds.</summary>
    public static string Code(string text)
    {
        var fence = Fence(text, 1);
        var space = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return $"{fence}{space}{text.ReplaceLineEndings(" ")}{space}{fence}";
    }

    /// <summary>Lines of code as a block.</summary>
    public static string CodeBlock(string text)
    {
        var fence = Fence(text, 3);
        return $"\n\n{fence}\n{text}\n{fence}\n\n";
    }

    /// <summary>A link.</summary>
    /// <param name="text">What it says, as Markdown.</param>
    /// <param name="address">Where it leads.</param>
    public static string Link(string text, string address) => $"[{text}]({Target(address)})";

    /// <summary>An address as it stands in a link.</summary>
    public static string Target(string address) =>
        address.AsSpan().IndexOfAny(" ()<>") < 0 ? address : $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";

    private static string Fence(string text, int shortest)
    {
        var longest = 0;
        for (var (i, run) = (0, 0); i < text.Length; i++)
        {
            run = text[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(shortest, longest + 1));
    }

    private static bool IsWord(string text, int index) => index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);
}
