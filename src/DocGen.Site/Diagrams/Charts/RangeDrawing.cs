namespace DocGen.Site.Diagrams;

/// <summary>A chart of a measurement's figures, laid out in user units: a row for each, its mark on one scale.</summary>
/// <param name="Title">What the chart shows.</param>
/// <param name="TitleLines">The title as lines, anchored at their start.</param>
/// <param name="UnitLines">The unit and the kind of scale as lines, anchored at their end.</param>
/// <param name="Top">The drawing's upper edge; the first row is at 0.</param>
/// <param name="Width">The drawing's width.</param>
/// <param name="Height">The drawing's height.</param>
/// <param name="ScaleHeight">How far the lines of the scale reach down.</param>
/// <param name="IsLogarithmic">Whether equal distances on the scale are equal ratios.</param>
/// <param name="Ticks">The lines of the scale.</param>
/// <param name="Rows">The figures in the order given.</param>
public sealed record RangeDrawing(
    string Title,
    IReadOnlyList<TextLine> TitleLines,
    IReadOnlyList<TextLine> UnitLines,
    double Top,
    double Width,
    double Height,
    double ScaleHeight,
    bool IsLogarithmic,
    IReadOnlyList<RangeTick> Ticks,
    IReadOnlyList<RangeRow> Rows)
{
    /// <summary>The drawing's rectangle as the attribute of an SVG element wants it.</summary>
    public string ViewBox { get; } = FormattableString.Invariant($"0 {Top} {Width} {Height}");
}
