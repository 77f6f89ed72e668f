namespace DocGen.Site.Diagrams.Graphs;

/// <summary>Where the lines of a graph lead.</summary>
internal enum GraphDirection
{
    Down,
    Up,
    Right,
    Left,
}

/// <summary>Boxes and the lines between them, to be placed.</summary>
/// <param name="Direction">Where the lines lead.</param>
/// <param name="Gap">Between boxes side by side.</param>
/// <param name="LayerGap">Between boxes that a line joins.</param>
/// <param name="LabelGap">Between a box and the label of a line.</param>
/// <param name="Padding">Around all of it.</param>
/// <param name="Boxes">The boxes, and the groups that they are in.</param>
/// <param name="Lines">The lines.</param>
internal sealed record Graph(GraphDirection Direction, double Gap, double LayerGap, double LabelGap, double Padding, IReadOnlyList<GraphBox> Boxes, IReadOnlyList<GraphLine> Lines);

/// <summary>A box, or a group of boxes.</summary>
/// <param name="Parent">The group that it is in; -1 for none.</param>
/// <param name="Width">Its width; the least one of a group.</param>
/// <param name="Height">Its height; of a group, that of its heading.</param>
/// <param name="IsGroup">Whether boxes are in it.</param>
/// <param name="IsNarrow">Whether lines meet it near the middle of a side.</param>
/// <param name="Direction">Where the lines in a group lead; null where they lead as those around it.</param>
internal sealed record GraphBox(int Parent, double Width, double Height, bool IsGroup = false, bool IsNarrow = false, GraphDirection? Direction = null);

/// <summary>A line from box to box.</summary>
/// <param name="From">The box that it leaves.</param>
/// <param name="To">The box that it leads to.</param>
/// <param name="Kind">What it looks like; lines that look alike share their first part, or their last one. Empty for one that shares none.</param>
/// <param name="LabelWidth">The width of its label; 0 for none.</param>
/// <param name="LabelHeight">The height of its label.</param>
internal sealed record GraphLine(int From, int To, string Kind, double LabelWidth, double LabelHeight);

/// <summary>A graph that was placed.</summary>
internal sealed record PlacedGraph(double Width, double Height, IReadOnlyList<PlacedBox> Boxes, IReadOnlyList<PlacedLine> Lines);

/// <summary>Where a box is.</summary>
internal sealed record PlacedBox(double X, double Y, double Width, double Height);

/// <summary>Where a line is.</summary>
/// <param name="Points">Where it begins, bends and ends.</param>
/// <param name="Label">The middle of its label; null where it has none.</param>
internal sealed record PlacedLine(IReadOnlyList<Point> Points, Point? Label);

/// <summary>A point of a drawing.</summary>
internal readonly record struct Point(double X, double Y);
