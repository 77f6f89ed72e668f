using DocGen.Site.Diagrams.Graphs;

namespace DocGen.Site.Tests.Diagrams;

/// <summary>Where boxes and lines of graphs are: what holds of each, and what is expected of some.</summary>
public sealed class GraphPlacementTests
{
    private const double Tolerance = 0.11;

    private static readonly GraphDirection[] s_directions = [GraphDirection.Down, GraphDirection.Up, GraphDirection.Right, GraphDirection.Left];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Boxes_keep_apart_and_lines_go_around_them(int seed)
    {
        var graph = GraphOf(new Random(seed));
        var placed = GraphPlacement.Place(graph);
        for (var i = 0; i < graph.Boxes.Count; i++)
        {
            var (box, place) = (graph.Boxes[i], placed.Boxes[i]);
            if (!box.IsGroup) Assert.Equal((box.Width, box.Height), (place.Width, place.Height));
            Assert.True(box.Parent < 0 || IsWithin(place, placed.Boxes[box.Parent]), $"Box {i} is not in its group.");
            for (var j = 0; j < i; j++)
                if (graph.Boxes[j].Parent == box.Parent) Assert.False(Overlap(place, placed.Boxes[j]), $"Boxes {i} and {j} overlap.");
        }

        for (var i = 0; i < graph.Lines.Count; i++)
        {
            var (line, points) = (graph.Lines[i], placed.Lines[i].Points);
            Assert.True(points.Count >= 2, $"Line {i} has {points.Count} points.");
            Assert.All(points.Zip(points.Skip(1)), part => Assert.True(part.First.X == part.Second.X || part.First.Y == part.Second.Y, $"Line {i} is aslant."));
            Assert.True(IsOnRim(points[0], placed.Boxes[line.From]), $"Line {i} does not begin at its box.");
            Assert.True(IsOnRim(points[^1], placed.Boxes[line.To]), $"Line {i} does not end at its box.");
            Assert.All(points, point => Assert.True(point is { X: >= 0, Y: >= 0 } && point.X <= placed.Width && point.Y <= placed.Height, $"Line {i} leaves the drawing."));
            for (var j = 0; j < graph.Boxes.Count; j++)
                if (!graph.Boxes[j].IsGroup) Assert.DoesNotContain(points.Zip(points.Skip(1)), part => Overlap(Around(part.First, part.Second), placed.Boxes[j]));
            Assert.Equal(line.LabelWidth > 0, placed.Lines[i].Label is not null);
            if (placed.Lines[i].Label is not { } label) continue;
            var room = new PlacedBox(label.X - (line.LabelWidth / 2), label.Y - (line.LabelHeight / 2), line.LabelWidth, line.LabelHeight);
            for (var j = 0; j < graph.Boxes.Count; j++)
                if (!graph.Boxes[j].IsGroup) Assert.False(Overlap(room, placed.Boxes[j]), $"The label of line {i} lies on box {j}.");
        }

        var again = GraphPlacement.Place(graph);
        Assert.Equal(placed.Boxes, again.Boxes);
        Assert.All(placed.Lines.Zip(again.Lines), pair => Assert.Equal(pair.First.Points, pair.Second.Points));
    }

    [Theory]
    [InlineData(nameof(GraphDirection.Down))]
    [InlineData(nameof(GraphDirection.Up))]
    [InlineData(nameof(GraphDirection.Right))]
    [InlineData(nameof(GraphDirection.Left))]
    public void Lines_lead_where_the_graph_leads(string name)
    {
        var direction = Enum.Parse<GraphDirection>(name);
        var placed = GraphPlacement.Place(new(direction, 20, 40, 20, 10, [Box(), Box(), Box()], [Line(0, 1), Line(1, 2), Line(2, 0)]));
        var (first, last) = (placed.Boxes[0], placed.Boxes[2]);
        Assert.True(direction switch
        {
            GraphDirection.Down => first.Y < last.Y,
            GraphDirection.Up => first.Y > last.Y,
            GraphDirection.Right => first.X < last.X,
            _ => first.X > last.X,
        });
        Assert.NotEmpty(placed.Lines[2].Points);
    }

    [Fact]
    public void What_is_told_first_stands_first()
    {
        var placed = GraphPlacement.Place(Downward([Box(), Box(), Box(), Box()], [Line(0, 1), Line(0, 2), Line(0, 3)]));
        Assert.True(placed.Boxes[1].X < placed.Boxes[2].X && placed.Boxes[2].X < placed.Boxes[3].X);
        Assert.Equal(placed.Boxes[2].X, placed.Boxes[0].X);
    }

