namespace DocGen.Site.Diagrams.Graphs;

/// <summary>
/// Places a graph. Each group is placed by itself, the innermost first, and is a box among others in what is around it; a line that leaves it passes a place of its frame, and goes
/// around the frame where the group leads elsewhere than what is around it.
/// </summary>
internal sealed class GraphPlacement
{
    private const double Straight = 0.6;

    private readonly Graph _graph;
    private readonly Dictionary<int, Level> _levels = [];
    private readonly int[] _rank;
    private readonly HashSet<int> _reversed = [];

    private GraphPlacement(Graph graph)
    {
        _graph = graph;
        _rank = [.. Enumerable.Range(0, graph.Boxes.Count)];
        for (var i = 0; i < graph.Boxes.Count; i++)
            for (var parent = graph.Boxes[i].Parent; parent >= 0; parent = graph.Boxes[parent].Parent) _rank[parent] = Math.Min(_rank[parent], i);
    }

    /// <summary>Places a graph: the same one the same way on every machine.</summary>
    /// <exception cref="GraphLimitException">There is too much to place.</exception>
    public static PlacedGraph Place(Graph graph) => new GraphPlacement(graph).Place();

    private PlacedGraph Place()
    {
        var root = new Level(-1, _graph.Direction);
        AddLevels(root);
        foreach (var level in _levels.Values) Reverse(level);
        Place(root);
        var boxes = new PlacedBox[_graph.Boxes.Count];
        var parts = new SortedDictionary<int, List<Part>>();
        Collect(root, new(_graph.Padding, _graph.Padding), boxes, parts);
        var lines = _graph.Lines.Select((_, i) => LineOf(parts[i])).ToList();
        return new(Coordinate.Round(root.Width + (2 * _graph.Padding)), Coordinate.Round(root.Height + (2 * _graph.Padding)), boxes, lines);
    }

    private void AddLevels(Level level)
    {
        _levels.Add(level.Group, level);
        level.Children.AddRange(Enumerable.Range(0, _graph.Boxes.Count).Where(i => _graph.Boxes[i].Parent == level.Group).OrderBy(i => _rank[i]).ThenBy(i => i));
        foreach (var child in level.Children.Where(child => _graph.Boxes[child].IsGroup)) AddLevels(new(child, _graph.Boxes[child].Direction ?? level.Direction));
        for (var i = 0; i < _graph.Lines.Count; i++)
            if (LevelOf(_graph.Lines[i]) == level.Group) level.Lines.Add(i);
    }

    // The innermost group that a line is within; of a line between a group and what is in it, the group.
    private int LevelOf(GraphLine line)
    {
        if (line.From == line.To) return _graph.Boxes[line.From].Parent;
        var around = new HashSet<int>(Around(line.From).Prepend(line.From));
        return Around(line.To).Prepend(line.To).First(group => around.Contains(group));
    }

    private IEnumerable<int> Around(int box)
    {
        for (var group = _graph.Boxes[box].Parent; group >= 0; group = _graph.Boxes[group].Parent) yield return group;
        yield return -1;
    }

    // What of a level a box is, or is in; null for the level itself and for what is outside.
    private int? ChildOf(int level, int box)
    {
        for (; box >= 0; box = _graph.Boxes[box].Parent)
            if (_graph.Boxes[box].Parent == level) return box;
        return null;
    }

    // Lines that close a circle lead upwards.
    private void Reverse(Level level)
    {
        var leads = level.Lines.Select(i => (Line: i, From: ChildOf(level.Group, _graph.Lines[i].From), To: ChildOf(level.Group, _graph.Lines[i].To)))
            .Where(line => line is { From: not null, To: not null } && line.From != line.To).ToList();
        var (after, targets) = (leads.ToLookup(line => line.From!.Value), leads.Select(line => line.To!.Value).ToHashSet());
        var (seen, active) = (new HashSet<int>(), new HashSet<int>());
        foreach (var start in level.Children.Where(child => !targets.Contains(child)).Concat(level.Children))
        {
            var open = new Stack<(int Box, IEnumerator<(int Line, int? From, int? To)> Next)>();
            Enter(start);
            while (open.TryPeek(out var top))
            {
                if (!top.Next.MoveNext())
                {
                    active.Remove(open.Pop().Box);
                    continue;
                }

                var (line, _, to) = top.Next.Current;
                if (active.Contains(to!.Value)) _reversed.Add(line);
                else Enter(to.Value);
            }

            void Enter(int box)
            {
                if (!seen.Add(box)) return;
                active.Add(box);
                open.Push((box, after[box].GetEnumerator()));
            }
        }
    }

