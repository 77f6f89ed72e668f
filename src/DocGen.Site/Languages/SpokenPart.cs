using System.Buffers;

namespace DocGen.Site.Languages;

/// <summary>What of a text is read aloud before a particle: not its quotes, marks and remarks in brackets.</summary>
internal static class SpokenPart
{
    private const string Opening = "([{（［";
    private const string Closing = ")]}）］";

    private static readonly SearchValues<char> Silent = SearchValues.Create(
        "‘’“”'\"`「」『』《》〈〉«».,:!?…。、™®©*_~†‡⁰¹²³⁴⁵⁶⁷⁸⁹");

    /// <summary>The spoken part of a text; empty where nothing of it is spoken.</summary>
    public static string Of(string text)
    {
        var rest = Trim(text);
        while (rest.Length > 0 && Closing.Contains(rest[^1]))
        {
            var start = StartOfGroup(rest);
            var before = Trim(rest[..start]);
            rest = before.Length > 0 ? before : Trim(rest[Math.Min(start + 1, rest.Length - 1)..^1]);
        }

        return rest.ToString();
    }

    // The bracket that the last character closes; where none does, that character itself.
    private static int StartOfGroup(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var index = text.Length - 1; index >= 0; index--)
        {
            if (Closing.Contains(text[index]))
                depth++;
            else if (Opening.Contains(text[index]) && --depth == 0)
                return index;
        }

        return text.Length - 1;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsSilent(text[^1]))
            text = text[..^1];
        while (text.Length > 0 && IsSilent(text[0]))
            text = text[1..];
        return text;
    }

    private static bool IsSilent(char character) => char.IsWhiteSpace(character) || Silent.Contains(character);
}
