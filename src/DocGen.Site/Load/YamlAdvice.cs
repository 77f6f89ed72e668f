using YamlDotNet.Core;

namespace DocGen.Site.Load;

/// <summary>Says what to write where YAML cannot be read, judged by what stands where reading stopped.</summary>
internal static class YamlAdvice
{
    /// <summary>Finds the place of a mistake and words what to do about it.</summary>
    /// <param name="exception">What the parser threw.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="reached">The end of what was read without a mistake.</param>
    /// <param name="brackets">The brackets that are open there, the innermost first.</param>
    public static (Mark Mark, string Message) For(Exception exception, string text, Mark reached, IReadOnlyCollection<(Mark Mark, char Bracket)> brackets)
    {
        var cause = exception.GetBaseException().Message.TrimEnd('.');
        var mark = exception is YamlException { Start: var start } && !start.Equals(Mark.Empty) ? start : reached;
        var lines = text.Split('\n');

        // The parser does not say which tab it is that it met.
        if (cause.Contains(" tab ", StringComparison.Ordinal) && TabFrom(lines, (int)reached.Line - 1) is { } tab) return (tab, "This line is indented with a tab. YAML takes spaces alone: write two for each level.");

        var line = mark.Line <= lines.Length ? lines[mark.Line - 1] : "";
        var rest = mark.Column <= line.Length ? line[((int)mark.Column - 1)..] : "";
        if (cause.Contains("quoted scalar", StringComparison.Ordinal)) return (mark, Quoted(cause, rest));
        var isAtEnd = rest.Length == 0 && lines.Skip((int)mark.Line).All(string.IsNullOrWhiteSpace);
        if (brackets.Count > 0 && (isAtEnd || exception is InvalidOperationException || cause.Contains("flow", StringComparison.Ordinal)))
        {
            var (opening, bracket) = brackets.First();
            return (opening, $"The bracket '{bracket}' is not closed. Close it with '{(bracket is '[' ? ']' : '}')}', or put the text that begins with it in quotes.");
        }

        if (cause.EndsWith("found invalid mapping", StringComparison.Ordinal)) return (mark, Colon(cause, line, mark));
        if (cause.Contains("simple key", StringComparison.Ordinal)) return (mark, "There is no key here. Write a space behind the colon: 'title: Start'.");
        if (cause.StartsWith("Block sequence", StringComparison.Ordinal)) return (mark, "A list begins on a line of its own. Write '- ' there, or put the text in quotes.");
        if (rest.Length > 0 && IsBehindValue(line, (int)mark.Column - 1)) return (mark, $"A text that begins with a quotation mark or a bracket ends with it, and more follows here. {InQuotes("all of it", line)}");
        if (cause.Contains("did not find expected key", StringComparison.Ordinal) || cause.Contains("expected '-' indicator", StringComparison.Ordinal))
            return (mark, "This line fits neither the keys nor the list above it. Indent what belongs together by the same number of spaces.");
        if (cause.Contains("block scalar", StringComparison.Ordinal) || cause.Contains("directive", StringComparison.Ordinal) || cause.Contains("cannot start", StringComparison.Ordinal)
            || cause.Contains("not allowed in this context", StringComparison.Ordinal) || cause.Contains("node content", StringComparison.Ordinal) || cause.Contains(" tag", StringComparison.Ordinal) || cause.Contains("anchor", StringComparison.Ordinal))
            return (mark, $"A text cannot begin with '{(rest.Length > 0 ? rest[0] : ' ')}' here. {InQuotes("it", line)}");
        return (mark, $"This is not valid YAML: {cause}. Put texts in quotes, and indent keys by spaces.");
    }

    private static Mark? TabFrom(string[] lines, int first)
    {
        for (var i = first; i < lines.Length; i++)
        {
            var tab = lines[i].AsSpan().IndexOfAnyExcept(' ');
            if (tab >= 0 && lines[i][tab] == '\t') return new Mark(0, i + 1, tab + 1);
        }

        return null;
    }

    private static string Quoted(string cause, string rest)
    {
        var quote = rest.Length > 0 ? rest[0] : '"';
        if (cause.Contains("escape", StringComparison.Ordinal) || cause.Contains("hexadecimal", StringComparison.Ordinal) || cause.Contains("surrogates", StringComparison.Ordinal))
            return "Behind a backslash in double quotes stands a letter that YAML knows, as in '\\n'. Write the backslash twice, or put the text in single quotes.";
        return cause.Contains("wrong indentation", StringComparison.Ordinal)
            ? $"The text that begins here goes on in the next line. Close it with {quote} in this one, or indent the lines that follow."
            : $"The text that begins here has no end. Close it with {quote}.";
    }

    private static string Colon(string cause, string line, Mark mark)
    {
        if (cause.Contains("multiline", StringComparison.Ordinal)) return "The line above is no key with a text. Write a space behind its colon.";
        return mark.Line > 1 && line.StartsWith(' ') && !line[..((int)mark.Column - 1)].Contains(": ", StringComparison.Ordinal)
            ? "This line is indented, so that it goes on with the text above it. Begin it where the key above begins."
            : InQuotes("a text with ': ' in it", line);
    }

    // Whether text follows a value in quotes or brackets on its line.
    private static bool IsBehindValue(string line, int column) =>
        line.AsSpan(0, column).TrimEnd() is [.., '"' or '\'' or ']' or '}'] before && before.IndexOf(": ") > 0;

    private static string InQuotes(string what, string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var value = line[(colon + 1)..].Trim();
        if (colon <= 0 || value.Length is 0 or > 100) return $"Put {what} in quotes.";
        if (value is ['"', _, .., '"'] or ['\'', _, .., '\'']) value = value[1..^1];
        return $"Put {what} in quotes: {line[..colon].Trim()}: {(value.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{value}\"" : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'")}";
    }
}
