using System.Globalization;
using System.Numerics;

namespace DocGen.Site.Languages;

/// <summary>Writes values as a language does, by the formats in its strings.</summary>
/// <param name="strings">The language's strings.</param>
public sealed class ValueFormatter(LanguageStrings strings)
{
    private const string Minus = "\u2212";

    private readonly string _decimalMark = strings["format.decimal_mark"];
    private readonly string _groupMark = strings["format.group_mark"];
    private readonly BigInteger _groupMinimum = Minimum(strings["format.group_minimum"]);
    private readonly BigInteger _amountGroupMinimum = Minimum(strings["format.amount_group_minimum"]);
    private readonly string[] _closedUnits = strings["format.closed_units"].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Writes a value.</summary>
    /// <param name="value">A <see cref="bool"/>, a number, a <see cref="TimeSpan"/>, a date, <see cref="Readings"/> or a text.</param>
    /// <param name="unit">The unit's symbol that stands behind a number, if there is one.</param>
    /// <exception cref="ArgumentException">The value is of no such type.</exception>
    public string Format(object value, string? unit = null) => value switch
    {
        bool answer => strings[answer ? "cell.yes" : "cell.no"],
        TimeSpan duration => Duration(duration),
        DateOnly date => Date(date),
        PartialDate date => Date(date),
        Readings readings => string.Join(strings["format.list"], readings.Select(reading => Reading(reading, readings.Unit))),
        string text => text,
        LocalizedText text => text[strings.Language],
        _ when PlainNumber.Of(value) is { } number => string.IsNullOrEmpty(unit) ? Number(number) : WithUnit(Number(number, isAmount: true), unit),
        _ => throw new ArgumentException($"There is no format for a value of the type {value.GetType()}.", nameof(value)),
    };

    /// <summary>Writes a duration in the largest unit in which it has at most three digits and is exact.</summary>
    /// <param name="duration">The duration.</param>
    public string Duration(TimeSpan duration)
    {
        var (key, number) = DurationUnit.Choose(duration);
        return strings.Format(key, ("number", Number(number)));
    }

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date.</param>
    public string Date(DateOnly date) => strings.Format(
        "format.date",
        ("year", date.Year.ToString(CultureInfo.InvariantCulture)),
        ("month", strings[$"month.{date.Month.ToString(CultureInfo.InvariantCulture)}"]),
        ("day", date.Day.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes a date as far as it is known.</summary>
    /// <param name="date">The date.</param>
    public string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        (0, _) => strings.Format("format.year", ("year", Plain(date.Year))),
        (_, 0) => strings.Format("format.month", ("year", Plain(date.Year)), ("month", strings[$"month.{Plain(date.Month)}"])),
        _ => Date(new DateOnly(date.Year, date.Month, date.Day)),
    };

    /// <summary>Writes a figure with its unit: a number, a range or a bound.</summary>
    /// <param name="reading">The figure.</param>
    /// <param name="unit">The unit's symbol; empty for none.</param>
    public string Figure(Reading reading, string unit)
    {
        string Value(double number) => Number(PlainNumber.Of(number) ?? "", isAmount: unit.Length > 0);
        string Unit(string text) => unit.Length == 0 ? text : WithUnit(text, unit);
        var figure = (reading.Low, reading.High) switch
        {
            (null, { } high) => strings.Format("format.at_most", ("value", Unit(Value(high)))),
            ({ } low, null) => strings.Format("format.at_least", ("value", Unit(Value(low)))),
            ({ } low, { } high) when low != high => Unit(strings.Format("format.range", ("low", Value(low)), ("high", Value(high)))),
            _ => Unit(Value(reading.Low!.Value)),
        };
        return reading.IsApproximate ? strings.Format("format.about", ("value", figure)) : figure;
    }

    private string Reading(Reading reading, string unit) =>
        reading.LabelIn(strings.Language) is { Length: > 0 } label ? $"{label} {Figure(reading, unit)}" : Figure(reading, unit);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string WithUnit(string number, string unit) =>
        _closedUnits.Contains(unit) ? number + unit : strings.Format("format.unit", ("number", number), ("unit", unit));

    // A number with a unit is an amount, and never a year.
    private string Number(string plain, bool isAmount = false)
    {
        var negative = plain.StartsWith('-');
        var parts = plain.TrimStart('-').Split('.');
        var whole = BigInteger.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size >= (isAmount ? _amountGroupMinimum : _groupMinimum)
            ? Grouped(parts[0])
            : parts[0];
        return (negative ? Minus : "") + whole + (parts.Length > 1 ? _decimalMark + parts[1] : "");
    }

    private static BigInteger Minimum(string text) => BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minimum) ? minimum : 10_000;

    private string Grouped(string digits)
    {
        var first = digits.Length % 3;
        var groups = digits[first..].Chunk(3).Select(group => new string(group));
        return string.Join(_groupMark, first == 0 ? groups : groups.Prepend(digits[..first]));
    }
}
