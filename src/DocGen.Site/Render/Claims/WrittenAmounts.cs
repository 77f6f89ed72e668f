using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Site.Languages;

namespace DocGen.Site.Render.Claims;

/// <summary>
/// Finds the amounts in words as a language writes them: digits with or without marks of thousands, or a number's own word, and a unit behind them with or without a space.
/// </summary>
internal static class WrittenAmounts
{
    // Every claim of a language is read by the same words.
    private static readonly ConditionalWeakTable<LanguageStrings, Words> s_words = new();

    /// <summary>An amount in words.</summary>
    /// <param name="Number">The number.</param>
    /// <param name="Unit">The unit that stands behind it; null where none does.</param>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it has ended.</param>
    public readonly record struct Amount(double Number, Unit? Unit, int Start, int End)
    {
        /// <summary>How much it is.</summary>
        public Quantity Quantity => Quantity.Of(Number, Number, Unit ?? Claims.Unit.Of(""));
    }

    /// <summary>Finds them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="strings">How the language writes numbers and units.</param>
    /// <param name="unit">The symbol of a unit that is looked for besides those that are known; empty for none.</param>
    public static IReadOnlyList<Amount> In(string words, LanguageStrings strings, string unit)
    {
        var (units, numbers) = s_words.GetValue(strings, strings => new(UnitsOf(strings), NumbersOf(strings)));
        if (unit.Length > 0 && !Unit.Symbols.Contains(unit)) units = [.. units.Append((Written: unit, Unit: Unit.Of(unit))).OrderByDescending(known => known.Written.Length)];
        List<Amount> amounts = [];
        for (var at = 0; at < words.Length;)
        {
            var start = at;
            if (ReadNumber(words, strings, numbers, ref at) is not { } number)
            {
                at++;
                continue;
            }

            var behind = at < words.Length && char.IsWhiteSpace(words[at]) ? at + 1 : at;
            var (written, found) = units.FirstOrDefault(known => StandsAt(words, behind, known.Written));
            if (written is not null) at = behind + written.Length;
            amounts.Add(new(number, written is null ? null : found, start, at));
        }

        return amounts;
    }

    private static IReadOnlyList<(string Written, Unit Unit)> UnitsOf(LanguageStrings strings) =>
    [
        .. DurationUnit.All.Select(duration => (Written: strings[duration.Key].Replace("{number}", "", StringComparison.Ordinal).Trim(), Unit: new Unit(duration.Nanoseconds / 1e9, Unit.Second.Measure)))
            .Concat(Unit.Symbols.Select(symbol => (Written: symbol, Unit: Unit.Of(symbol))))
            .Concat(Unit.Symbols.SelectMany(symbol => strings.TryGet($"claim.{symbol}", out var names) ? WordsOf(names).Select(name => (Written: name, Unit: Unit.Of(symbol))) : []))
            .OrderByDescending(known => known.Written.Length),
    ];

    private static IReadOnlyList<(string Word, int Number)> NumbersOf(LanguageStrings strings) =>
    [
        .. strings["claim.numbers"].Split(',').Index().SelectMany(number => WordsOf(number.Item).Select(word => (Word: word, Number: number.Index))).OrderByDescending(number => number.Word.Length),
    ];

    private static string[] WordsOf(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static double? ReadNumber(string words, LanguageStrings strings, IReadOnlyList<(string Word, int Number)> numbers, ref int at)
    {
        var start = at;
        // Digits in a name, as in x86, are no amount; nor is a number's word within another.
        if (start > 0 && (char.IsAsciiLetter(words[start - 1]) || words[start - 1] == '.')) return null;
        if (!char.IsAsciiDigit(words[start]))
        {
            if (start > 0 && char.IsLetterOrDigit(words[start - 1])) return null;
            var (word, spelled) = numbers.FirstOrDefault(known => string.Compare(words, start, known.Word, 0, known.Word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (start + known.Word.Length == words.Length || !char.IsLetterOrDigit(words[start + known.Word.Length])));
            if (word is null) return null;
            at += word.Length;
            return spelled;
        }

        var digits = ReadDigits(words, strings["format.decimal_mark"], strings["format.group_mark"], ref at);
        if (!double.TryParse(digits, CultureInfo.InvariantCulture, out var number)) return null;
        if (ReadExponent(words, ref at) is { } exponent) number = Math.Pow(number, exponent);
        return start > 0 && words[start - 1] is '-' or '\u2212' && (start == 1 || !char.IsLetterOrDigit(words[start - 2])) ? -number : number;
    }

    private static int? ReadExponent(string words, ref int at)
    {
        if (at == words.Length || words[at] != '^') return null;
        var isNegative = at + 1 < words.Length && words[at + 1] is '-' or '\u2212';
        var (start, end) = (at + (isNegative ? 2 : 1), at + (isNegative ? 2 : 1));
        while (HasDigits(words, end, 1)) end++;
        if (!int.TryParse(words.AsSpan(start..end), CultureInfo.InvariantCulture, out var exponent)) return null;
        at = end;
        return isNegative ? -exponent : exponent;
    }

    private static string ReadDigits(string words, string decimalMark, string groupMark, ref int at)
    {
        var digits = new StringBuilder();
        while (at < words.Length && char.IsAsciiDigit(words[at])) digits.Append(words[at++]);
        for (var isGrouped = digits.Length <= 3; isGrouped;)
        {
            var mark = MarkAt(words, at, groupMark);
            isGrouped = mark > 0 && HasDigits(words, at + mark, 3) && !HasDigits(words, at + mark + 3, 1);
            if (!isGrouped) break;
            digits.Append(words, at + mark, 3);
            at += mark + 3;
        }

        if (string.CompareOrdinal(words, at, decimalMark, 0, decimalMark.Length) == 0 && HasDigits(words, at + decimalMark.Length, 1))
        {
            at += decimalMark.Length;
            digits.Append('.');
            while (at < words.Length && char.IsAsciiDigit(words[at])) digits.Append(words[at++]);
        }

        return digits.ToString();
    }

    // Where thousands are marked by a space, it may be any that does not break the line.
    private static int MarkAt(string words, int at, string mark) =>
        string.CompareOrdinal(words, at, mark, 0, mark.Length) == 0 ? mark.Length
        : at < words.Length && string.IsNullOrWhiteSpace(mark) && words[at] is '\u00A0' or '\u202F' or '\u2009' ? 1
        : 0;

    private static bool HasDigits(string words, int at, int count) => at + count <= words.Length && words.AsSpan(at, count).IndexOfAnyExceptInRange('0', '9') < 0;

    // A particle may follow a unit, but no letter and no exponent of another unit.
    private static bool StandsAt(string words, int at, string unit) =>
        string.CompareOrdinal(words, at, unit, 0, unit.Length) == 0 && (at + unit.Length == words.Length || !(char.IsAsciiLetterOrDigit(words[at + unit.Length]) || words[at + unit.Length] == '^'));

    private sealed record Words(IReadOnlyList<(string Written, Unit Unit)> Units, IReadOnlyList<(string Word, int Number)> Numbers);
}
