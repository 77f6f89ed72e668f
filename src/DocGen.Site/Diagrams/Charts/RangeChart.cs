namespace DocGen.Site.Diagrams;

/// <summary>Lays out the figures of one measurement on a common scale.</summary>
public static class RangeChart
{
    private const double Width = 420;
    private const double Margin = 8;
    private const double WidestLabel = 150;
    private const double WidestValue = 110;
    private const double NarrowestRow = 30;
    private const double VerticalPadding = 5;
    private const double Gap = 12;
    private const double Bottom = 22;

    /// <summary>Lays out a chart.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="unit">The unit of the figures, and what is to be said of the scale, by whether it is logarithmic.</param>
    /// <param name="items">The figures, in order; at least one.</param>
    /// <param name="number">Writes a number of the scale.</param>
    public static RangeDrawing Draw(string title, Func<bool, string> unit, IReadOnlyList<RangeItem> items, Func<double, string> number)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(number);
        var scale = RangeScale.Of(items);
        var labels = Widest(items.Select(item => item.Label), TextStyle.Chip, WidestLabel);
        var values = Widest(items.Select(item => item.Value), TextStyle.Chip, WidestValue);
        var left = Margin + labels + (labels > 0 ? Gap : 0);
        var right = Width - Margin - values - Gap;
        double At(double value) => left + (scale.PositionOf(value) * (right - left));

        var rows = new List<RangeRow>();
        var y = 0.0;
        foreach (var item in items)
        {
            var label = TextStyle.Chip.Wrap(item.Label, labels);
            var value = TextStyle.Chip.Wrap(item.Value, values);
            var height = Math.Max(NarrowestRow, (Math.Max(label.Count, value.Count) * TextStyle.Chip.LineHeight) + (2 * VerticalPadding));
            rows.Add(new RangeRow(
                item.Label,
                item.Value,
                Cell(label, Margin, labels, left - Gap, y, height),
                Cell(value, right + Gap, values, Width - Margin, y, height),
                new RangeMark(
                    Coordinate.Round(item.Low is { } low ? At(low) : left),
                    Coordinate.Round(item.High is { } high ? At(high) : right),
                    Coordinate.Round(y + (height / 2)),
                    item.Low is not null,
                    item.High is not null)));
            y += height;
        }

        var heading = Heading.Above(-Gap, title, unit(scale.IsLogarithmic), Margin, Width - Margin);
        var top = Coordinate.Round(heading.Top - 8);
        return new RangeDrawing(
            title, heading.TitleLines, heading.ChipLines, top, Width, Coordinate.Round(y + Bottom - top), Coordinate.Round(y + 3), scale.IsLogarithmic,
            [.. scale.Ticks.Select(tick => new RangeTick(Coordinate.Round(At(tick)), new TextLine(number(tick), Coordinate.Round(At(tick)), Coordinate.Round(y + 12))))],
            rows);
    }

    private static ChartCell Cell(IReadOnlyList<string> lines, double x, double width, double anchor, double y, double height) => new(
        Coordinate.Round(x), Coordinate.Round(y), Coordinate.Round(width), Coordinate.Round(height),
        TextStyle.Chip.Place(lines, anchor, y + ((height - (lines.Count * TextStyle.Chip.LineHeight)) / 2)));

    private static double Widest(IEnumerable<string> texts, TextStyle style, double limit) =>
        Math.Ceiling(texts.SelectMany(text => style.Wrap(text, limit)).Select(style.Width).DefaultIfEmpty().Max());
}
