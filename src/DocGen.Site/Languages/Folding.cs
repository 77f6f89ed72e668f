using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using DocGen.Shared;

namespace DocGen.Site.Languages;

/// <summary>
/// What makes two spellings of a word one: the form of its characters, their case, and their accents. Search and order go by it; the theme's
/// <c>search-index.js</c> has the same rules, and a test compares the two over all characters.
/// </summary>
internal static class Folding
{
    private const string Invisible = "\u00AD\u200C\u200D\u2060\uFEFF";

    // Nearly all of most texts: nothing of it changes by itself or by what stands before it.
    private static readonly SearchValues<char> s_plain = SearchValues.Create(Ranges(
        "\0\u009F\u00A1\u00A7\u00A9\u00A9\u00AB\u00AC\u00AE\u00AE\u00B0\u00B1\u00B6\u00B7\u00BB\u00BB\u00BF\u0131\u0400\u0482\u2010\u2010\u2012\u2016\u2018\u2023\u2027\u2027"
        + "\u2190\u21FF\u3001\u3029\u3041\u3096\u30A0\u30FE\u4E00\u9FFF\uAC00\uD7A3"));

    // Marks without which a word is still read. Those of other scripts are vowels.
    private static readonly SearchValues<char> s_marks = SearchValues.Create(Ranges(
        "\u0300\u036F\u0483\u0487\u0591\u05BD\u05BF\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05C7\u0610\u061A\u0640\u0640\u064B\u065F\u0670\u0670\u06D6\u06DC\u06DF\u06E4"
        + "\u06E7\u06E8\u06EA\u06ED\u08D3\u08E1\u08E3\u08FF\u1AB0\u1AFF\u1DC0\u1DFF\u20D0\u20FF\uFE00\uFE0F\uFE20\uFE2F"));

    // Letters that do not come apart, and what they are typed as.
    private static readonly FrozenDictionary<char, string> s_letters =
        "ßss æae œoe øo đd ðd þth łl ħh ŧt ŋn ıi ςσ ىي ةه کك یي ٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9".Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[1..]);

    private static readonly Lazy<FrozenDictionary<int, string>> s_alike = new(Load);

    /// <summary>A text in one form: full and half width, ligatures and all else that Unicode calls alike, put together where it was apart; without what nobody sees.</summary>
    public static string Alike(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(s_plain)) return text;
        var alike = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && Invisible.Contains((char)rune.Value)) continue;
            if (s_alike.Value.TryGetValue(rune.Value, out var others)) alike.Append(others);
            else alike.Append(rune);
        }

        return Normalization.Normalize(alike.ToString());
    }

    /// <summary>A text in lower case, character by character.</summary>
    public static string Lower(string text)
    {
        text = text.ToLowerInvariant().Replace('İ', 'i');
        return text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes().Select(Rune.ToLowerInvariant)) : text;
    }

    /// <summary>A text in one form and lower case without its accents: <c>résumé</c> is <c>resume</c>, <c>Größe</c> is <c>grosse</c>.</summary>
    public static string Base(string text)
    {
        if (text.All(char.IsAscii)) return text;
        var letters = new StringBuilder(text.Length);
        foreach (var character in Normalization.Decompose(text))
        {
            if (s_marks.Contains(character)) continue;
            if (s_letters.TryGetValue(character, out var others)) letters.Append(others);
            else letters.Append(character);
        }

        return Normalization.Normalize(letters.ToString());
    }

    private static string Ranges(string ends) => string.Concat(ends.Chunk(2).SelectMany(range => Enumerable.Range(range[0], range[1] - range[0] + 1)).Select(value => (char)value));

    private static FrozenDictionary<int, string> Load()
    {
        const string Resource = "compatible.txt";
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The assembly lacks its resource '{Resource}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('=', ' '))
            .ToFrozenDictionary(line => Number(line[0]), line => string.Concat(line.Skip(1).Select(other => char.ConvertFromUtf32(Number(other)))));
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