    private void Place(Level level)
    {
        var spots = new Dictionary<int, Spot>();
        foreach (var child in level.Children)
        {
            if (_levels.TryGetValue(child, out var group)) Place(group);
            var box = _graph.Boxes[child];
            var (width, height) = group is null ? (box.Width, box.Height) : group.Surround(level.Direction);
            var frame = group?.Frame ?? new(0, 0, width, height);
            spots.Add(child, level.IsHorizontal
                ? new(height, width) { IsNarrow = box.IsNarrow, SideStart = frame.Y, SideLength = frame.Height }
                : new(width, height) { IsNarrow = box.IsNarrow, SideStart = frame.X, SideLength = frame.Width });
        }

        foreach (var line in level.Lines.Where(line => _graph.Lines[line].From == _graph.Lines[line].To)) level.AddLoop(line, _graph.Lines[line], spots[_graph.Lines[line].From]);
        var rims = new List<Spot>();
        for (var i = 0; i < _graph.Lines.Count; i++)
        {
            var line = _graph.Lines[i];
            var isReversed = _reversed.Contains(i);
            var (upper, lower) = isReversed ? (line.To, line.From) : (line.From, line.To);
            var (above, below) = (ChildOf(level.Group, upper), ChildOf(level.Group, lower));
            var isOwn = level.Lines.Contains(i);
            if (line.From == line.To || (above is null && below is null) || (!isOwn && above is not null && below is not null)) continue;
            level.Strands.Add(new(i, SpotOf(above, -1), SpotOf(below, 1))
            {
                IsReversed = isReversed,
                Kind = line.Kind,
                UpperAt = above is { } from && from != upper ? _levels[from].PassageOf(i) : null,
                LowerAt = below is { } to && to != lower ? _levels[to].PassageOf(i) : null,
                LabelWidth = isOwn ? level.IsHorizontal ? line.LabelHeight : line.LabelWidth : 0,
                LabelHeight = isOwn ? level.IsHorizontal ? line.LabelWidth : line.LabelHeight : 0,
            });
        }

        level.Spots = spots;
        level.Arrange([.. spots.OrderBy(spot => _rank[spot.Key]).ThenBy(spot => spot.Key).Select(spot => spot.Value), .. rims], _graph);
        if (level.Group >= 0) level.SetFrame(_graph.Boxes[level.Group]);

        Spot SpotOf(int? child, int rim)
        {
            if (child is { } box) return spots[box];
            var spot = new Spot(0, 0) { Rim = rim };
            rims.Add(spot);
            return spot;
        }
    }

