namespace DocGen.Site.Diagrams;

/// <summary>
/// The columns of a stack and the widths that they need. Columns that stand higher come first, so that a shared layer that some
/// columns do not stand on is still one box: it spans the first columns, and the others stand beside it.
/// </summary>
internal sealed class StackColumns
{
    private readonly double[] _needs;

    public StackColumns(StackContent content, int instances)
    {
        Content = content;
        var lanes = content.Lanes.OrderByDescending(lane => lane.BaseDepth).ToList();
        var columns = lanes.SelectMany(lane => Instances(lane, instances));
        var hasTrunk = lanes.Count == 0 || lanes[0].BaseDepth < content.Layers.Count;
        Columns = hasTrunk ? [new StackColumn(null, 0, false), .. columns] : [.. columns];
        _needs = new double[Columns.Count];
        foreach (var (index, column) in Columns.Index())
            _needs[index] = (column.Lane?.Layers ?? []).Select(layer => layer.NeededWidth).Append(StackMetrics.NarrowestColumn).Max();
        if (ShowsLaneNames)
            foreach (var lane in lanes)
                Widen(First(lane), Last(lane), TextStyle.Chip.NarrowestWidth(lane.Name.Text, StackMetrics.Lines) + 1);
        foreach (var layer in content.Layers.Reverse())
            Widen(0, LastUnder(layer), layer.NeededWidth);
    }

    public StackContent Content { get; }

    public IReadOnlyList<StackColumn> Columns { get; }

    /// <summary>Whether the columns' names are drawn: where there is more than one kind.</summary>
    public bool ShowsLaneNames => Content.Lanes.Count > 1;

    /// <summary>The width of a drawing that breaks no word and no label into too many lines.</summary>
    public double NeededWidth => Frame + Between(0, Columns.Count - 1) + _needs.Sum();

    /// <summary>The width of a drawing that breaks words rather than be too wide for a phone.</summary>
    public double AcceptableWidth => Math.Min(
        NeededWidth,
        Math.Max(StackMetrics.MaximumWidth, Frame + Between(0, Columns.Count - 1) + Columns.Count * StackMetrics.CrampedColumn));

    /// <summary>The first column of a kind.</summary>
    public int First(LaneContent lane) => Columns.Index().First(column => column.Item.Lane == lane).Index;

    /// <summary>The last column of a kind.</summary>
    public int Last(LaneContent lane) => Columns.Index().Last(column => column.Item.Lane == lane).Index;

    /// <summary>The last column that a shared layer carries.</summary>
    public int LastUnder(LayerContent layer) => Columns.Index().Last(column => (column.Item.Lane?.BaseDepth ?? int.MaxValue) > layer.Depth).Index;

    /// <summary>Shares a drawing's width out to the columns: what each needs, and the rest so that they become as equal as can be.</summary>
    public IReadOnlyList<double> WidthsAt(double drawingWidth)
    {
        var available = drawingWidth - Frame - Between(0, Columns.Count - 1);
        return _needs.Sum() <= available
            ? Level(available, Math.Max, ascending: false)
            : Level(available, Math.Min, ascending: true);
    }

    private static double Frame => StackMetrics.Left + StackMetrics.Right;

    private double Between(int first, int last) =>
        (last - first) * StackMetrics.ColumnGap + Columns.Skip(first).Take(last - first + 1).Sum(column => column.Trailing);

    private void Widen(int first, int last, double width)
    {
        var missing = width - Between(first, last) - _needs[first..(last + 1)].Sum();
        if (missing <= 0) return;
        for (var index = first; index <= last; index++) _needs[index] += Math.Ceiling(missing / (last - first + 1));
    }

    // Finds the level at which the columns fill the room exactly: those past it keep their need, the others get the level.
    private double[] Level(double available, Func<double, double, double> limit, bool ascending)
    {
        var needs = ascending ? _needs.Order().ToList() : [.. _needs.OrderDescending()];
        var level = 0.0;
        for (var settled = 0; settled < needs.Count; settled++)
        {
            level = available / (needs.Count - settled);
            if (limit(needs[settled], level) == level) break;
            available -= needs[settled];
        }

        return [.. _needs.Select(need => limit(need, level))];
    }

    private static IEnumerable<StackColumn> Instances(LaneContent lane, int instances) => !lane.Repeats
        ? [new StackColumn(lane, 0, false)]
        : Enumerable.Range(0, instances).Select(instance => new StackColumn(lane, instance, HasEllipsis: instances == 1));
}
