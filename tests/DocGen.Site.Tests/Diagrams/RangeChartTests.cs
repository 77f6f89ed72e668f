using System.Globalization;
using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public sealed class RangeChartTests
{
    [Fact]
    public void Figures_of_one_order_of_size_are_on_a_scale_from_zero()
    {
        var chart = Draw(Exact("a", 20), Exact("b", 10), new RangeItem("c", "c", 5, 15));
        Assert.False(chart.IsLogarithmic);
        Assert.Equal(["0", "5", "10", "15", "20"], chart.Ticks.Select(tick => tick.Label.Text));
        var (zero, end) = (chart.Ticks[0].X, chart.Ticks[^1].X);
        Assert.Equal(end, chart.Rows[0].Mark.X1);
        Assert.Equal((zero + end) / 2, chart.Rows[1].Mark.X1, 0.1);
        Assert.Equal((zero + end) / 2, (chart.Rows[2].Mark.X1 + chart.Rows[2].Mark.X2) / 2, 0.1);
    }

    [Fact]
    public void Figures_of_several_orders_of_size_are_on_a_logarithmic_scale()
    {
        var chart = Draw(Exact("a", 1), Exact("b", 10), Exact("c", 100));
        Assert.True(chart.IsLogarithmic);
        Assert.Equal(["1", "10", "100"], chart.Ticks.Select(tick => tick.Label.Text));
        Assert.Equal((chart.Rows[0].Mark.X1 + chart.Rows[2].Mark.X1) / 2, chart.Rows[1].Mark.X1, 0.1);
    }

    [Theory]
    [InlineData(0.001, 5_000_000)]
    [InlineData(3, 131)]
    [InlineData(0.03, 1)]
    [InlineData(763, 38219)]
    public void A_scale_has_few_lines_and_holds_all_figures(double least, double greatest)
    {
        var chart = Draw(Exact("a", least), Exact("b", greatest));
        Assert.InRange(chart.Ticks.Count, 2, 6);
        Assert.All(chart.Rows, row => Assert.InRange(row.Mark.X1, chart.Ticks[0].X, chart.Ticks[^1].X));
    }

    [Fact]
    public void Bounds_reach_to_the_edge_of_the_scale_without_a_dot()
    {
        var chart = Draw(new RangeItem("most", "", null, 5), new RangeItem("least", "", 5, null));
        Assert.Equal((chart.Ticks[0].X, false, true), (chart.Rows[0].Mark.X1, chart.Rows[0].Mark.HasLow, chart.Rows[0].Mark.HasHigh));
        Assert.Equal((chart.Ticks[^1].X, true, false), (chart.Rows[1].Mark.X2, chart.Rows[1].Mark.HasLow, chart.Rows[1].Mark.HasHigh));
    }

    [Theory]
    [InlineData(-5, 20, "−10", "20")]
    [InlineData(-20, -5, "−20", "0")]
    [InlineData(-1e308, 1.7e308, null, null)]
    [InlineData(1e308, 1.7e308, null, null)]
    [InlineData(0, double.MaxValue, null, null)]
    [InlineData(double.Epsilon, double.MaxValue, null, null)]
    [InlineData(1e-300, 1e-299, null, null)]
    public void Figures_of_any_size_and_below_zero_are_at_their_place(double least, double greatest, string? start, string? end)
    {
        var chart = Draw(Exact("a", least), Exact("b", greatest));
        Assert.All(chart.Ticks, tick => Assert.True(double.IsFinite(tick.X)));
        Assert.InRange(chart.Ticks.Count, 2, 6);
        Assert.InRange(chart.Rows[0].Mark.X1, chart.Ticks[0].X, chart.Rows[1].Mark.X1 - 0.1);
        Assert.InRange(chart.Rows[1].Mark.X1, chart.Ticks[0].X, chart.Ticks[^1].X);
        if (start is not null) Assert.Equal((start, end), (chart.Ticks[0].Label.Text.Replace('-', '−'), chart.Ticks[^1].Label.Text));
    }

    [Fact]
    public void Zero_alone_is_drawn()
    {
        var chart = Draw(Exact("a", 0), Exact("b", 0));
        Assert.All(chart.Rows, row => Assert.Equal(chart.Ticks[0].X, row.Mark.X1));
    }

    [Fact]
    public void Long_labels_and_values_wrap_inside_their_room()
    {
        var chart = Draw(new RangeItem("운영체제의 사용자 공간 전체를 실행하는 시스템 컨테이너 하나", "하루에 약 1,234,567.89개 이상", 5, 5), Exact("b", 1));
        Assert.True(chart.Rows[0].LabelCell.Lines.Count > 1);
        Assert.True(chart.Rows[0].LabelCell.X + chart.Rows[0].LabelCell.Width < chart.Ticks[0].X);
        Assert.True(chart.Rows[0].ValueCell.X > chart.Ticks[^1].X);
        Assert.True(chart.Rows[0].ValueCell.X + chart.Rows[0].ValueCell.Width <= chart.Width);
    }

    private static RangeItem Exact(string label, double value) => new(label, value.ToString(CultureInfo.InvariantCulture), value, value);

    private static RangeDrawing Draw(params RangeItem[] items) => RangeChart.Draw("t", _ => "ms", items, number => number.ToString(CultureInfo.InvariantCulture));
}
