using System.Collections.Concurrent;
using System.Text;
using DocGen.Shared;

namespace DocGen.Site.Languages;

/// <summary>
/// The order of names in navigation, tables and lists: digits, then Hangul by code point, then everything else by its letters. Numbers are compared
/// by value (Typ 2 before Typ 10), accents only where the letters are the same, case only where the accents are; brackets, and signs before the first
/// letter (.NET), do not count. It is the same on every machine.
/// </summary>
public sealed class NameOrder : IComparer<string>
{
    // Letters that stand after another in the alphabet of a language, instead of with it.
    private static readonly Dictionary<string, string> s_alphabets = new(StringComparer.Ordinal)
    {
        ["az"] = "cç eə gğ oö sş uü", ["be"] = "ій", ["bg"] = "ий", ["bs"] = "cčć dđ sš zž", ["cs"] = "cč rř sš zž", ["da"] = "zæøå", ["es"] = "nñ", ["et"] = "sšzž wõäöü",
        ["fi"] = "zåäö", ["hr"] = "cčć dđ sš zž", ["hu"] = "oö uü", ["is"] = "aá dð eé ií oó uú yý zþæö", ["lt"] = "cč sš zž", ["lv"] = "cč gģ kķ lļ nņ sš zž", ["mk"] = "гѓ кќ",
        ["nb"] = "zæøå", ["nn"] = "zæøå", ["no"] = "zæøå", ["pl"] = "aą cć eę lł nń oó sś zźż", ["ro"] = "aăâ iî sș tț", ["ru"] = "ий", ["sk"] = "aä cč oô sš zž", ["sl"] = "cč sš zž", ["sq"] = "cç eë",
        ["sr"] = "cčć dđ sš zž", ["sv"] = "zåäö", ["tr"] = "cç gğ oö sş uü", ["uk"] = "гґ иіїй",
    };

    private const string Kana = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや ゆ よらりるれろわ   を";

    // The same names are compared in many lists, and in a preview after each save.
    private static readonly ConcurrentDictionary<string, NameOrder> s_orders = new(StringComparer.Ordinal);

    private readonly Dictionary<char, (char After, int Place)> _alphabet = [];
    private readonly ConcurrentDictionary<string, Key> _keys = new(StringComparer.Ordinal);

