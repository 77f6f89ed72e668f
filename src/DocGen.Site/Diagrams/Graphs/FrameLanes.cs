namespace DocGen.Site.Diagrams.Graphs;

/// <summary>A side of a frame.</summary>
internal enum FrameSide
{
    Top,
    Right,
    Bottom,
    Left,
}

/// <summary>How a line comes through a frame.</summary>
/// <param name="line">The line.</param>
/// <param name="isEntry">Whether it leads into it.</param>
internal sealed class Passage(int line, bool isEntry)
{
    public int Line => line;

    public bool IsEntry => isEntry;

    /// <summary>Its way between the frame and the end of the room around it, as the line leads.</summary>
    public List<Point> Path { get; } = [];

    /// <summary>Where it comes to the end of that room.</summary>
    public Point End => isEntry ? Path[0] : Path[^1];

    /// <summary>That place along the side.</summary>
    public double At { get; set; }
}

/// <summary>Lanes around a frame, for lines that leave it at another side than they are to go on from.</summary>
internal sealed class FrameLanes(double width, double height)
{
    private const double Lane = 12;

    private readonly List<(int Line, bool IsEntry, Point At, FrameSide Side, FrameSide Wanted)> _lines = [];
    private readonly int[] _lanes = new int[4];

    /// <summary>The room of the frame and its lanes.</summary>
    public (double Width, double Height) Size => (width + RoomAt(FrameSide.Left) + RoomAt(FrameSide.Right), height + RoomAt(FrameSide.Top) + RoomAt(FrameSide.Bottom));

    /// <summary>Adds a line.</summary>
    /// <param name="line">Its number.</param>
    /// <param name="isEntry">Whether it leads into the frame.</param>
    /// <param name="at">Where it comes to the frame, from where that begins.</param>
    /// <param name="side">The side that it comes to.</param>
    /// <param name="wanted">The side that it is to come from.</param>
    public void Add(int line, bool isEntry, Point at, FrameSide side, FrameSide wanted) => _lines.Add((line, isEntry, at, side, wanted));

    /// <summary>The ways of the lines, and where the frame is between them.</summary>
    public (IReadOnlyList<Passage> Passages, PlacedBox Frame) Lead()
    {
        // The nearest to where it is to go takes the nearest lane, so that none crosses another.
        var led = _lines.OrderBy(line => line.Side == line.Wanted ? 0 : DistanceTo(line.Wanted, line.At))
            .Select(line => (line, First: line.Side == line.Wanted ? 0 : ++_lanes[(int)line.Side], Second: IsOpposite(line.Side, line.Wanted) ? ++_lanes[(int)Beside(line.Side)] : 0)).ToList();
        var frame = new PlacedBox(RoomAt(FrameSide.Left), RoomAt(FrameSide.Top), width, height);
        return (led.ConvertAll(way =>
        {
            var passage = new Passage(way.line.Line, way.line.IsEntry);
            var point = OnSide(way.line.Side, new(frame.X + way.line.At.X, frame.Y + way.line.At.Y), frame, 0);
            passage.Path.Add(point);
            if (way.First > 0) passage.Path.Add(point = OnSide(way.line.Side, point, frame, way.First * Lane));
            if (way.Second > 0) passage.Path.Add(point = OnSide(Beside(way.line.Side), point, frame, way.Second * Lane));
            passage.Path.Add(OnSide(way.line.Wanted, point, frame, RoomAt(way.line.Wanted)));
            if (way.line.IsEntry) passage.Path.Reverse();
            return passage;
        }), frame);
    }

    private double RoomAt(FrameSide side) => _lanes[(int)side] * Lane;

    private double DistanceTo(FrameSide side, Point at) => side switch
    {
        FrameSide.Top => at.Y,
        FrameSide.Bottom => height - at.Y,
        FrameSide.Left => at.X,
        _ => width - at.X,
    };

    private static bool IsOpposite(FrameSide side, FrameSide other) => ((int)side + 2) % 4 == (int)other;

    private static FrameSide Beside(FrameSide side) => side is FrameSide.Top or FrameSide.Bottom ? FrameSide.Right : FrameSide.Bottom;

    private static Point OnSide(FrameSide side, Point point, PlacedBox frame, double distance) => side switch
    {
        FrameSide.Top => point with { Y = frame.Y - distance },
        FrameSide.Bottom => point with { Y = frame.Y + frame.Height + distance },
        FrameSide.Left => point with { X = frame.X - distance },
        _ => point with { X = frame.X + frame.Width + distance },
    };
}
