namespace DocGen.Site.Diagrams;

/// <summary>A line from a thing down, and then to the right to a kind of it.</summary>
/// <param name="X">Where it goes down.</param>
/// <param name="Top">The lower edge of the thing.</param>
/// <param name="Y">The middle of the kind, where the line turns right.</param>
/// <param name="Right">The left edge of the kind.</param>
public sealed record TreeConnector(double X, double Top, double Y, double Right);
