namespace DocGen.Site.Diagrams;

/// <summary>A mark of the ruler beside a stack.</summary>
/// <param name="Depth">The depth; 0 is the bottom.</param>
/// <param name="X">The middle of the figure.</param>
/// <param name="Y">The middle of the level.</param>
public sealed record StackLevel(int Depth, double X, double Y);
