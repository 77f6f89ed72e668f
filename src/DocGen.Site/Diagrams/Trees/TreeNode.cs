namespace DocGen.Site.Diagrams;

/// <summary>A thing in a drawn classification.</summary>
/// <param name="Label">The whole name and its remark, for those who cannot see the drawing.</param>
/// <param name="Href">The address of its page; empty where it has none.</param>
/// <param name="Layer">The layer that it is, by the last part of its address; empty for other things.</param>
/// <param name="Color">The class of its colour; empty where it has none.</param>
/// <param name="IsAbstract">Whether it is a mere category.</param>
/// <param name="Depth">How many things it is a kind of, within the drawing.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Lines">The name as lines, anchored at their middle.</param>
/// <param name="Notes">The remark below the name as lines, anchored at their middle.</param>
public sealed record TreeNode(
    string Label,
    string Href,
    string Layer,
    string Color,
    bool IsAbstract,
    int Depth,
    double X,
    double Y,
    double Width,
    double Height,
    IReadOnlyList<TextLine> Lines,
    IReadOnlyList<TextLine> Notes);
