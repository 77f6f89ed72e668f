using System.Globalization;

namespace DocGen.Site.Diagrams;

/// <summary>One subject's answer to the criterion that a chart shows.</summary>
/// <param name="Label">The subject.</param>
/// <param name="State">Whether there is a value.</param>
/// <param name="Value">The value as the page writes it; where there is none, the words that say so.</param>
/// <param name="Quantity">The value as a number; null where there is none. All items of a chart are in the same unit.</param>
public sealed record ChartItem(EntryLabel Label, CellState State, string Value, double? Quantity)
{
    /// <summary>A cell's value as a number: numbers as they are, durations in seconds.</summary>
    /// <param name="value">The value of a cell.</param>
    /// <returns>The number; null where the value has no quantity, as a text or a missing value.</returns>
    public static double? QuantityOf(object? value) => value switch
    {
        TimeSpan duration => duration.TotalSeconds,
        byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal =>
            Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
