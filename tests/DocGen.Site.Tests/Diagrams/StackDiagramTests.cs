using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public class StackDiagramTests
{
    private const double Tolerance = 0.05;

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void No_two_boxes_overlap(int seed)
    {
        foreach (var drawing in Draw(seed).Drawings)
            foreach (var (index, box) in drawing.Boxes.Index())
                Assert.DoesNotContain(drawing.Boxes.Take(index), other => Overlap(box, other));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Everything_is_inside_the_drawing(int seed)
    {
        foreach (var drawing in Draw(seed).Drawings)
        {
            Assert.All(drawing.Boxes, box => AssertInside(drawing, box.X, box.Y, box.Width, box.Height));
            Assert.All(drawing.LaneTitles, title => AssertInside(drawing, title.X, title.Y, title.Width, title.Height));
            Assert.All(drawing.Boundaries, line => AssertInside(drawing, line.X1, line.Y, line.X2 - line.X1, 0));
            Assert.All(drawing.TitleLines, line => AssertInside(drawing, line.X, line.Y - 11, TextMeasure.Width(line.Text, 16), 22));
            Assert.All(drawing.ChipLines, line => AssertInside(drawing, line.X - TextMeasure.Width(line.Text, 12.5), line.Y - 8, TextMeasure.Width(line.Text, 12.5), 16));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_line_fits_into_its_box(int seed)
    {
        foreach (var drawing in Draw(seed).Drawings)
        {
            foreach (var box in drawing.Boxes)
            {
                Assert.NotEmpty(box.Lines);
                Assert.All(box.Lines, line => Assert.True(TextMeasure.Width(line.Text, 14) <= box.Width - 12 + Tolerance, line.Text));
                Assert.All(box.Lines, line => Assert.InRange(line.Y, box.Y + 9, box.Y + box.Height - 9));
            }

            Assert.All(drawing.LaneTitles, title => Assert.All(title.Lines, line => Assert.True(TextMeasure.Width(line.Text, 12.5) <= title.Width + Tolerance, line.Text)));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Lane_titles_cover_no_box_and_no_other_title(int seed)
    {
        foreach (var drawing in Draw(seed).Drawings)
        {
            foreach (var (index, title) in drawing.LaneTitles.Index())
            {
                Assert.DoesNotContain(drawing.Boxes, box => Overlap((title.X, title.Y, title.Width, title.Height), (box.X, box.Y, box.Width, box.Height)));
                Assert.DoesNotContain(drawing.LaneTitles.Take(index), other =>
                    Overlap((title.X, title.Y, title.Width, title.Height), (other.X, other.Y, other.Width, other.Height)));
                Assert.All(drawing.TitleLines, line => Assert.True(line.Y + 11 <= title.Y + Tolerance));
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Stacks_side_by_side_share_ground_width_and_levels(int seed)
    {
        var drawings = Draw(seed).Drawings;
        Assert.Single(drawings.Select(drawing => drawing.Width).Distinct());
        Assert.Single(drawings.Select(drawing => Math.Round(drawing.Top + drawing.Height, 1)).Distinct());
        foreach (var level in drawings.SelectMany(drawing => drawing.Boxes).GroupBy(box => box.Depth))
            Assert.Single(level.Select(box => (box.Y, box.Height)).Distinct());
        foreach (var level in drawings.SelectMany(drawing => drawing.Levels).GroupBy(level => level.Depth))
            Assert.Single(level.Select(mark => mark.Y).Distinct());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_ruler_tells_the_depth_that_the_stack_has(int seed)
    {
        var subjects = new StackGenerator(seed).Subjects(2);
        foreach (var (subject, drawing) in subjects.Zip(StackDiagram.Draw(subjects, DiagramTexts.StackLabels).Drawings))
        {
            Assert.Equal(Enumerable.Range(0, subject.Stack.Height), drawing.Levels.Select(level => level.Depth));
            foreach (var layer in subject.Stack.Layers.Concat(subject.Stack.Lanes.SelectMany(lane => lane.Layers)))
            {
                var href = DiagramTexts.Label(layer).Href;
                var boxes = drawing.Boxes.Where(box => box.Href == href).ToList();
                Assert.NotEmpty(boxes);
                var level = drawing.Levels[subject.Stack.DepthOf(layer.Type)!.Value];
                Assert.All(boxes, box => Assert.InRange(level.Y, box.Y, box.Y + box.Height));
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_boundary_lies_right_above_its_layer(int seed)
    {
        var subjects = new StackGenerator(seed).Subjects(2);
        foreach (var (subject, drawing) in subjects.Zip(StackDiagram.Draw(subjects, DiagramTexts.StackLabels).Drawings))
        {
            var box = Assert.Single(drawing.Boxes, box => box.Href == DiagramTexts.Label(subject.Stack.Boundary!).Href);
            var line = Assert.Single(drawing.Boundaries);
            Assert.Equal(box.Y - 3, line.Y, Tolerance);
            Assert.True(line.X1 < box.X && line.X2 > box.X + box.Width);
            Assert.DoesNotContain(drawing.Boxes, other => other.Y < line.Y && line.Y < other.Y + other.Height);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Each_lane_carries_what_it_stands_on(int seed)
    {
        var subjects = new StackGenerator(seed).Subjects(1);
        var drawing = StackDiagram.Draw(subjects, DiagramTexts.StackLabels).Drawings[0];
        var stack = subjects[0].Stack;
        foreach (var lane in stack.Lanes)
        {
            var hrefs = lane.Layers.Select(layer => DiagramTexts.Label(layer).Href).ToHashSet();
            foreach (var box in drawing.Boxes.Where(box => hrefs.Contains(box.Href)))
            {
                foreach (var below in stack.Layers.Take(lane.BaseDepth))
                {
                    var carrier = Assert.Single(drawing.Boxes, other => other.Href == DiagramTexts.Label(below).Href);
                    Assert.True(carrier.X <= box.X + Tolerance && carrier.X + carrier.Width >= box.X + box.Width - Tolerance);
                }
            }
        }
    }

    private static StackFigure Draw(int seed) => StackDiagram.Draw(new StackGenerator(seed).Subjects(1 + seed % 3), DiagramTexts.StackLabels);

    private static bool Overlap(StackBox one, StackBox other) => Overlap((one.X, one.Y, one.Width, one.Height), (other.X, other.Y, other.Width, other.Height));

    private static bool Overlap((double X, double Y, double Width, double Height) one, (double X, double Y, double Width, double Height) other) =>
        one.X < other.X + other.Width - Tolerance && other.X < one.X + one.Width - Tolerance
        && one.Y < other.Y + other.Height - Tolerance && other.Y < one.Y + one.Height - Tolerance;

    private static void AssertInside(StackDrawing drawing, double x, double y, double width, double height)
    {
        Assert.InRange(x, 0, drawing.Width);
        Assert.InRange(x + width, 0, drawing.Width + Tolerance);
        Assert.InRange(y, drawing.Top - Tolerance, drawing.Top + drawing.Height);
        Assert.InRange(y + height, drawing.Top, drawing.Top + drawing.Height + Tolerance);
    }
}
