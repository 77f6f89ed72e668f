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

    private static readonly Dictionary<string, (double Size, string Measure)> s_units = new(StringComparer.Ordinal)
    {
        ["ns"] = (1e-9, "time"),
        ["us"] = (1e-6, "time"),
        ["µs"] = (1e-6, "time"),
        ["μs"] = (1e-6, "time"),
        ["ms"] = (1e-3, "time"),
        ["s"] = (1, "time"),
        ["min"] = (60, "time"),
        ["h"] = (3_600, "time"),
        ["d"] = (86_400, "time"),
        ["B"] = (1, "bytes"),
        ["kB"] = (1e3, "bytes"),
        ["KB"] = (1e3, "bytes"),
        ["MB"] = (1e6, "bytes"),
        ["GB"] = (1e9, "bytes"),
        ["TB"] = (1e12, "bytes"),
        ["PB"] = (1e15, "bytes"),
        ["KiB"] = (1L << 10, "bytes"),
        ["MiB"] = (1L << 20, "bytes"),
        ["GiB"] = (1L << 30, "bytes"),
        ["TiB"] = (1L << 40, "bytes"),
        ["PiB"] = (1L << 50, "bytes"),
        ["Hz"] = (1, "frequency"),
        ["kHz"] = (1e3, "frequency"),
        ["MHz"] = (1e6, "frequency"),
        ["GHz"] = (1e9, "frequency"),
        ["bit/s"] = (1, "rate"),
        ["kbit/s"] = (1e3, "rate"),
        ["Mbit/s"] = (1e6, "rate"),
        ["Gbit/s"] = (1e9, "rate"),
        ["m"] = (1, "length"),
        ["mm"] = (1e-3, "length"),
        ["cm"] = (1e-2, "length"),
        ["km"] = (1e3, "length"),
        ["g"] = (1e-3, "mass"),
        ["kg"] = (1, "mass"),
        ["t"] = (1e3, "mass"),
    };

    /// <summary>The symbols of units that are known.</summary>
    public static IReadOnlyCollection<string> Units => s_units.Keys;

    /// <summary>An amount of a unit. A unit that is not known compares with itself alone.</summary>
    /// <param name="low">The least that it can be; null where that is open.</param>
    /// <param name="high">The most that it can be; null where that is open.</param>
    /// <param name="unit">The unit's symbol; empty for plain numbers.</param>
    public static Quantity Of(double? low, double? high, string unit)
    {
        var (size, measure) = s_units.TryGetValue(unit, out var known) ? known : (1, unit);
        return new(low * size ?? double.NegativeInfinity, high * size ?? double.PositiveInfinity, measure);
    }

    /// <summary>A value of the model; null where it is no amount.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit of its criterion; empty where it has none.</param>
    public static Quantity? Of(object value, string unit) => value switch
    {
        TimeSpan duration => Of(duration.TotalSeconds, duration.TotalSeconds, "s"),
        Readings readings => Of(
            readings.Any(reading => reading.Low is null) ? null : readings.Min(reading => reading.Low),
            readings.Any(reading => reading.High is null) ? null : readings.Max(reading => reading.High),
            readings.Unit),
        _ when PlainNumber.Of(value) is { } number => double.Parse(number, CultureInfo.InvariantCulture) is var amount ? Of(amount, amount, unit) : null,
        _ => null,
    };

    /// <summary>An amount as a claim has it: digits with a point, and a unit right behind them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit that is meant where none is written.</param>
    /// <returns>The amount; null where the text is none.</returns>
    public static Quantity? Read(string text, string unit) =>
        Written().Match(text) is { Success: true } match && double.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is var amount
            ? Of(amount, amount, match.Groups["unit"] is { Length: > 0 } written ? written.Value : unit)
            : null;

    /// <summary>Whether a relation holds for certain, whatever the two amounts are between their ends.</summary>
    public bool Is(Relation relation, Quantity other) => relation switch
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
