namespace DocGen.Site.Diagrams;

/// <summary>The isolation boundary: a level line above the layer that isolates one instance from the next.</summary>
/// <param name="X1">The left end.</param>
/// <param name="X2">The right end.</param>
/// <param name="Y">The height.</param>
public sealed record StackBoundary(double X1, double X2, double Y);
