namespace DocGen.Site.Diagrams;

/// <summary>A figure on the scale: a dot for one value, a line between two dots for a range, a line to the edge of the scale for a bound.</summary>
/// <param name="X1">The left end of the line.</param>
/// <param name="X2">The right end of the line; equal to the left one for one value.</param>
/// <param name="Y">The height of the line.</param>
/// <param name="HasLow">Whether the left end is a value, which has a dot.</param>
/// <param name="HasHigh">Whether the right end is a value, which has a dot.</param>
public sealed record RangeMark(double X1, double X2, double Y, bool HasLow, bool HasHigh);
