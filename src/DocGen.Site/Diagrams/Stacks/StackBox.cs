namespace DocGen.Site.Diagrams;

/// <summary>A layer in a drawing.</summary>
/// <param name="Label">The whole name, its remark and what happens to the layer, for those who cannot see the drawing.</param>
/// <param name="Href">The address of the layer's page; empty where it has none.</param>
/// <param name="Layer">The layer, by the last part of its address; the same in every drawing and text. Empty where it has none.</param>
/// <param name="Color">The class of the layer's colour; empty where it has none.</param>
/// <param name="Change">What happens to the layer, as a class: <c>kept</c>, <c>removed</c>, <c>added</c>, <c>moved</c>; empty outside of a difference.</param>
/// <param name="Depth">The layer's depth.</param>
/// <param name="IsRepetition">Whether the box repeats one that is drawn already: a further instance.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Lines">The name as lines, anchored at their middle.</param>
/// <param name="Notes">The remark below the name as lines, anchored at their middle.</param>
public sealed record StackBox(
    string Label,
    string Href,
    string Layer,
    string Color,
    string Change,
    int Depth,
    bool IsRepetition,
    double X,
    double Y,
    double Width,
    double Height,
    IReadOnlyList<TextLine> Lines,
    IReadOnlyList<TextLine> Notes);
