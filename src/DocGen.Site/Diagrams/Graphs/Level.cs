namespace DocGen.Site.Diagrams.Graphs;

/// <summary>What lies directly in a group, or in none. Its boxes are placed as if its lines led down, then turned.</summary>
/// <param name="group">The group; -1 for what is in none.</param>
/// <param name="direction">Where its lines lead.</param>
internal sealed class Level(int group, GraphDirection direction)
{
    private const double Inset = 16;

    // The least width of a group is that of its heading and what is beside that.
    private const double Beside = 4;

    // A frame grows by so much for the sake of its heading.
    private const double Growth = 120;

    // Of drawings that fall into parts, in the direction of reading.
    private const double Wide = 1.6;

    private double _length;

    public int Group => group;

    public GraphDirection Direction => direction;

    public bool IsHorizontal => direction is GraphDirection.Left or GraphDirection.Right;

    public List<int> Children { get; } = [];

    /// <summary>The lines between what lies in it.</summary>
    public HashSet<int> Lines { get; } = [];

    public List<Strand> Strands { get; } = [];

    public List<SelfLoop> Loops { get; } = [];

    public IReadOnlyDictionary<int, Spot> Spots { get; set; } = new Dictionary<int, Spot>();

    public double Width { get; private set; }

    public double Height { get; private set; }

    /// <summary>Its frame, in the room that it takes with the lines around it.</summary>
    public PlacedBox Frame { get; private set; } = new(0, 0, 0, 0);

    /// <summary>Where in the frame its boxes begin.</summary>
    public Point Content { get; private set; }

    /// <summary>How lines come through its frame.</summary>
    public IReadOnlyList<Passage> Passages { get; private set; } = [];

    public void AddLoop(int number, GraphLine line, Spot spot)
    {
        var (width, height) = IsHorizontal ? (line.LabelHeight, line.LabelWidth) : (line.LabelWidth, line.LabelHeight);
        var loop = new SelfLoop(number, spot, spot.Margin, width, height);
        spot.Margin = loop.Reach;
        Loops.Add(loop);
    }

    /// <summary>Places what lies in it: parts that no line joins beside or below each other.</summary>
    public void Arrange(IReadOnlyList<Spot> spots, Graph graph)
    {
        var gap = graph.Gap;
        var parts = spots.Any(spot => spot.Rim != 0) ? [(spots, Strands)] : Parts(spots);
        var sizes = parts.ConvertAll(part => LayeredPlacement.Place(part.Spots, part.Strands, graph));
        var wide = IsHorizontal ? 1 / Wide : Wide;
        var room = Math.Max(sizes.Select(size => size.Width).DefaultIfEmpty().Max(), Math.Sqrt(wide * sizes.Sum(size => (size.Width + gap) * (size.Height + gap))));
        var (x, y, next, width) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < parts.Count; i++)
        {
            if (x > 0 && x + sizes[i].Width > room) (x, y) = (0, next);
            foreach (var spot in parts[i].Spots) (spot.X, spot.Y) = (spot.X + x, spot.Y + y);
            foreach (var strand in parts[i].Strands)
            {
                strand.Points = strand.Points.ConvertAll(point => new Point(point.X + x, point.Y + y));
                if (strand.Label is { } label) (label.X, label.Y) = (label.X + x, label.Y + y);
            }

            width = Math.Max(width, x + sizes[i].Width);
            next = Math.Max(next, y + sizes[i].Height + gap);
            x += sizes[i].Width + gap;
        }

