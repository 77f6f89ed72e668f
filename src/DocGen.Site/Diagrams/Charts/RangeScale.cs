namespace DocGen.Site.Diagrams;

/// <summary>
/// The scale of a chart of figures. It begins at zero where the figures are of one order of size, and is logarithmic, from one power of ten to
/// another, where the greatest is many times the least: on a scale from zero the small ones would all be at its edge. Figures below zero lengthen it
/// to their side.
/// </summary>
internal sealed class RangeScale
{
    // From here on the least figure would lie within the first thirtieth of a scale from zero.
    private const double LogarithmicRatio = 30;
    private const int MostTicks = 5;

    private readonly double _start;
    private readonly double _end;

    private RangeScale(double start, double end, bool isLogarithmic, IReadOnlyList<double> ticks) =>
        (_start, _end, IsLogarithmic, Ticks) = (start, end, isLogarithmic, ticks);

    public bool IsLogarithmic { get; }

    /// <summary>The values that have a line, in order; the first and the last are the ends of the scale.</summary>
    public IReadOnlyList<double> Ticks { get; }

    public static RangeScale Of(IEnumerable<RangeItem> items)
    {
        List<double> values = [.. items.SelectMany(item => new[] { item.Low, item.High }).OfType<double>()];
        var (least, greatest) = (values.Min(), values.Max());
        return least > 0 && greatest / least >= LogarithmicRatio ? Logarithmic(least, greatest) : Linear(Math.Min(least, 0), Math.Max(greatest, 0));
    }

    /// <summary>Where a value lies: 0 at the start of the scale, 1 at its end.</summary>
    public double PositionOf(double value) => IsLogarithmic
        ? (Math.Log10(value) - Math.Log10(_start)) / (Math.Log10(_end) - Math.Log10(_start))
        : ((value / 2) - (_start / 2)) / ((_end / 2) - (_start / 2));

    private static RangeScale Logarithmic(double least, double greatest)
    {
        var first = (int)Math.Floor(Math.Log10(least));
        var last = (int)Math.Ceiling(Math.Log10(greatest));
        var step = (last - first + MostTicks - 2) / (MostTicks - 1);
        // The last line is the end of the scale, so the number of steps is whole.
        while ((last - first) % step != 0) last++;
        List<double> ticks = [];
        for (var power = first; power <= last; power += step) ticks.Add(Math.Clamp(PowerOfTen(power), double.Epsilon, double.MaxValue));
        return new RangeScale(ticks[0], ticks[^1], true, ticks);
    }

    private static RangeScale Linear(double least, double greatest)
    {
        if (least == 0 && greatest == 0) return new RangeScale(0, 1, false, [0, 1]);
        var size = PowerOfTen((int)Math.Floor(Math.Log10(Math.Max(-least, greatest))));
        foreach (var factor in new[] { 0.25, 0.5, 1, 2.5 })
        {
            var step = factor * size;
            var (below, above) = ((int)Math.Ceiling(-least / step), (int)Math.Ceiling(greatest / step));
            if (below + above < MostTicks) return Linear(below, above, step);
        }

        return Linear(least < 0 ? least < -5 * size ? 2 : 1 : 0, greatest > 0 ? greatest > 5 * size ? 2 : 1 : 0, 5 * size);
    }

    // The greatest number that there is stands for a line beyond it.
    private static RangeScale Linear(int below, int above, double step)
    {
        List<double> ticks = [.. Enumerable.Range(-below, below + above + 1).Select(index => Math.Clamp(index * step, -double.MaxValue, double.MaxValue))];
        return new RangeScale(ticks[0], ticks[^1], false, ticks);
    }

    // Not Math.Pow: powers of ten are exact this way, and the same on every machine.
    private static double PowerOfTen(int power) => double.Parse($"1E{power.ToString(System.Globalization.CultureInfo.InvariantCulture)}", System.Globalization.CultureInfo.InvariantCulture);
}
