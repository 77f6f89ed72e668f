namespace DocGen.Site.Render.Claims;

/// <summary>A unit of measurement.</summary>
/// <param name="Size">How much of the measure's base unit it is.</param>
/// <param name="Measure">What it measures; amounts compare where this is the same. Empty for plain numbers.</param>
internal readonly record struct Unit(double Size, string Measure)
{
    private static readonly Dictionary<string, Unit> s_known = new(StringComparer.Ordinal)
    {
        ["ns"] = new(1e-9, "time"),
        ["us"] = new(1e-6, "time"),
        ["µs"] = new(1e-6, "time"),
        ["μs"] = new(1e-6, "time"),
        ["ms"] = new(1e-3, "time"),
        ["s"] = new(1, "time"),
        ["min"] = new(60, "time"),
        ["h"] = new(3_600, "time"),
        ["d"] = new(86_400, "time"),
        ["B"] = new(1, "bytes"),
        ["kB"] = new(1e3, "bytes"),
        ["KB"] = new(1e3, "bytes"),
        ["MB"] = new(1e6, "bytes"),
        ["GB"] = new(1e9, "bytes"),
        ["TB"] = new(1e12, "bytes"),
        ["PB"] = new(1e15, "bytes"),
        ["KiB"] = new(1L << 10, "bytes"),
        ["MiB"] = new(1L << 20, "bytes"),
        ["GiB"] = new(1L << 30, "bytes"),
        ["TiB"] = new(1L << 40, "bytes"),
        ["PiB"] = new(1L << 50, "bytes"),
        ["Hz"] = new(1, "frequency"),
        ["kHz"] = new(1e3, "frequency"),
        ["MHz"] = new(1e6, "frequency"),
        ["GHz"] = new(1e9, "frequency"),
        ["bit/s"] = new(1, "rate"),
        ["kbit/s"] = new(1e3, "rate"),
        ["Mbit/s"] = new(1e6, "rate"),
        ["Gbit/s"] = new(1e9, "rate"),
        ["m"] = new(1, "length"),
        ["mm"] = new(1e-3, "length"),
        ["cm"] = new(1e-2, "length"),
        ["km"] = new(1e3, "length"),
        ["g"] = new(1e-3, "mass"),
        ["kg"] = new(1, "mass"),
        ["t"] = new(1e3, "mass"),
    };

    /// <summary>The second.</summary>
    public static Unit Second => s_known["s"];

    /// <summary>The symbols of units that are known.</summary>
    public static IReadOnlyCollection<string> Symbols => s_known.Keys;

    /// <summary>The unit of a symbol. One that is not known compares with itself alone.</summary>
    /// <param name="symbol">The symbol; empty for plain numbers.</param>
    public static Unit Of(string symbol) => s_known.TryGetValue(symbol, out var known) ? known : new(1, symbol);
}
