namespace DocGen;

/// <summary>One figure that was read off: a number, a range, or a bound.</summary>
public sealed class Reading
{
    /// <summary>Declares a figure.</summary>
    /// <param name="label">What was measured, in every language of the site.</param>
    /// <param name="value">The figure.</param>
    /// <param name="approximate">Whether the source gives it as approximate.</param>
    public Reading(LocalizedText label, double value, bool approximate = false) : this(label, value, value, approximate)
    {
    }

    /// <summary>Declares a figure.</summary>
    /// <param name="label">What was measured, the same in every language; empty where nothing needs to be told apart.</param>
    /// <param name="value">The figure.</param>
    /// <param name="approximate">Whether the source gives it as approximate.</param>
    public Reading(string label, double value, bool approximate = false) : this(label, value, value, approximate)
    {
    }

    /// <summary>Declares a range or a bound.</summary>
    /// <param name="label">What was measured, in every language of the site.</param>
    /// <param name="low">The least figure; null for "at most <paramref name="high"/>".</param>
    /// <param name="high">The greatest figure; null for "at least <paramref name="low"/>".</param>
    /// <param name="approximate">Whether the source gives it as approximate.</param>
    /// <exception cref="ArgumentException">Both ends are open, one is not finite, or the greatest figure is below the least.</exception>
    public Reading(LocalizedText label, double? low, double? high, bool approximate = false)
        : this(label ?? throw new ArgumentNullException(nameof(label)), "", low, high, approximate)
    {
    }

    /// <summary>Declares a range or a bound.</summary>
    /// <param name="label">What was measured, the same in every language; empty where nothing needs to be told apart.</param>
    /// <param name="low">The least figure; null for "at most <paramref name="high"/>".</param>
    /// <param name="high">The greatest figure; null for "at least <paramref name="low"/>".</param>
    /// <param name="approximate">Whether the source gives it as approximate.</param>
    /// <exception cref="ArgumentException">Both ends are open, one is not finite, or the greatest figure is below the least.</exception>
    public Reading(string label, double? low, double? high, bool approximate = false)
        : this(null, label ?? throw new ArgumentNullException(nameof(label)), low, high, approximate)
    {
    }

    private Reading(LocalizedText? translated, string label, double? low, double? high, bool approximate)
    {
        if (low is null && high is null) throw new ArgumentException("A figure has at least one end.", nameof(low));
        if (!double.IsFinite(low ?? 0) || !double.IsFinite(high ?? 0)) throw new ArgumentException("A figure is a finite number; an end that is open is null.");
        if (low > high) throw new ArgumentException("The greatest figure is below the least.", nameof(high));
        (TranslatedLabel, Label, Low, High, IsApproximate) = (translated, label, low, high, approximate);
    }

    /// <summary>What was measured, where that differs by language; null where it does not.</summary>
    public LocalizedText? TranslatedLabel { get; }

    /// <summary>What was measured, where it is the same in every language; else empty.</summary>
    public string Label { get; }

    /// <summary>The least figure; null where only a greatest one is known.</summary>
    public double? Low { get; }

    /// <summary>The greatest figure; null where only a least one is known. Equal to <see cref="Low"/> for a single figure.</summary>
    public double? High { get; }

    /// <summary>Whether the source gives the figure as approximate.</summary>
    public bool IsApproximate { get; }

    /// <summary>What was measured, in a language.</summary>
    /// <param name="language">A language of the site.</param>
    public string LabelIn(string language) =>
        TranslatedLabel is null ? Label : TranslatedLabel.TryGet(language, out var text) ? text : TranslatedLabel.ToString();
}
