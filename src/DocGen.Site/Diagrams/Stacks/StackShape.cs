namespace DocGen.Site.Diagrams;

/// <summary>A stack of which everything has a horizontal place.</summary>
internal sealed class StackShape
{
    private const double HeadingGap = 10;
    private const double LaneTitleGap = 4;
    private const double LaneTitlePadding = 2;
    private const double TopMargin = 8;

    private readonly StackColumns _columns;
    private readonly double _width;
    private readonly double[] _left;
    private readonly double[] _boxRight;
    private readonly double[] _right;

    public StackShape(StackColumns columns, double width)
    {
        _columns = columns;
        _width = width;
        var widths = columns.WidthsAt(width);
        _left = new double[widths.Count];
        _boxRight = new double[widths.Count];
        _right = new double[widths.Count];
        var x = StackMetrics.Left;
        for (var index = 0; index < widths.Count; index++)
        {
            _left[index] = Coordinate.Round(x);
            _boxRight[index] = Coordinate.Round(x + widths[index]);
            _right[index] = Coordinate.Round(x + widths[index] + columns.Columns[index].Trailing);
            x += widths[index] + columns.Columns[index].Trailing + StackMetrics.ColumnGap;
        }

        Boxes = [.. SharedBoxes(), .. LaneBoxes()];
    }

    public int LevelCount => _columns.Content.Stack.Height;

    /// <summary>The layers: the shared ones from the bottom up, then the columns.</summary>
    public IReadOnlyList<(LayerContent Layer, double X, double Width, bool IsRepetition)> Boxes { get; }

    public StackDrawing Draw(StackScale scale, string instances)
    {
        var content = _columns.Content;
        var laneTitles = LaneTitles(scale);
        var chip = content.Lanes.Any(lane => lane.Repeats) ? instances : "";
        var top = laneTitles.Select(title => title.Y).Append(scale.Top(LevelCount - 1)).Min();
        var heading = Heading.Above(top - HeadingGap, content.Title, chip, StackMetrics.Left, _width - StackMetrics.Right);
        var drawingTop = Coordinate.Round(heading.Top - TopMargin);
        return new StackDrawing(
            content.Title, heading.TitleLines, heading.ChipLines,
            drawingTop, Coordinate.Round(_width), Coordinate.Round(StackMetrics.Bottom - drawingTop),
            [.. Enumerable.Range(0, LevelCount).Select(depth => new StackLevel(depth, StackMetrics.Ruler, Middle(scale, depth)))],
            [.. Boxes.Select(box => box.Layer.Place(box.X, scale.Top(box.Layer.Depth), box.Width, scale.Height(box.Layer.Depth), box.IsRepetition))],
            Boundaries(scale),
            laneTitles,
            Ellipses(scale),
            content.Outline());
    }

    private IEnumerable<(LayerContent, double, double, bool)> SharedBoxes() => _columns.Content.Layers.Select(layer =>
        (layer, _left[0], Coordinate.Round(_right[_columns.LastUnder(layer)] - _left[0]), false));

    private IEnumerable<(LayerContent, double, double, bool)> LaneBoxes() => _columns.Columns.Index().SelectMany(column =>
        (column.Item.Lane?.Layers ?? []).Select(layer =>
            (layer, _left[column.Index], Coordinate.Round(_boxRight[column.Index] - _left[column.Index]), column.Item.Instance > 0)));

    private List<LaneTitle> LaneTitles(StackScale scale)
    {
        if (!_columns.ShowsLaneNames) return [];
        return [.. _columns.Content.Lanes.Select(lane =>
        {
            var left = _left[_columns.First(lane)];
            var width = Coordinate.Round(_right[_columns.Last(lane)] - left);
            var lines = TextStyle.Chip.Wrap(lane.Name.Text, width);
            var height = lines.Count * TextStyle.Chip.LineHeight + 2 * LaneTitlePadding;
            var top = Coordinate.Round(scale.Top(lane.Top) - LaneTitleGap - height);
            return new LaneTitle(
                lane.Name.Text, lane.Name.Href, left, top, width, height,
                TextStyle.Chip.Place(lines, left + width / 2, top + LaneTitlePadding));
        })];
    }

    // The boundaries of neighbouring instances meet in one dashed line; one at the drawing's edge reaches beyond the box.
    private List<StackBoundary> Boundaries(StackScale scale)
    {
        var boundaries = _columns.Content.Boundaries.ToHashSet();
        return [.. Boxes.Where(box => boundaries.Contains(box.Layer)).Select(box => new StackBoundary(
            Coordinate.Round(box.X - Reach(box.X == _left[0])),
            Coordinate.Round(box.X + box.Width + Reach(Coordinate.Round(box.X + box.Width) == _right[^1])),
            Coordinate.Round(scale.Top(box.Layer.Depth) - StackMetrics.LevelGap / 2)))];
    }

    private List<TextLine> Ellipses(StackScale scale) => [.. _columns.Columns.Index()
        .Where(column => column.Item.HasEllipsis)
        .Select(column => new TextLine(
            "…",
            Coordinate.Round((_boxRight[column.Index] + _right[column.Index]) / 2),
            Coordinate.Round((scale.Top(column.Item.Lane!.Top) + scale.Top(column.Item.Lane.BaseDepth - 1) - StackMetrics.LevelGap) / 2)))];

    private static double Reach(bool isAtEdge) => isAtEdge ? StackMetrics.BoundaryReach : StackMetrics.ColumnGap / 2;

    private static double Middle(StackScale scale, int depth) => Coordinate.Round(scale.Top(depth) + scale.Height(depth) / 2);
}
