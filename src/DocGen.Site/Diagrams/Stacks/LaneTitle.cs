namespace DocGen.Site.Diagrams;

/// <summary>The name of a kind of column, above all its instances.</summary>
/// <param name="Label">The whole name.</param>
/// <param name="Href">The address of the page of the thing that names the column; empty where it has none.</param>
/// <param name="X">The left edge of the room for the name.</param>
/// <param name="Y">The upper edge of it.</param>
/// <param name="Width">The width of it.</param>
/// <param name="Height">The height of it.</param>
/// <param name="Lines">The name as lines, anchored at their middle.</param>
public sealed record LaneTitle(
    string Label,
    string Href,
    double X,
    double Y,
    double Width,
    double Height,
    IReadOnlyList<TextLine> Lines);
