using System.Globalization;

namespace DocGen.Site.Languages;

/// <summary>A unit of time.</summary>
/// <param name="Key">The key of its format in a language's strings.</param>
/// <param name="Nanoseconds">How long it is.</param>
internal sealed record DurationUnit(string Key, long Nanoseconds)
{
    private const int NanosecondsPerTick = 100;
    private const int ReadableDigits = 3;

    /// <summary>All of them. The finest comes last; every duration is a whole number of it.</summary>
    public static readonly IReadOnlyList<DurationUnit> All =
    [
        new("duration.days", 86_400_000_000_000),
        new("duration.hours", 3_600_000_000_000),
        new("duration.minutes", 60_000_000_000),
        new("duration.seconds", 1_000_000_000),
        new("duration.milliseconds", 1_000_000),
        new("duration.microseconds", 1_000),
        new("duration.nanoseconds", 1),
    ];

    private static readonly DurationUnit Seconds = All[3];

    /// <summary>
    /// The largest unit in which a duration is at least one and exact with at most three digits; where there is none, the
    /// largest in which it is at least one and exact.
    /// </summary>
    /// <param name="duration">The duration.</param>
    /// <returns>The key of the unit's format, and the number of units as plain digits.</returns>
    public static (string Key, string Number) Choose(TimeSpan duration)
    {
        var nanoseconds = Int128.Abs((Int128)duration.Ticks * NanosecondsPerTick);
        if (nanoseconds == 0)
            return (Seconds.Key, "0");
        var exact = All.Select(unit => (unit.Key, Number: unit.NumberOf(nanoseconds))).Where(unit => unit.Number is not null).ToArray();
        var (key, number) = exact.FirstOrDefault(unit => unit.Number!.Count(char.IsAsciiDigit) <= ReadableDigits, exact[0]);
        return (key == "duration.days" && number == "1" ? "duration.one_day" : key, duration < TimeSpan.Zero ? $"-{number}" : number!);
    }

    // Null where the duration is shorter than the unit or no finite decimal of it.
    private string? NumberOf(Int128 nanoseconds)
    {
        var (whole, rest) = Int128.DivRem(nanoseconds, Nanoseconds);
        if (whole == 0)
            return null;
        var decimals = "";
        for (; rest != 0; rest %= Nanoseconds)
        {
            // A fraction of a day in nanoseconds that ends at all ends within 16 digits: a day is 2^16 · 3^3 · 5^11 of them.
            if (decimals.Length == 16)
                return null;
            rest *= 10;
            decimals += (char)('0' + (int)(rest / Nanoseconds));
        }

        var digits = whole.ToString(CultureInfo.InvariantCulture);
        return decimals.Length == 0 ? digits : $"{digits}.{decimals}";
    }
}
