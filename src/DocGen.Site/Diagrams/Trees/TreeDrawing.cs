namespace DocGen.Site.Diagrams;

/// <summary>A classification, laid out in user units as an indented tree: one node a row, each below what it is a kind of.</summary>
/// <param name="Width">The drawing's width.</param>
/// <param name="Height">The drawing's height.</param>
/// <param name="Nodes">The things, from the top down.</param>
/// <param name="Connectors">The lines between them.</param>
/// <param name="Outline">The same as nested lists, for those who cannot see the drawing.</param>
public sealed record TreeDrawing(
    double Width,
    double Height,
    IReadOnlyList<TreeNode> Nodes,
    IReadOnlyList<TreeConnector> Connectors,
    IReadOnlyList<TreeItem> Outline)
{
    /// <summary>The drawing's rectangle as the attribute of an SVG element wants it.</summary>
    public string ViewBox { get; } = FormattableString.Invariant($"0 0 {Width} {Height}");
}
