using System.Globalization;
using System.Text;
using DocGen.Site.Languages;

namespace DocGen.Site.Search;

/// <summary>
/// Takes a text apart into what can be looked up. Words in scripts that set no spaces between them, or whose words carry particles, are found by
/// any two characters that stand together, be there a space between them; all others by themselves, by their parts, and by what they are with a
/// sign that belongs to them (<c>C++</c>, <c>.NET</c>). The theme's <c>search-index.js</c> takes queries apart by the same rules.
/// </summary>
internal static class SearchWords
{
    /// <summary>Words are compared by this many characters.</summary>
    private const int LengthLimit = 48;

    /// <summary>What has more parts than this is no name that someone made of words.</summary>
    private const int PartLimit = 6;

    /// <summary>Stands in a key between a word without its accents and the word as it is written.</summary>
    private const char AsWritten = '!';

    // What may stand before a name that begins with a dot.
    private const string BeforeDot = " \t\n([{<\"'“‘「『";

    /// <summary>Hands out each word of a text, as often as it stands there.</summary>
    public static void Read(ReadOnlySpan<char> text, WordCache vocabulary, List<int> words)
    {
        if (text.ContainsAnyExceptInRange('\0', '\u007F')) text = Folding.Alike(text.ToString());
        for (var i = 0; i < text.Length;)
        {
            if (IsPaired(text[i])) i = ReadPairs(text, i, vocabulary, words);
            else if (IsLetter(text, i)) i = ReadWord(text, i, vocabulary, words);
            else i++;
        }
    }

    /// <summary>
    /// What a word is found by: the word in lower case without its accents, and where that is not how it is written, after it as it is written. So
    /// all spellings of a word stand side by side in the index.
    /// </summary>
    /// <param name="word">A word in one form.</param>
    public static string KeyOf(ReadOnlySpan<char> word)
    {
        var written = Folding.Lower(word.ToString());
        var plain = Folding.Base(written);
        return plain == written ? plain : plain + AsWritten + written;
    }

    /// <summary>Whether a character is looked up together with the next: Hangul, kana, Han, and the scripts from Thai to Khmer that set no spaces.</summary>
    public static bool IsPaired(char character) => character >= '\u0E00' && character is
        (>= '\uAC00' and <= '\uD7A3') or (>= '\u3040' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u3005' and <= '\u3007') or (>= '\uF900' and <= '\uFAFF')
        or <= '\u0EFF' or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    // Letters, marks and digits that are not paired, of which each may be two code units.
    private static bool IsLetter(ReadOnlySpan<char> text, int place)
    {
        var character = text[place];
        if (char.IsAscii(character)) return char.IsAsciiLetterOrDigit(character);
        if (!char.IsSurrogate(character)) return !IsPaired(character) && IsLetter(char.GetUnicodeCategory(character));
        var start = char.IsLowSurrogate(character) && place > 0 ? place - 1 : place;
        return Rune.DecodeFromUtf16(text[start..], out var rune, out var length) == System.Buffers.OperationStatus.Done && length == 2 && IsLetter(Rune.GetUnicodeCategory(rune));
    }

    private static bool IsLetter(UnicodeCategory category) => category is
        <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    private static int ReadPairs(ReadOnlySpan<char> text, int start, WordCache vocabulary, List<int> words)
    {
        var end = start + 1;
        for (; end < text.Length && IsPaired(text[end]); end++) words.Add(vocabulary.IdOf(text.Slice(end - 1, 2)));
        if (end + 1 < text.Length && text[end] == ' ' && IsPaired(text[end + 1])) words.Add(vocabulary.IdOf([text[end - 1], text[end + 1]]));
        // A single character, unless it is a particle behind a word of other letters.
        else if (end == start + 1 && (start == 0 || !IsLetter(text, start - 1))) words.Add(vocabulary.IdOf(text.Slice(start, 1)));
        return end;
    }

    // Words that a hyphen joins are found one by one, and together.
    private static int ReadWord(ReadOnlySpan<char> text, int start, WordCache vocabulary, List<int> words)
    {
        var dot = start > 0 && text[start - 1] == '.' && !char.IsDigit(text[start]) && (start == 1 || BeforeDot.Contains(text[start - 2])) ? 1 : 0;
        Span<char> joined = stackalloc char[LengthLimit + 3];
        if (dot > 0) joined[0] = '.';
        var (length, parts, i) = (dot, 0, start);
        while (true)
        {
            var part = i;
            while (i < text.Length && IsLetter(text, i)) i++;
            var piece = text[part..Math.Min(i, part + LengthLimit + dot - length)];
            if (!piece.IsEmpty) words.Add(vocabulary.IdOf(piece));
            ReadParts(text[part..i], vocabulary, words);
            piece.CopyTo(joined[length..]);
            length += piece.Length;
            parts++;
            if (i + 1 >= text.Length || text[i] is not ('-' or '_') || !IsLetter(text, i + 1)) break;
            i++;
        }

        if (parts > 1) words.Add(vocabulary.IdOf(joined[dot..length]));
        var sign = SignAt(text[i..], text.Length > i + 1 && IsLetter(text, i + 1));
        text.Slice(i, sign).CopyTo(joined[length..]);
        if (dot + sign > 0) words.Add(vocabulary.IdOf(joined[..(length + sign)]));
        return i + sign;
    }

    // C++ and C#; but not the plus of a sum, nor the beginning of a fragment.
    private static int SignAt(ReadOnlySpan<char> rest, bool isFollowedByLetter) => rest switch
    {
        ['+', '+', ..] => 2,
        ['+' or '#', ..] when !isFollowedByLetter => 1,
        _ => 0,
    };

    // FrobnicateWidget is found by widget, Type1 by type and 1.
    private static void ReadParts(ReadOnlySpan<char> word, WordCache vocabulary, List<int> words)
    {
        Span<int> ends = stackalloc int[PartLimit];
        var count = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && !IsBoundary(word, i)) continue;
            if (count == PartLimit) return;
            ends[count++] = i;
        }

        if (count < 2) return;
        var start = 0;
        foreach (var end in ends[..count])
        {
            if (end - start > 1 || char.IsDigit(word[start])) words.Add(vocabulary.IdOf(word[start..Math.Min(end, start + LengthLimit)]));
            start = end;
        }
    }

    private static bool IsBoundary(ReadOnlySpan<char> word, int place)
    {
        var (before, current) = (word[place - 1], word[place]);
        if (char.IsDigit(before) != char.IsDigit(current)) return true;
        if (!char.IsUpper(current)) return false;
        return char.IsLower(before) || (char.IsUpper(before) && place + 2 < word.Length && char.IsLower(word[place + 1]) && char.IsLower(word[place + 2]));
    }
}
