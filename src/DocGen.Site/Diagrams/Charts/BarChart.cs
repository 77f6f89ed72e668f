namespace DocGen.Site.Diagrams;

/// <summary>Lays out bar charts of one criterion over its subjects.</summary>
public static class BarChart
{
    private const double Width = 360;
    private const double Margin = 4;
    private const double WidestLabel = 124;
    private const double WidestValue = 96;
    private const double NarrowestBar = 1;
    private const double BarHeight = 20;
    private const double RowHeight = 34;
    private const double VerticalPadding = 5;
    private const double Gap = 8;
    private const double Bottom = 6;

    // The room of a text goes on beyond where it is anchored, since glyphs reach a little over their advance.
    private const double Slack = 4;

    /// <summary>Lays out a chart. Bars are linear from zero; the longest fills the room.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="unit">The unit of the values; empty where there is none, or where each value carries its own.</param>
    /// <param name="items">The subjects, in order. A negative or infinite quantity has no bar.</param>
    public static ChartDrawing Draw(string title, string unit, IReadOnlyList<ChartItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var axis = Margin + Widest(items.Select(item => item.Label.Text), TextStyle.Label, WidestLabel) + Gap;
        var values = Widest(items.Where(HasBar).Select(item => item.Value), TextStyle.Chip, WidestValue);
        var longest = Width - Margin - axis - (values > 0 ? values + Gap : 0);
        var greatest = items.Where(HasBar).Select(item => item.Quantity!.Value).DefaultIfEmpty().Max();
        var rows = new List<ChartRow>();
        var y = 0.0;
        foreach (var item in items)
        {
            double? bar = HasBar(item) ? Length(item.Quantity!.Value, greatest, longest) : null;
            rows.Add(Row(item, axis, y, bar));
            y += rows[^1].LabelCell.Height;
        }

        var heading = Heading.Above(-Gap, title, unit, Margin, Width - Margin);
        var top = Coordinate.Round(heading.Top - Gap);
        return new ChartDrawing(
            title, heading.TitleLines, heading.ChipLines, top, Width, Coordinate.Round(y + Bottom - top),
            new ChartAxis(Coordinate.Round(axis), 0, Coordinate.Round(y)), rows);
    }

    private static bool HasBar(ChartItem item) => item.State == CellState.Known && item.Quantity is >= 0 and < double.PositiveInfinity;

    private static double Length(double quantity, double greatest, double longest) =>
        quantity == 0 ? 0 : Math.Max(NarrowestBar, Coordinate.Round(quantity / greatest * longest));

    private static ChartRow Row(ChartItem item, double axis, double y, double? bar)
    {
        var label = item.Label;
        var valueLeft = axis + Gap + (bar ?? 0);
        var valueWidth = Width - Margin - valueLeft;
        var labels = TextStyle.Label.Wrap(label.Text, axis - Gap - Margin);
        var values = TextStyle.Chip.Wrap(item.Value, valueWidth);
        var height = Math.Max(
            RowHeight,
            Math.Max(labels.Count * TextStyle.Label.LineHeight, values.Count * TextStyle.Chip.LineHeight) + 2 * VerticalPadding);
        return new ChartRow(
            label.Text, label.Href, label.Color, State(item.State), item.Value,
            Cell(labels, TextStyle.Label, Margin, axis - Slack - Margin, axis - Gap, y, height),
            Cell(values, TextStyle.Chip, valueLeft - Slack, valueWidth + Slack, valueLeft, y, height),
            bar is { } width ? new ChartBar(Coordinate.Round(axis), Coordinate.Round(y + (height - BarHeight) / 2), width, BarHeight) : null);
    }

    private static ChartCell Cell(IReadOnlyList<string> lines, TextStyle style, double left, double width, double anchor, double y, double height) => new(
        Coordinate.Round(left), Coordinate.Round(y), Coordinate.Round(width), Coordinate.Round(height),
        style.Place(lines, anchor, y + (height - lines.Count * style.LineHeight) / 2));

    // The room for the longest text, or for its lines where it has to wrap.
    private static double Widest(IEnumerable<string> texts, TextStyle style, double limit) =>
        Math.Ceiling(texts.SelectMany(text => style.Wrap(text, limit)).Select(style.Width).DefaultIfEmpty().Max());

    private static string State(CellState state) => state switch
    {
        CellState.Known => "known",
        CellState.Unknown => "unknown",
        _ => "not-applicable",
    };
}
