using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public class StackDiagramLayoutTests
{
    private readonly DiagramModel _model = new();

    [Fact]
    public void Short_labels_are_drawn_as_three_instances_at_the_smallest_width()
    {
        var figure = Draw(Subject("Type 1", ["하드웨어", "하이퍼바이저"], ["게스트 OS", "라이브러리", "앱"]));
        var drawing = Assert.Single(figure.Drawings);
        Assert.Equal(3, figure.Instances);
        Assert.Equal(344, drawing.Width);
        Assert.Equal("0 -294 344 300", drawing.ViewBox);
        Assert.Equal(["인스턴스 × 3"], drawing.ChipLines.Select(line => line.Text));
        Assert.Equal(2 + 3 * 3, drawing.Boxes.Count);
        Assert.Equal(2 * 3, drawing.Boxes.Count(box => box.IsRepetition));
        Assert.Empty(drawing.LaneTitles);
        Assert.Empty(drawing.Ellipses);
    }

    [Fact]
    public void A_long_label_wraps_before_the_drawing_grows()
    {
        var drawing = Draw(Subject("Type 1", ["Hardware"], ["Guest operating system"])).Drawings[0];
        Assert.Equal(["Guest", "operating", "system"], drawing.Boxes[^1].Lines.Select(line => line.Text));
        Assert.Equal(344, drawing.Width);
        Assert.Equal(64, drawing.Boxes[^1].Height);
    }

    [Fact]
    public void A_label_that_does_not_wrap_makes_the_drawing_grow()
    {
        var figure = Draw(Subject("Type 1", ["Hardware"], ["Application"]));
        Assert.Equal(3, figure.Instances);
        Assert.InRange(figure.Drawings[0].Width, 345, 390);
    }

    [Fact]
    public void Labels_that_need_more_room_leave_fewer_instances()
    {
        Assert.Equal(2, Draw(Subject("둘", ["하드웨어"], ["Virtualization"])).Instances);

        var figure = Draw(Subject("하나", ["하드웨어"], ["Donaudampfschifffahrtsgesellschaft"]));
        Assert.Equal(1, figure.Instances);
        Assert.Equal("…", Assert.Single(figure.Drawings[0].Ellipses).Text);
        Assert.InRange(figure.Drawings[0].Width, 344, 390);
    }

    [Fact]
    public void Stacks_side_by_side_show_the_same_number_of_instances()
    {
        var figure = Draw(Subject("하나", ["하드웨어"], ["앱"]), Subject("둘", ["하드웨어"], ["Virtualization"]));
        Assert.All(figure.Drawings, drawing => Assert.Equal(1 + 2, drawing.Boxes.Count));
    }

    [Fact]
    public void A_column_that_does_not_repeat_stands_once_beside_the_others_and_both_are_named()
    {
        var hardware = _model.Layer("하드웨어");
        var (dom0, guest) = (_model.Term("dom0"), _model.Term("게스트 도메인"));
        var drawing = Draw(_model.Subject("Xen", [hardware], hardware,
            DiagramModel.Lane(dom0, false, null, _model.Layer("dom0 커널")),
            DiagramModel.Lane(guest, true, null, _model.Layer("커널")))).Drawings[0];
        Assert.Equal(["하드웨어", "dom0 커널", "커널", "커널", "커널"], drawing.Boxes.Select(box => box.Label));
        Assert.Equal(["dom0", "게스트 도메인"], drawing.LaneTitles.Select(title => title.Label));
        Assert.Equal(drawing.Boxes[2].X, drawing.LaneTitles[1].X);
    }

    [Fact]
    public void A_column_on_a_lower_layer_stands_beside_the_layers_above_that_one()
    {
        var (hardware, host, hypervisor) = (_model.Layer("하드웨어"), _model.Layer("호스트 OS"), _model.Layer("하이퍼바이저"));
        var drawing = Draw(_model.Subject("Type 2", [hardware, host, hypervisor], hypervisor,
            DiagramModel.Lane(_model.Term("프로그램"), false, host, _model.Layer("브라우저")),
            DiagramModel.Lane(_model.Term("가상 머신"), true, null, _model.Layer("게스트 OS")))).Drawings[0];
        var (carrier, beside) = (drawing.Boxes.Single(box => box.Label == "하이퍼바이저"), drawing.Boxes.Single(box => box.Label == "브라우저"));
        Assert.Equal(carrier.Y, beside.Y);
        Assert.Equal(carrier.X + carrier.Width + 8, beside.X, 0.2);
        Assert.Equal(["프로그램", "가상 머신"], drawing.Outline.Lanes.Select(lane => lane.Text));
    }

    [Fact]
    public void A_boundary_inside_a_column_is_drawn_for_each_instance()
    {
        var (hardware, sentry) = (_model.Layer("하드웨어"), _model.Layer("샌드박스 커널"));
        var drawing = Draw(_model.Subject("샌드박스", [hardware], sentry,
            DiagramModel.Lane(_model.Term("컨테이너"), true, null, sentry, _model.Layer("앱")))).Drawings[0];
        Assert.Equal(3, drawing.Boundaries.Count);
        Assert.Single(drawing.Boundaries.Select(line => line.Y).Distinct());
    }

    [Fact]
    public void An_empty_stack_is_a_title_without_boxes()
    {
        var drawing = Draw(_model.Subject("빈 스택", [], null)).Drawings[0];
        Assert.Equal("빈 스택", Assert.Single(drawing.TitleLines).Text);
        Assert.Empty(drawing.Boxes);
        Assert.Empty(drawing.Levels);
        Assert.Empty(drawing.ChipLines);
    }

    [Fact]
    public void No_subjects_are_an_empty_figure() => Assert.Empty(StackDiagram.Draw([], DiagramTexts.StackLabels).Drawings);

    [Fact]
    public void A_note_stands_below_the_name()
    {
        var hardware = _model.Layer("커널");
        var subject = _model.Subject("컨테이너", [hardware], null);
        _model.Complete();
        var labels = new StackLabels(entry => new EntryLabel("커널", "", "amber", "모든 인스턴스가 함께 쓴다"), _ => "");
        var box = StackDiagram.Draw([new StackSubject("컨테이너", subject.Stack)], labels).Drawings[0].Boxes[0];
        Assert.Equal("모든 인스턴스가 함께 쓴다", Assert.Single(box.Notes).Text);
        Assert.True(box.Lines[0].Y < box.Notes[0].Y && box.Notes[0].Y < box.Y + box.Height);
    }

    [Fact]
    public void The_outline_says_what_the_drawing_shows()
    {
        var outline = Draw(Subject("Type 1", ["하드웨어", "하이퍼바이저"], ["게스트 OS", "앱"])).Drawings[0].Outline;
        Assert.Equal(4, outline.LevelCount);
        Assert.Equal([("하드웨어", 0), ("하이퍼바이저", 1)], outline.Layers.Select(layer => (layer.Text, layer.Depth)));
        Assert.Equal("하이퍼바이저", outline.Boundary?.Text);
        var lane = Assert.Single(outline.Lanes);
        Assert.True(lane.Repeats);
        Assert.Equal(2, lane.BaseDepth);
        Assert.Equal([("게스트 OS", 2), ("앱", 3)], lane.Layers.Select(layer => (layer.Text, layer.Depth)));
    }

    private SubjectEntry Subject(string name, string[] layers, string[] instance)
    {
        LayerEntry[] shared = [.. layers.Select(_model.Layer)];
        return _model.Subject(name, shared, shared[^1], DiagramModel.Lane(_model.Term("인스턴스"), true, null, [.. instance.Select(_model.Layer)]));
    }

    private StackFigure Draw(params SubjectEntry[] subjects)
    {
        _model.Complete();
        return StackDiagram.Draw([.. subjects.Select(subject => new StackSubject(subject.Name["ko"], subject.Stack))], DiagramTexts.StackLabels);
    }
}
