namespace DocGen.Site.Diagrams;

/// <summary>
/// A stack, laid out in user units. The ground line is at the vertical coordinate 0, and everything stands above it, at negative ones;
/// so the drawings of one figure share their vertical coordinates.
/// </summary>
/// <param name="Title">The subject's name.</param>
/// <param name="TitleLines">The name as lines, anchored at their start.</param>
/// <param name="ChipLines">How many instances are drawn, as lines anchored at their end; none where nothing repeats.</param>
/// <param name="Top">The drawing's upper edge.</param>
/// <param name="Width">The drawing's width.</param>
/// <param name="Height">The drawing's height.</param>
/// <param name="Levels">The ruler, from the bottom up.</param>
/// <param name="Boxes">The layers: the shared ones from the bottom up, then the columns.</param>
/// <param name="Boundaries">The isolation boundary, once for each box that it is drawn above.</param>
/// <param name="LaneTitles">The columns' names; none where there is at most one kind of column.</param>
/// <param name="Ellipses">The marks, anchored at their middle, that stand for instances that are not drawn.</param>
/// <param name="Outline">The same as nested lists, for those who cannot see the drawing.</param>
public sealed record StackDrawing(
    string Title,
    IReadOnlyList<TextLine> TitleLines,
    IReadOnlyList<TextLine> ChipLines,
    double Top,
    double Width,
    double Height,
    IReadOnlyList<StackLevel> Levels,
    IReadOnlyList<StackBox> Boxes,
    IReadOnlyList<StackBoundary> Boundaries,
    IReadOnlyList<LaneTitle> LaneTitles,
    IReadOnlyList<TextLine> Ellipses,
    StackOutline Outline)
{
    /// <summary>The drawing's rectangle as the attribute of an SVG element wants it.</summary>
    public string ViewBox { get; } = FormattableString.Invariant($"0 {Top} {Width} {Height}");
}
