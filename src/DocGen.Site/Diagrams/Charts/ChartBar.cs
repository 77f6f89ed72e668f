namespace DocGen.Site.Diagrams;

/// <summary>A bar.</summary>
/// <param name="X">The left edge: zero.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">The width, in proportion to the value; 0 for zero. A value that is too small to be seen has a bar one unit wide.</param>
/// <param name="Height">The height.</param>
public sealed record ChartBar(double X, double Y, double Width, double Height);
