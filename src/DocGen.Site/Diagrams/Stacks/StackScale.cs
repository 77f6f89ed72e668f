namespace DocGen.Site.Diagrams;

/// <summary>The vertical scale that the stacks of one figure share. The ground line is at 0; up is negative.</summary>
internal sealed class StackScale
{
    private readonly double[] _heights;

    private StackScale(double[] heights) => _heights = heights;

    /// <summary>The scale on which the tallest box of each level fits.</summary>
    public static StackScale Of(IReadOnlyList<StackShape> shapes)
    {
        var boxes = shapes.SelectMany(shape => shape.Boxes).ToLookup(box => box.Layer.Depth, box => box.Layer.HeightAt(box.Width));
        var levels = shapes.Select(shape => shape.LevelCount).DefaultIfEmpty().Max();
        return new StackScale([.. Enumerable.Range(0, levels).Select(depth => boxes[depth].Append(StackMetrics.LevelHeight).Max())]);
    }

    public double Height(int depth) => _heights[depth];

    /// <summary>The upper edge of a level; that of -1 lies above the ground line by a level's gap.</summary>
    public double Top(int depth) => Coordinate.Round(-_heights.Take(depth + 1).Sum() - depth * StackMetrics.LevelGap);
}
