namespace DocGen.Site.Diagrams;

/// <summary>A bar chart, laid out in user units: a row for each subject, its bar from zero to the right, in proportion to its value.</summary>
/// <param name="Title">What the chart shows.</param>
/// <param name="TitleLines">The title as lines, anchored at their start.</param>
/// <param name="UnitLines">The unit as lines, anchored at their end; none where there is no unit.</param>
/// <param name="Top">The drawing's upper edge; the first row is at 0.</param>
/// <param name="Width">The drawing's width.</param>
/// <param name="Height">The drawing's height.</param>
/// <param name="Axis">Where zero is.</param>
/// <param name="Rows">The subjects in the order given.</param>
public sealed record ChartDrawing(
    string Title,
    IReadOnlyList<TextLine> TitleLines,
    IReadOnlyList<TextLine> UnitLines,
    double Top,
    double Width,
    double Height,
    ChartAxis Axis,
    IReadOnlyList<ChartRow> Rows)
{
    /// <summary>The drawing's rectangle as the attribute of an SVG element wants it.</summary>
    public string ViewBox { get; } = FormattableString.Invariant($"0 {Top} {Width} {Height}");
}
