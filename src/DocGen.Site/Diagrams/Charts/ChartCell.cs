namespace DocGen.Site.Diagrams;

/// <summary>A text of a chart and the room that it has.</summary>
/// <param name="X">The left edge of the room.</param>
/// <param name="Y">The upper edge of it.</param>
/// <param name="Width">The width of it.</param>
/// <param name="Height">The height of it.</param>
/// <param name="Lines">The text as lines; a label's are anchored at their end, a value's at their start.</param>
public sealed record ChartCell(double X, double Y, double Width, double Height, IReadOnlyList<TextLine> Lines);
