using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public class BarChartTests
{
    [Fact]
    public void Bars_start_at_zero_and_are_in_proportion()
    {
        var drawing = Draw(Known("하나", 100), Known("둘", 50), Known("셋", 25));
        Assert.All(drawing.Rows, row => Assert.Equal(drawing.Axis.X, row.Bar!.X));
        var widths = drawing.Rows.Select(row => row.Bar!.Width).ToList();
        Assert.Equal(widths[0] / 2, widths[1], 0.1);
        Assert.Equal(widths[0] / 4, widths[2], 0.1);
    }

    [Fact]
    public void Rows_keep_the_order_given() =>
        Assert.Equal(["둘", "하나", "셋"], Draw(Known("둘", 2), Known("하나", 1), Known("셋", 3)).Rows.Select(row => row.Label));

    [Fact]
    public void Zero_has_a_bar_without_width_and_its_value_beside_it()
    {
        var row = Draw(Known("영", 0), Known("하나", 1)).Rows[0];
        Assert.Equal(0, row.Bar!.Width);
        Assert.Equal("0", Assert.Single(row.ValueCell.Lines).Text);
    }

    [Fact]
    public void A_chart_of_zeros_has_no_widths() => Assert.All(Draw(Known("영", 0), Known("공", 0)).Rows, row => Assert.Equal(0, row.Bar!.Width));

    [Fact]
    public void A_value_that_is_tiny_beside_the_greatest_is_still_seen() =>
        Assert.Equal(1, Draw(Known("작다", 1e-9), Known("크다", 1e12)).Rows[0].Bar!.Width);

    [Fact]
    public void What_has_no_value_is_words_without_a_bar()
    {
        var drawing = Draw(
            Known("하나", 1),
            new ChartItem(new EntryLabel("둘", ""), CellState.Unknown, "알려지지 않음", null),
            new ChartItem(new EntryLabel("셋", ""), CellState.NotApplicable, "해당 없음", null));
        Assert.Equal(["known", "unknown", "not-applicable"], drawing.Rows.Select(row => row.State));
        Assert.Null(drawing.Rows[1].Bar);
        Assert.Equal("해당 없음", Assert.Single(drawing.Rows[2].ValueCell.Lines).Text);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_quantity_that_no_bar_from_zero_shows_is_words_only(double quantity) =>
        Assert.Null(Draw(Known("하나", quantity), Known("둘", 1)).Rows[0].Bar);

    [Fact]
    public void Everything_is_inside_the_drawing_and_every_line_in_its_room()
    {
        var drawing = Draw(
            Known("아주 길어서 두 줄 이상이 되어야 하는 시스템의 이름", 1234567.5, "1,234,567.5 MiB (approximately)"),
            Known("Donaudampfschifffahrtsgesellschaft", 3),
            Known("Xen", 1200000),
            new ChartItem(new EntryLabel("KVM", ""), CellState.Unknown, "A very long explanation of why the value is not known to anybody at all", null));
        foreach (var row in drawing.Rows)
        {
            Assert.All(row.LabelCell.Lines, line => AssertInside(row.LabelCell, line, line.X - TextMeasure.Width(line.Text, 14), 14));
            Assert.All(row.ValueCell.Lines, line => AssertInside(row.ValueCell, line, line.X, 12.5));
            Assert.InRange(row.ValueCell.X + row.ValueCell.Width, 0, drawing.Width);
            Assert.InRange(row.LabelCell.Y + row.LabelCell.Height, 0, drawing.Top + drawing.Height);
            if (row.Bar is { } bar) Assert.True(bar.X + bar.Width <= row.ValueCell.X);
        }

        Assert.All(drawing.Rows.Zip(drawing.Rows.Skip(1)), pair => Assert.True(pair.First.LabelCell.Y + pair.First.LabelCell.Height <= pair.Second.LabelCell.Y + 0.1));
    }

    [Fact]
    public void The_unit_stands_beside_the_title() => Assert.Equal("MiB", Assert.Single(Draw(Known("하나", 1)).UnitLines).Text);

    [Fact]
    public void An_empty_chart_is_a_title() => Assert.Empty(Draw().Rows);

    [Fact]
    public void A_cells_value_becomes_a_quantity()
    {
        Assert.Equal(0.125, ChartItem.QuantityOf(TimeSpan.FromMilliseconds(125)));
        Assert.Equal(3, ChartItem.QuantityOf(3));
        Assert.Equal(2.5, ChartItem.QuantityOf(2.5m));
        Assert.Null(ChartItem.QuantityOf("빠름"));
        Assert.Null(ChartItem.QuantityOf(null));
    }

    private static ChartDrawing Draw(params ChartItem[] items) => BarChart.Draw("메모리", "MiB", items);

    private static ChartItem Known(string label, double quantity, string? value = null) =>
        new(new EntryLabel(label, ""), CellState.Known, value ?? FormattableString.Invariant($"{quantity}"), quantity);

    private static void AssertInside(ChartCell cell, TextLine line, double left, double size)
    {
        Assert.InRange(left, cell.X - 0.1, cell.X + cell.Width);
        Assert.InRange(left + TextMeasure.Width(line.Text, size), cell.X, cell.X + cell.Width + 0.1);
        Assert.InRange(line.Y, cell.Y, cell.Y + cell.Height);
    }
}
