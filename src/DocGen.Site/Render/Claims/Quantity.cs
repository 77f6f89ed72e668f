using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Site.Languages;

namespace DocGen.Site.Render.Claims;

/// <summary>An amount, known exactly or to lie between two, in the base unit of what it measures.</summary>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The most that it can be.</param>
/// <param name="Measure">What it measures; two amounts compare where this is the same. Empty for plain numbers.</param>
internal readonly partial record struct Quantity(double Low, double High, string Measure)
{
    // Two amounts that differ by no more than what floating-point arithmetic adds are the same.
    private const double Precision = 1e-9;

    /// <summary>An amount of a unit.</summary>
    /// <param name="low">The least that it can be; null where that is open.</param>
    /// <param name="high">The most that it can be; null where that is open.</param>
    /// <param name="unit">The unit.</param>
    public static Quantity Of(double? low, double? high, Unit unit) =>
        new(low * unit.Size ?? double.NegativeInfinity, high * unit.Size ?? double.PositiveInfinity, unit.Measure);

    /// <summary>A value of the model; null where it is no amount.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit of its criterion; empty where it has none.</param>
    public static Quantity? Of(object value, string unit) => value switch
    {
        TimeSpan duration => Of(duration.TotalSeconds, duration.TotalSeconds, Unit.Second),
        Readings readings => Of(
            readings.Any(reading => reading.Low is null) ? null : readings.Min(reading => reading.Low),
            readings.Any(reading => reading.High is null) ? null : readings.Max(reading => reading.High),
            Unit.Of(readings.Unit)),
        _ when PlainNumber.Of(value) is { } number => double.Parse(number, CultureInfo.InvariantCulture) is var amount ? Of(amount, amount, Unit.Of(unit)) : null,
        _ => null,
    };

    /// <summary>An amount as a claim has it: digits with a point, and a unit right behind them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit that is meant where none is written.</param>
    /// <returns>The amount; null where the text is none.</returns>
    public static Quantity? Read(string text, string unit) =>
        Written().Match(text) is { Success: true } match && double.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is var amount
            ? Of(amount, amount, Unit.Of(match.Groups["unit"] is { Length: > 0 } written ? written.Value : unit))
            : null;

    /// <summary>Whether a relation holds for certain, whatever the two amounts are between their ends; null where they measure different things.</summary>
    public bool? Is(Relation relation, Quantity other) => Measure != other.Measure ? null : relation switch
    {
        Relation.Equal => Compare(Low, other.Low) == 0 && Compare(High, other.High) == 0,
        Relation.Different => Compare(High, other.Low) < 0 || Compare(Low, other.High) > 0,
        Relation.Less => Compare(High, other.Low) < 0,
        Relation.AtMost => Compare(High, other.Low) <= 0,
        Relation.Greater => Compare(Low, other.High) > 0,
        _ => Compare(Low, other.High) >= 0,
    };

    private static int Compare(double one, double other) =>
        double.IsFinite(one) && double.IsFinite(other) && Math.Abs(one - other) <= Precision * Math.Max(Math.Abs(one), Math.Abs(other)) ? 0 : one.CompareTo(other);

    [GeneratedRegex(@"^(?<number>-?\d+(?:\.\d+)?)(?<unit>[^\d\s.,][^\s]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
