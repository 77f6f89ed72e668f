using System.Globalization;
using System.Xml.Linq;
using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public class DiagramTemplateTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Templates { get; } = ["stack", "difference", "tree", "chart"];

    [Theory, MemberData(nameof(Templates))]
    public void A_drawing_is_a_group_with_a_title_a_description_and_ids_of_its_own(string name)
    {
        var svg = Render(name);
        Assert.Equal("group", svg.Attribute("role")?.Value);
        Assert.Equal("제목 <title>", ById(svg, svg.Attribute("aria-labelledby")!.Value).Value);
        Assert.Equal("설명 & description", ById(svg, svg.Attribute("aria-describedby")!.Value).Value);
        Assert.All(svg.Descendants().Attributes("id"), id => Assert.StartsWith("figure-1-", id.Value));
    }

    [Theory, MemberData(nameof(Templates))]
    public void Nothing_needs_a_style_attribute_or_a_script(string name)
    {
        var svg = Render(name);
        Assert.Empty(svg.DescendantsAndSelf().Attributes("style"));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(svg.Descendants(s_svg + "script"));
    }

    [Theory, MemberData(nameof(Templates))]
    public void Every_label_stands_in_the_group_that_holds_its_rectangle(string name)
    {
        var labels = Render(name).Descendants(s_svg + "text")
            .Where(text => text.Attribute("class")?.Value is not ("title" or "chip" or "ellipsis"))
            .Where(text => text.Parent!.Attribute("class")?.Value != "ruler")
            .ToList();
        Assert.NotEmpty(labels);
        foreach (var label in labels)
        {
            var box = Assert.Single(label.Parent!.Elements(s_svg + "rect"));
            Assert.InRange(Number(label, "x"), Number(box, "x"), Number(box, "x") + Number(box, "width"));
            Assert.InRange(Number(label, "y"), Number(box, "y"), Number(box, "y") + Number(box, "height"));
        }
    }

    [Theory, MemberData(nameof(Templates))]
    public void A_label_from_the_model_never_becomes_markup(string name)
    {
        var svg = Render(name);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
        Assert.Contains("<script>", svg.Value);
    }

    [Theory, MemberData(nameof(Templates))]
    public void What_has_a_page_is_a_link_and_what_has_none_is_not(string name)
    {
        var links = Render(name).Descendants(s_svg + "a").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotEmpty(link.Attribute("href")!.Value));
        Assert.Empty(Render(name, href: "").Descendants(s_svg + "a"));
    }

    [Fact]
    public void A_repeated_instance_is_neither_in_the_tab_order_nor_read_out()
    {
        var boxes = Render("stack").Descendants(s_svg + "a").ToList();
        Assert.Equal(2, boxes.Count(box => box.Attribute("tabindex")?.Value == "-1" && box.Attribute("aria-hidden")?.Value == "true"));
        Assert.Equal(2, boxes.Count(box => box.Attribute("tabindex") is null));
    }

    [Fact]
    public void A_layer_has_the_classes_of_its_colour_and_change() =>
        Assert.Contains(Render("difference").Descendants(s_svg + "a"), box => box.Attribute("class")?.Value == "layer teal removed");

    private static XElement Render(string name, string href = "../page.html?a=1&b=2")
    {
        const string Label = "앱 <script>";
        var model = new DiagramModel();
        var (hardware, app) = (model.Layer(Label), model.Layer(Label));
        var subject = model.Subject(Label, [hardware], hardware, DiagramModel.Lane(model.Term(Label), true, null, app));
        var other = model.Subject(Label, [hardware], null);
        model.Complete();
        var label = new EntryLabel(Label, href, "teal", "노트");
        var labels = new StackLabels(_ => label, count => $"× {count}");
        object drawing = name switch
        {
            "stack" => StackDiagram.Draw([new StackSubject(Label, subject.Stack)], labels).Drawings[0],
            "difference" => DifferenceDiagram.Draw(
                subject.Stack.DifferenceTo(other.Stack), Label, Label, new DifferenceLabels(labels, change => change.ToString())).Source,
            "tree" => TreeDiagram.Draw([new TreeItem(label, true, [new TreeItem(label, false, [])])]),
            _ => BarChart.Draw(Label, "ms", [new ChartItem(label, CellState.Known, "1", 1)]),
        };
        return DiagramTemplate.Render($"diagrams/{name}.svg", drawing);
    }

    private static XElement ById(XElement svg, string id) => Assert.Single(svg.Descendants(), element => element.Attribute("id")?.Value == id);

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
