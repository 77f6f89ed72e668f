namespace DocGen.Site.Diagrams;

/// <summary>A line of the scale with its number below it.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Label">The number, drawn; anchored at its middle.</param>
public sealed record RangeTick(double X, TextLine Label);
