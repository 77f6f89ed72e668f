namespace DocGen.Site.Search;

/// <summary>
/// Takes a text apart into what can be looked up. Words of Hangul, kana and Han are found by any two characters that stand together, be there
/// a space between them; all others by themselves, in lower case. The theme's <c>search-index.js</c> takes queries apart by the same rules.
/// </summary>
internal static class SearchWords
{
    /// <summary>Words are compared by this many characters.</summary>
    private const int LengthLimit = 48;

    /// <summary>Hands out each word of a text, as often as it stands there.</summary>
    public static void Read(ReadOnlySpan<char> text, WordCache vocabulary, List<int> words)
    {
        for (var i = 0; i < text.Length;)
        {
            if (IsIdeographic(text[i])) i = ReadPairs(text, i, vocabulary, words);
            else if (IsLetter(text[i])) i = ReadWord(text, i, vocabulary, words);
            else i++;
        }
    }

    /// <summary>Whether a character is written without spaces around words, or carries particles: Hangul, kana, Han.</summary>
    public static bool IsIdeographic(char character) => character >= '\u3005' && character is
        (>= '\uAC00' and <= '\uD7A3') or (>= '\u3040' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or <= '\u3007' or (>= '\uF900' and <= '\uFAFF');

    private static bool IsLetter(char character) => char.IsAscii(character)
        ? char.IsAsciiLetterOrDigit(character)
        : char.GetUnicodeCategory(character) is <= System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.DecimalDigitNumber;

    private static int ReadPairs(ReadOnlySpan<char> text, int start, WordCache vocabulary, List<int> words)
    {
        var end = start + 1;
        for (; end < text.Length && IsIdeographic(text[end]); end++) words.Add(vocabulary.IdOf(text.Slice(end - 1, 2)));
        if (end + 1 < text.Length && text[end] == ' ' && IsIdeographic(text[end + 1])) words.Add(vocabulary.IdOf([text[end - 1], text[end + 1]]));
        // A single character, unless it is a particle behind a word of other letters.
        else if (end == start + 1 && (start == 0 || !IsLetter(text[start - 1]))) words.Add(vocabulary.IdOf(text.Slice(start, 1)));
        return end;
    }

    // Words that a hyphen joins are found one by one, and together.
    private static int ReadWord(ReadOnlySpan<char> text, int start, WordCache vocabulary, List<int> words)
    {
        Span<char> joined = stackalloc char[LengthLimit];
        var (length, parts, i) = (0, 0, start);
        while (true)
        {
            var part = length;
            for (; i < text.Length && IsLetter(text[i]) && !IsIdeographic(text[i]); i++)
                if (length < joined.Length) joined[length++] = char.ToLowerInvariant(text[i]);
            if (length > part) words.Add(vocabulary.IdOf(joined[part..length]));
            parts++;
            if (i + 1 >= text.Length || text[i] is not ('-' or '_') || !IsLetter(text[i + 1]) || IsIdeographic(text[i + 1])) break;
            i++;
        }

        if (parts > 1) words.Add(vocabulary.IdOf(joined[..length]));
        return i;
    }
}