    [Fact]
    public void Lines_that_look_alike_begin_as_one()
    {
        var placed = GraphPlacement.Place(Downward([Box(), Box(), Box(), Box()], [Line(0, 1, "solid"), Line(0, 2, "solid"), Line(0, 3, "dotted")]));
        Assert.Equal(placed.Lines[0].Points[0], placed.Lines[1].Points[0]);
        Assert.NotEqual(placed.Lines[0].Points[0], placed.Lines[2].Points[0]);
    }

    [Fact]
    public void A_line_leaves_a_heading_free()
    {
        var placed = GraphPlacement.Place(Downward([Box(), Box() with { Parent = 2 }, new(-1, 120, 28, IsGroup: true)], [Line(0, 1)]));
        Assert.True(placed.Lines[0].Points[^1].X >= placed.Boxes[2].X + 116);
    }

    [Fact]
    public void What_is_too_much_is_told_of()
    {
        var boxes = Enumerable.Range(0, 500).Select(_ => Box()).ToList();
        List<GraphLine> lines = [.. Enumerable.Range(0, 499).Select(i => Line(i, i + 1)), .. Enumerable.Range(0, 100).Select(_ => Line(0, 499))];
        Assert.Throws<GraphLimitException>(() => GraphPlacement.Place(Downward(boxes, lines)));
    }

    private static Graph Downward(IReadOnlyList<GraphBox> boxes, IReadOnlyList<GraphLine> lines) => new(GraphDirection.Down, 20, 40, 20, 10, boxes, lines);

    private static GraphBox Box() => new(-1, 60, 36);

    private static GraphLine Line(int from, int to, string kind = "") => new(from, to, kind, 0, 0);

    // Groups stand behind the boxes, as those that hand them over have it; each is within one that stands before it.
    private static Graph GraphOf(Random random)
    {
        var (boxes, groups) = (random.Next(1, 15), random.Next(0, 5));
        List<GraphBox> all =
        [
            .. Enumerable.Range(0, boxes).Select(_ => new GraphBox(random.Next(-1, groups) is >= 0 and var group ? boxes + group : -1, random.Next(3, 20) * 10, random.Next(3, 8) * 10, IsNarrow: random.Next(4) == 0)),
            .. Enumerable.Range(0, groups).Select(i => new GraphBox(random.Next(-1, i) is >= 0 and var group ? boxes + group : -1, random.Next(4, 20) * 10, 28, IsGroup: true, Direction: random.Next(3) == 0 ? s_directions[random.Next(4)] : null)),
        ];
        List<GraphLine> lines = [];
        for (var i = random.Next(0, 25); i > 0; i--)
        {
            var hasLabel = random.Next(3) == 0;
            var (from, to) = (random.Next(boxes + (random.Next(4) == 0 ? groups : 0)), random.Next(boxes + (random.Next(4) == 0 ? groups : 0)));
            lines.Add(new(from, to, random.Next(3) switch { 0 => "", 1 => "solid", _ => "dotted" }, hasLabel ? random.Next(2, 15) * 10 : 0, hasLabel ? 30 : 0));
        }

        return new(s_directions[random.Next(4)], 28, 48, 24, 40, all, lines);
    }

    private static bool IsWithin(PlacedBox inner, PlacedBox outer) =>
        inner.X > outer.X && inner.Y > outer.Y && inner.X + inner.Width < outer.X + outer.Width && inner.Y + inner.Height < outer.Y + outer.Height;

    private static bool Overlap(PlacedBox one, PlacedBox other) =>
        one.X + one.Width > other.X + Tolerance && other.X + other.Width > one.X + Tolerance && one.Y + one.Height > other.Y + Tolerance && other.Y + other.Height > one.Y + Tolerance;

    private static PlacedBox Around(Point one, Point other) => new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Abs(one.X - other.X), Math.Abs(one.Y - other.Y));

    private static bool IsOnRim(Point point, PlacedBox box)
    {
        var (left, right, top, bottom) = (Math.Abs(point.X - box.X), Math.Abs(point.X - box.X - box.Width), Math.Abs(point.Y - box.Y), Math.Abs(point.Y - box.Y - box.Height));
        return Math.Min(Math.Min(left, right), Math.Min(top, bottom)) <= Tolerance
            && point.X >= box.X - Tolerance && point.X <= box.X + box.Width + Tolerance && point.Y >= box.Y - Tolerance && point.Y <= box.Y + box.Height + Tolerance;
    }
}
