using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public class DifferenceDiagramTests
{
    private static readonly DifferenceFigure s_figure = Draw();

    [Fact]
    public void Each_layer_is_marked_with_a_sign_in_its_label()
    {
        Assert.Equal(
            ["하드웨어", "−\u00A0하이퍼바이저", "−\u00A0게스트 OS", "↕\u00A0라이브러리", "앱"],
            s_figure.Source.Boxes.Where(box => !box.IsRepetition).Select(Text));
        Assert.Equal(
            ["하드웨어", "↕\u00A0라이브러리", "+\u00A0컨테이너 엔진", "앱"],
            s_figure.Target.Boxes.Where(box => !box.IsRepetition).Select(Text));
    }

    [Fact]
    public void Each_layer_has_the_class_and_the_spoken_name_of_its_change()
    {
        Assert.Equal(["kept", "removed", "removed", "moved", "kept"], s_figure.Source.Boxes.Where(box => !box.IsRepetition).Select(box => box.Change));
        Assert.Equal("하이퍼바이저, Removed", s_figure.Source.Boxes[1].Label);
        Assert.Equal("removed", s_figure.Source.Outline.Layers[1].Change);
    }

    [Fact]
    public void The_sign_is_part_of_the_text_that_fits() =>
        Assert.All(s_figure.Source.Boxes, box => Assert.All(box.Lines, line => Assert.True(TextMeasure.Width(line.Text, 14) <= box.Width - 12)));

    [Fact]
    public void The_legend_names_each_mark_that_occurs() =>
        Assert.Equal(
            [("kept", "", "Kept"), ("removed", "−", "Removed"), ("added", "+", "Added"), ("moved", "↕", "Moved")],
            s_figure.Legend.Select(entry => (entry.Change, entry.Sign, entry.Name)));

    [Fact]
    public void The_outline_tells_where_each_layer_was_and_is() =>
        Assert.Equal(
            [("하드웨어", 0, 0), ("하이퍼바이저", 1, null), ("게스트 OS", 2, null), ("라이브러리", 3, 1), ("앱", 4, 3), ("컨테이너 엔진", null, (int?)2)],
            s_figure.Outline.Select(layer => (layer.Text, layer.SourceDepth, layer.TargetDepth)));

    [Fact]
    public void Both_stacks_stand_on_one_ground_at_one_width()
    {
        Assert.Equal(s_figure.Source.Width, s_figure.Target.Width);
        Assert.Equal(s_figure.Source.Top + s_figure.Source.Height, s_figure.Target.Top + s_figure.Target.Height);
    }

    private static string Text(StackBox box) => string.Join(' ', box.Lines.Select(line => line.Text));

    private static DifferenceFigure Draw()
    {
        var model = new DiagramModel();
        var (hardware, libraries, app, instance) = (model.Layer("하드웨어"), model.Layer("라이브러리"), model.Layer("앱"), model.Term("인스턴스"));
        var machine = model.Subject("가상 머신", [hardware, model.Layer("하이퍼바이저")], null,
            DiagramModel.Lane(instance, true, null, model.Layer("게스트 OS"), libraries, app));
        var container = model.Subject("컨테이너", [hardware, libraries], null,
            DiagramModel.Lane(instance, true, null, model.Layer("컨테이너 엔진"), app));
        model.Complete();
        return DifferenceDiagram.Draw(
            machine.Stack.DifferenceTo(container.Stack), "가상 머신", "컨테이너",
            new DifferenceLabels(DiagramTexts.StackLabels, change => change.ToString()));
    }
}