        _length = Math.Max(0, next - gap);
        (Width, Height) = IsHorizontal ? (_length, width) : (width, _length);
    }

    public Point Map(Point point) => direction switch
    {
        GraphDirection.Up => new(point.X, _length - point.Y),
        GraphDirection.Right => new(point.Y, point.X),
        GraphDirection.Left => new(_length - point.Y, point.X),
        _ => point,
    };

    public PlacedBox Map(Spot spot)
    {
        var (one, other) = (Map(new Point(spot.X, spot.Y)), Map(new Point(spot.X + spot.Width, spot.Y + spot.Height)));
        return new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Abs(one.X - other.X), Math.Abs(one.Y - other.Y));
    }

    /// <summary>Puts a frame around it.</summary>
    /// <param name="box">The group.</param>
    public void SetFrame(GraphBox box)
    {
        var width = Math.Max(Width + (2 * Inset), box.Width);
        var left = (width - Width) / 2;
        // No line goes through the heading, where there can be room for both.
        var first = Passing().Where(strand => SideOf(direction, strand.Upper.Rim < 0) == FrameSide.Top).Select(strand => Map(EndOf(strand)).X).DefaultIfEmpty(double.MaxValue).Min();
        if (box.Width - Beside - first - left is > 0 and <= Growth and var growth) (left, width) = (left + growth, width + growth);
        Content = new(left, box.Height + Inset);
        Frame = new(0, 0, width, Height + box.Height + (2 * Inset));
    }

    /// <summary>Leads the lines that come through its frame to the side that those around it come from, or lead to.</summary>
    /// <param name="outer">Where the lines around it lead.</param>
    /// <returns>The room that it takes.</returns>
    public (double Width, double Height) Surround(GraphDirection outer)
    {
        var lanes = new FrameLanes(Frame.Width, Frame.Height);
        foreach (var strand in Passing())
        {
            var isEntry = strand.Upper.Rim < 0;
            var at = Map(EndOf(strand));
            lanes.Add(strand.Line, isEntry, new(at.X + Content.X, at.Y + Content.Y), SideOf(direction, isEntry), SideOf(outer, isEntry));
        }

        (Passages, Frame) = lanes.Lead();
        foreach (var passage in Passages) passage.At = outer is GraphDirection.Left or GraphDirection.Right ? passage.End.Y : passage.End.X;
        return lanes.Size;
    }

    /// <summary>Where its frame is straight before a place at the rim of what lies in it; both from where that begins.</summary>
    /// <param name="point">The place.</param>
    /// <param name="isEntry">Whether lines come in there.</param>
    public Point OnFrame(Point point, bool isEntry) => SideOf(direction, isEntry) switch
    {
        FrameSide.Top => point with { Y = -Content.Y },
        FrameSide.Bottom => point with { Y = Frame.Height - Content.Y },
        FrameSide.Left => point with { X = -Content.X },
        _ => point with { X = Frame.Width - Content.X },
    };

    /// <summary>Where a line comes to the room that it takes.</summary>
    public double PassageOf(int line) => Passages.First(passage => passage.Line == line).At;

    private IEnumerable<Strand> Passing() => Strands.Where(strand => (strand.Upper.Rim < 0 || strand.Lower.Rim > 0) && !Lines.Contains(strand.Line));

    private static Point EndOf(Strand strand) => strand.Upper.Rim < 0 ? strand.Points[0] : strand.Points[^1];

    private static FrameSide SideOf(GraphDirection direction, bool isEntry) => direction switch
    {
        GraphDirection.Down => isEntry ? FrameSide.Top : FrameSide.Bottom,
        GraphDirection.Up => isEntry ? FrameSide.Bottom : FrameSide.Top,
        GraphDirection.Right => isEntry ? FrameSide.Left : FrameSide.Right,
        _ => isEntry ? FrameSide.Right : FrameSide.Left,
    };

    private List<(IReadOnlyList<Spot> Spots, List<Strand> Strands)> Parts(IReadOnlyList<Spot> spots)
    {
        var joined = spots.ToDictionary(spot => spot, spot => new List<Spot>());
        foreach (var strand in Strands)
        {
            joined[strand.Upper].Add(strand.Lower);
            joined[strand.Lower].Add(strand.Upper);
        }

        var part = new Dictionary<Spot, int>();
        var count = 0;
        foreach (var start in spots.Where(spot => !part.ContainsKey(spot)))
        {
            var open = new Stack<Spot>([start]);
            while (open.TryPop(out var spot))
                if (part.TryAdd(spot, count)) joined[spot].ForEach(open.Push);
            count++;
        }

        return [.. Enumerable.Range(0, count).Select(i => ((IReadOnlyList<Spot>)[.. spots.Where(spot => part[spot] == i)], Strands.Where(strand => part[strand.Upper] == i).ToList()))];
    }
}

/// <summary>A line from a box to itself, at its side.</summary>
/// <param name="Line">Its number in the graph.</param>
/// <param name="Spot">The box.</param>
/// <param name="From">Where what is beside the box ends.</param>
/// <param name="LabelWidth">The width of its label; 0 for none.</param>
/// <param name="LabelHeight">The height of its label.</param>
internal sealed record SelfLoop(int Line, Spot Spot, double From, double LabelWidth, double LabelHeight)
{
    private const double Distance = 20;

    /// <summary>How far it and its label come from the box.</summary>
    public double Reach => From + Distance + LabelWidth;

    public Point Middle => new(Right + Distance + (LabelWidth / 2), Spot.Y + (Spot.Height / 2));

    private double Right => Spot.X + Spot.Width + From;

    public List<Point> Points()
    {
        var (start, end) = (Spot.Y + (Spot.Height * 0.3), Spot.Y + (Spot.Height * 0.7));
        return [new(Right - From, start), new(Right + Distance, start), new(Right + Distance, end), new(Right - From, end)];
    }
}