    private NameOrder(string language)
    {
        foreach (var letters in s_alphabets.GetValueOrDefault(LanguageTag.Parse(language)?.Language ?? "", "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            for (var place = 1; place < letters.Length; place++) _alphabet.TryAdd(letters[place], (letters[0], place));
    }

    /// <summary>The order of names in no language in particular.</summary>
    public static NameOrder Instance { get; } = new("");

    /// <summary>The order of names in a language, whose alphabet may have letters of its own.</summary>
    /// <param name="language">The language's tag.</param>
    public static NameOrder Of(string language) => s_orders.GetOrAdd(language, language => new(language));

    /// <summary>Compares two names. Names that differ in accents, case or brackets only are told apart by these, and in the end by their code units.</summary>
    /// <param name="first">A name.</param>
    /// <param name="second">Another name.</param>
    /// <returns>Less than, greater than or equal to zero, as the first stands before, after or with the second.</returns>
    public int Compare(string? first, string? second)
    {
        var (left, right) = (KeyOf(first ?? ""), KeyOf(second ?? ""));
        var order = left.Weights.AsSpan().SequenceCompareTo(right.Weights);
        if (order == 0) order = string.CompareOrdinal(left.Folded, right.Folded);
        return order != 0 ? order : string.CompareOrdinal(first ?? "", second ?? "");
    }

    /// <summary>The letter that a name stands under in a long list: a consonant of Hangul, a row of kana, a letter without its accents, or all digits.</summary>
    /// <param name="name">The name.</param>
    public string InitialOf(string name)
    {
        const string Rows = "あかさたなはまやらわ";
        var (folded, all) = KeyOf(name);
        var weights = all.Where(weight => weight.Group > Group.Space && (weight.Group < Group.Letter || Rune.IsLetter(new Rune(weight.Value)))).ToList();
        if (weights.Count == 0) return name.Length > 0 ? System.Globalization.StringInfo.GetNextTextElement(name) : "";
        var first = weights[0];
        if (first.Group == Group.Digit) return "0–9";
        if (first.Group == Group.Hangul) return Hangul.InitialOf((char)first.Value)!.Value.ToString();
        if (first.Place > 0) return folded.First(letter => _alphabet.GetValueOrDefault(letter) == ((char)first.Value, first.Place)).ToString().ToUpperInvariant();
        return first.Value is >= 'あ' and <= 'ん' ? Rows.Last(row => row <= first.Value).ToString() : Rune.ToUpperInvariant(new Rune(first.Value)).ToString();
    }

    private Key KeyOf(string name) => _keys.GetOrAdd(name, name =>
    {
        var folded = Folded(name);
        return new(folded, [.. Weights(folded)]);
    });

    private static string Folded(string name)
    {
        var folded = string.Concat(Folding.Lower(Folding.Alike(name)).Where(letter => !IsBracket(letter)));
        var start = folded.AsSpan().IndexOfAny(folded.Where(letter => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)).Take(1).ToArray());
        return start > 0 ? folded[start..] : folded;
    }

    private IEnumerable<Weight> Weights(string name)
    {
        var last = default(Weight);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == 'ー')
            {
                // A vowel is lengthened by itself: カード is かあど.
                if (last.Group == Group.Letter && Kana.IndexOf((char)last.Value, StringComparison.Ordinal) is >= 0 and var kana) yield return last with { Value = Kana[kana % 5] };
            }
            else if (_alphabet.TryGetValue(name[i], out var own))
            {
                yield return new(Group.Letter, own.After, own.Place, "");
            }
            else if (char.IsAsciiDigit(name[i]))
            {
                var start = i;
                while (i + 1 < name.Length && char.IsAsciiDigit(name[i + 1])) i++;
                var digits = name[start..(i + 1)].TrimStart('0');
                yield return new(Group.Digit, digits.Length, 0, digits);
            }
            else
            {
                var length = char.IsSurrogatePair(name, i) ? 2 : 1;
                foreach (var rune in Folding.Base(name.Substring(i, length)).EnumerateRunes())
                    if (WeightOf(rune) is { } weight) yield return last = weight;
                i += length - 1;
            }
        }
    }

    private static Weight? WeightOf(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune)) return new(Group.Space, 0, 0, "");
        if (rune.IsBmp && Hangul.IsSyllable((char)rune.Value)) return new(Group.Hangul, rune.Value, 0, "");
        // Kana without voice marks, hiragana for katakana, full size for small.
        var value = rune.Value is >= 0x3041 and <= 0x30FE ? Normalization.Decompose(rune.ToString())[0] : rune.Value;
        if (value is '\u3099' or '\u309A') return null;
        if (value is >= 'ァ' and <= 'ヶ') value -= 'ァ' - 'ぁ';
        if (value is 'ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' or 'っ' or 'ゃ' or 'ゅ' or 'ょ' or 'ゎ') value++;
        return new(Group.Letter, value, 0, "");
    }

    private static bool IsBracket(char letter) =>
        char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.OpenPunctuation or System.Globalization.UnicodeCategory.ClosePunctuation;

    private enum Group
    {
        Space,
        Digit,
        Hangul,
        Letter,
    }

    /// <summary>What a name is compared by.</summary>
    private sealed record Key(string Folded, Weight[] Weights);

    private readonly record struct Weight(Group Group, int Value, int Place, string Digits) : IComparable<Weight>
    {
        public int CompareTo(Weight other)
        {
            var order = (Group, Value, Place).CompareTo((other.Group, other.Value, other.Place));
            return order != 0 ? order : string.CompareOrdinal(Digits, other.Digits);
        }
    }
}
