using System.Globalization;
using System.Text;
using DocGen.Site.Languages;

namespace DocGen.Site.Render.Claims;

/// <summary>Finds the amounts in words as a language writes them: digits with or without marks of thousands, and a unit behind them with or without a space.</summary>
internal static class WrittenAmounts
{
    private static readonly (string Key, string Symbol)[] s_durations =
    [
        ("duration.nanoseconds", "ns"), ("duration.microseconds", "us"), ("duration.milliseconds", "ms"), ("duration.seconds", "s"),
        ("duration.minutes", "min"), ("duration.hours", "h"), ("duration.days", "d"), ("duration.one_day", "d"),
    ];

    /// <summary>An amount in words.</summary>
    /// <param name="Number">The number.</param>
    /// <param name="Unit">The symbol of its unit; empty where none stands behind it.</param>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it has ended.</param>
    public readonly record struct Amount(double Number, string Unit, int Start, int End);

    /// <summary>Finds them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="strings">How the language writes numbers and durations.</param>
    /// <param name="unit">The unit that is looked for besides those of time; empty for none.</param>
    public static IReadOnlyList<Amount> In(string words, LanguageStrings strings, string unit)
    {
        var units = s_durations.Select(duration => (Written: strings[duration.Key].Replace("{number}", "", StringComparison.Ordinal).Trim(), duration.Symbol))
            .Concat(Quantity.Units.Append(unit).Where(symbol => symbol.Length > 0).Select(symbol => (Written: symbol, Symbol: symbol)))
            .OrderByDescending(known => known.Written.Length)
            .ToList();
        List<Amount> amounts = [];
        for (var at = 0; at < words.Length;)
        {
            // Digits in a name, as in x86, are no amount.
            if (!char.IsAsciiDigit(words[at]) || (at > 0 && (char.IsAsciiLetter(words[at - 1]) || words[at - 1] == '.')))
            {
                at++;
                continue;
            }

            var start = at;
            var digits = ReadNumber(words, strings["format.decimal_mark"], strings["format.group_mark"], ref at);
            if (!double.TryParse(digits, CultureInfo.InvariantCulture, out var number)) continue;
            var isNegative = start > 0 && words[start - 1] is '-' or '\u2212' && (start == 1 || !char.IsLetterOrDigit(words[start - 2]));
            var behind = at < words.Length && char.IsWhiteSpace(words[at]) ? at + 1 : at;
            var found = units.FirstOrDefault(known => string.CompareOrdinal(words, behind, known.Written, 0, known.Written.Length) == 0 && EndsAt(words, behind + known.Written.Length));
            amounts.Add(new(isNegative ? -number : number, found.Symbol ?? "", start, found.Symbol is null ? at : behind + found.Written.Length));
        }

        return amounts;
    }

    private static string ReadNumber(string words, string decimalMark, string groupMark, ref int at)
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

    // A particle may follow a unit, but no letter of another unit.
    private static bool EndsAt(string words, int at) => at >= words.Length || !char.IsAsciiLetterOrDigit(words[at]);
}
