namespace DocGen.Site.Diagrams;

/// <summary>One line of text in a drawing.</summary>
/// <param name="Text">The text.</param>
/// <param name="X">Where it is anchored, in user units; the drawing's style says whether that is its start, middle or end.</param>
/// <param name="Y">The middle of its height, in user units.</param>
public sealed record TextLine(string Text, double X, double Y);
