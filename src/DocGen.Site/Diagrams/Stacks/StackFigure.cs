namespace DocGen.Site.Diagrams;

/// <summary>Stack diagrams that belong side by side: one width, one height for each level, one ground line.</summary>
/// <param name="Drawings">The drawings in the order of their subjects.</param>
/// <param name="Instances">The number of instances drawn of what repeats: 3, or fewer where the labels need the room.</param>
public sealed record StackFigure(IReadOnlyList<StackDrawing> Drawings, int Instances);
