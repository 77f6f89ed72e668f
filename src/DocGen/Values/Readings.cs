using System.Collections;

namespace DocGen;

/// <summary>Figures of one measurement, taken under the same conditions and in one unit, so that they may be drawn side by side.</summary>
public sealed class Readings : IReadOnlyList<Reading>
{
    private readonly Reading[] _readings;

    /// <summary>Declares the figures.</summary>
    /// <param name="unit">The unit's symbol, such as <c>ms</c> or <c>MiB</c>; empty for plain numbers.</param>
    /// <param name="readings">The figures in the order in which they are shown; at least one.</param>
    /// <exception cref="ArgumentException">There is no figure.</exception>
    public Readings(string unit, params Reading[] readings)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(readings);
        if (readings.Length == 0) throw new ArgumentException("A measurement has at least one figure.", nameof(readings));
        Unit = unit;
        _readings = [.. readings];
    }

    /// <summary>The unit's symbol; empty for plain numbers.</summary>
    public string Unit { get; }

    /// <inheritdoc/>
    public int Count => _readings.Length;

    /// <inheritdoc/>
    public Reading this[int index] => _readings[index];

    /// <inheritdoc/>
    public IEnumerator<Reading> GetEnumerator() => ((IEnumerable<Reading>)_readings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