    private void Collect(Level level, Point origin, PlacedBox[] boxes, SortedDictionary<int, List<Part>> parts)
    {
        foreach (var strand in level.Strands)
        {
            var points = strand.Points.ConvertAll(level.Map);
            var line = _graph.Lines[strand.Line];
            var (upper, lower) = strand.IsReversed ? (line.To, line.From) : (line.From, line.To);
            // The ends of those that meet a group itself, at its frame.
            if (upper == level.Group) points.Insert(0, level.OnFrame(points[0], isEntry: true));
            else if (FrameOf(level, upper) is { } above) points.Insert(0, Within(points[0], above));
            if (lower == level.Group) points.Add(level.OnFrame(points[^1], isEntry: false));
            else if (FrameOf(level, lower) is { } below) points.Add(Within(points[^1], below));
            points = points.ConvertAll(point => Moved(point, origin));
            var label = strand.Label is { } spot ? Moved(level.Map(new Point(spot.X + (spot.Width / 2), spot.Y + (spot.Height / 2))), origin) : (Point?)null;
            Add(strand.Line, new(points, label, DepthOf(level.Group), strand.IsReversed, strand.Upper.Rim < 0));
        }

        foreach (var loop in level.Loops) Add(loop.Line, new(PointsOf(loop), loop.LabelWidth > 0 ? Moved(level.Map(loop.Middle), origin) : null, 0, false, false));
        foreach (var (child, spot) in level.Spots)
        {
            var (x, y, width, height) = level.Map(spot);
            if (!_levels.TryGetValue(child, out var group))
            {
                boxes[child] = new(Coordinate.Round(origin.X + x), Coordinate.Round(origin.Y + y), Coordinate.Round(width), Coordinate.Round(height));
                continue;
            }

            var frame = new Point(origin.X + x + group.Frame.X, origin.Y + y + group.Frame.Y);
            boxes[child] = new(Coordinate.Round(frame.X), Coordinate.Round(frame.Y), Coordinate.Round(group.Frame.Width), Coordinate.Round(group.Frame.Height));
            Collect(group, new(frame.X + group.Content.X, frame.Y + group.Content.Y), boxes, parts);
            foreach (var passage in group.Passages.Where(passage => passage.Path.Count > 0))
                Add(passage.Line, new([.. passage.Path.Select(point => Moved(point, new(origin.X + x, origin.Y + y)))], null, DepthOf(level.Group) + 0.5, _reversed.Contains(passage.Line), passage.IsEntry));
        }

        List<Point> PointsOf(SelfLoop loop)
        {
            var points = loop.Points().ConvertAll(level.Map);
            if (FrameOf(level, _graph.Lines[loop.Line].From) is { } frame) points = [Within(points[0], frame), .. points, Within(points[^1], frame)];
            return points.ConvertAll(point => Moved(point, origin));
        }

        void Add(int line, Part part)
        {
            if (!parts.TryGetValue(line, out var list)) parts.Add(line, list = []);
            list.Add(part);
        }

        static Point Moved(Point point, Point origin) => new(point.X + origin.X, point.Y + origin.Y);
    }

    // Where the frame of a group is that lies in a level.
    private PlacedBox? FrameOf(Level level, int box)
    {
        if (!_levels.TryGetValue(box, out var group) || !level.Spots.TryGetValue(box, out var spot)) return null;
        var (x, y, _, _) = level.Map(spot);
        return group.Frame with { X = x + group.Frame.X, Y = y + group.Frame.Y };
    }

    // The point of a frame that is straight before another.
    private static Point Within(Point point, PlacedBox frame) => new(Math.Clamp(point.X, frame.X, frame.X + frame.Width), Math.Clamp(point.Y, frame.Y, frame.Y + frame.Height));

    private int DepthOf(int group)
    {
        var depth = 0;
        for (; group >= 0; group = _graph.Boxes[group].Parent) depth++;
        return depth;
    }

    // From the innermost group that it leaves outwards, then inwards to the innermost that it enters.
    private static PlacedLine LineOf(List<Part> parts)
    {
        var outermost = parts.Min(part => part.Depth);
        var points = new List<Point>();
        foreach (var part in parts.Where(part => part.Depth > outermost && !part.IsEntry).OrderByDescending(part => part.Depth)
            .Concat(parts.Where(part => part.Depth == outermost))
            .Concat(parts.Where(part => part.Depth > outermost && part.IsEntry).OrderBy(part => part.Depth)))
            foreach (var point in part.Points) Extend(points, new(Coordinate.Round(point.X), Coordinate.Round(point.Y)));
        if (parts[0].IsReversed) points.Reverse();
        var label = parts.Select(part => part.Label).FirstOrDefault(label => label is not null);
        return new(points, label is { } at ? new(Coordinate.Round(at.X), Coordinate.Round(at.Y)) : null);
    }

    private static void Extend(List<Point> points, Point next)
    {
        // What is not quite straight would be seen.
        if (points is [.., var last])
        {
            if (Math.Abs(last.X - next.X) <= Straight) next = next with { X = last.X };
            if (Math.Abs(last.Y - next.Y) <= Straight) next = next with { Y = last.Y };
            if (last == next) return;
        }

        if (points is [.., var before, var end] && ((before.X == end.X && end.X == next.X) || (before.Y == end.Y && end.Y == next.Y))) points[^1] = next;
        else points.Add(next);
    }

    private sealed record Part(List<Point> Points, Point? Label, double Depth, bool IsReversed, bool IsEntry);
}
