using System.Xml;
using System.Xml.Linq;
using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public sealed class PlainDrawingsTests
{
    private readonly List<string> _unknown = [];

    [Fact]
    public void Says_by_attributes_what_the_style_sheet_says()
    {
        Assert.Equal(
            """
            <svg viewBox="0 -9 20 10" xml:lang="ko"><title>x</title>
            <rect x="0" y="-9" width="20" height="10" fill="#fafafa" stroke="none" /><rect class="box" width="9" fill="#aabbcc" stroke="#000000" stroke-width="0.5" stroke-dasharray="1.5 0.25" /><text y="5.04" fill="#112233" stroke="none" font-family="A, 'B C'" font-size="14" font-weight="600" text-anchor="end">한글</text></svg>
            """.ReplaceLineEndings("\n"),
            Make(
                "--ink: #123; background: rgb(250 250 250)",
                "text { font: italic 12px/1.5 X; font: 600 14px A, \"B C\"; fill: var(--ink); text-anchor: end } .box { fill: var(--no, #abc); stroke: black; stroke-width: .5px; stroke-dasharray: 1.5px,.25px }",
                """<svg viewBox="0 -9 20 10"><title>x</title><rect class="box" width="9"/><text y="0" dominant-baseline="central">한글</text></svg>"""));
        Assert.Empty(_unknown);
    }

    [Theory]
    [InlineData(".a { fill: red } .b { fill: blue }", "blue")]
    [InlineData(".a.b { fill: red } .b { fill: blue }", "red")]
    [InlineData(".a { fill: red !important } .b { fill: blue }", "red")]
    [InlineData("g > .a { fill: red } svg > .a { fill: blue }", "red")]
    [InlineData("svg g.g .a { fill: red } svg .a { fill: blue }", "red")]
    [InlineData(":is(rect, .z.z) { fill: red } .a { fill: blue }", "red")]
    [InlineData(":where(.g .a.b) { fill: red } rect { fill: blue }", "blue")]
    [InlineData(".a:not(.c) { fill: red } .a:not(.b, .c) { fill: blue }", "red")]
    [InlineData("[data-k] { fill: red } [data-k=\"w\"], [id] { fill: blue }", "red")]
    [InlineData("[data-k] { fill: red } rect[ data-k = v ] { fill: blue }", "blue")]
    [InlineData("rect { fill: red } :root[data-theme='dark'] rect { fill: blue }", "red")]
    [InlineData(":lang(ko) rect { fill: red } :lang(k) rect { fill: blue }", "red")]
    [InlineData("rect { fill: red } rect:hover, rect::before, a:is(:hover, :focus-visible) > rect { fill: blue }", "red")]
    [InlineData("rect { fill: red } @media print { rect { fill: blue } } @layer x;", "red")]
    [InlineData("/* it's { */ rect { fill: red; /* fill: blue; */ } .none { fill: blue }", "red")]
    [InlineData("g { --c: red } svg { --c: blue } rect { fill: var(--c) }", "red")]
    [InlineData("svg { --a: blue; --b: var(--a) } g { --a: red } rect { fill: var(--b) }", "blue")]
    [InlineData("svg { color: red } rect { fill: currentColor }", "red")]
    [InlineData("g { fill: red }", "red")]
    [InlineData("g { fill: red } rect { fill: inherit }", "red")]
    public void Follows_the_order_of_rules_as_browsers_do(string rules, string color)
    {
        var rect = XElement.Parse(Make("", rules, """<svg><g class="g"><line/><rect class="a b" data-k="v"/></g></svg>""")).Descendants("rect").Single();
        Assert.Equal(new ColorReader(DrawnColor.Black).Read(color)!.Value.Hex, rect.Attribute("fill")!.Value);
        Assert.Empty(_unknown);
    }

    [Fact]
    public void What_the_drawing_says_itself_counts_where_no_rule_says_otherwise()
    {
        var svg = XElement.Parse(Make("", "rect { stroke: red }", """<svg><g fill="none"><rect stroke="blue" pointer-events="all"/></g><path fill="url(#dots)"/></svg>"""));
        Assert.Equal("""<rect pointer-events="all" fill="none" stroke="#ff0000" />""", svg.Descendants("rect").Single().ToString());
        Assert.Equal("url(#dots)", svg.Element("path")!.Attribute("fill")!.Value);
        Assert.Null(svg.Element("g")!.Attribute("fill"));
    }

    [Fact]
    public void Elements_of_one_name_and_class_are_told_apart_by_what_they_stand_in_and_say_themselves()
    {
        var svg = XElement.Parse(Make("", ".a rect { fill: red }", """<svg><g class="a"><rect/><rect stroke="lime"/></g><g><rect/></g><g class="a"><rect/></g></svg>"""));
        Assert.Equal(["#ff0000 none", "#ff0000 #00ff00", "#000000 none", "#ff0000 none"], svg.Descendants("rect").Select(rect => string.Join(' ', rect.Attributes().Select(attribute => attribute.Value))));
    }

    [Fact]
    public void What_lets_through_is_a_colour_where_it_is_a_line_and_stays_so_where_it_covers()
    {
        var svg = XElement.Parse(Make(
            "background: white",
            "line { stroke: black; opacity: .5 } .edge { fill: red; stroke: rgb(0 0 0 / 50%) } .veil { fill: #0008 } text { fill: red; opacity: .5 } .none { opacity: .5 }",
            """<svg><line/><rect class="edge"/><rect class="veil"/><text>x</text><g class="none"/></svg>"""));
        Assert.Equal(("#808080", null), (Value("line", "stroke"), Value("line", "opacity")));
        Assert.Equal("#800000", Value("rect", "stroke", "edge"));
        Assert.Equal(("#000000", "0.533"), (Value("rect", "fill", "veil"), Value("rect", "fill-opacity", "veil")));
        Assert.Equal(("#ff0000", "0.5"), (Value("text", "fill"), Value("text", "fill-opacity")));
        Assert.Equal("0.5", Value("g", "opacity"));

        string? Value(string name, string attribute, string? @class = null) =>
            (string?)svg.Elements(name).Single(element => @class is null || (string?)element.Attribute("class") == @class).Attribute(attribute);
    }

    [Theory]
    [InlineData("rect { fill: lch(50% 40 20) }", "lch(50% 40 20)")]
    [InlineData("rect { stroke: var(--no) }", "var(--no)")]
    [InlineData("svg { --a: var(--b); --b: var(--a) } rect { stroke: var(--a) }", "var(--a)")]
    [InlineData("text { font-size: 2vw }", "2vw")]
    [InlineData("text { font: calc(1px + 1px) A }", "calc(1px + 1px) A")]
    [InlineData("rect { stroke: red; stroke-dasharray: calc(1px * 2) }", "calc(1px * 2)")]
    [InlineData("rect + text { fill: red }", "rect + text")]
    [InlineData("[data-layer^=a] rect { fill: red }", "[data-layer^=a]")]
    [InlineData("#a { fill: red }", "#a")]
    [InlineData("rect:nth-child(2n) { fill: red }", ":nth-child(2n)")]
    [InlineData("g { & rect { fill: red } fill: blue }", "& rect")]
    public void What_it_cannot_say_is_told(string rules, string text)
    {
        Make("", rules, "<svg><rect/><text>x</text></svg>");
        Assert.Equal(text, Assert.Single(_unknown));
    }

    [Theory]
    [InlineData("")]
    [InlineData("}")]
    [InlineData("rect {")]
    [InlineData("> { fill: red } :is() { fill: red } , {} rect { fill } { fill: red }")]
    [InlineData("rect { fill: var(--a; stroke: \"")]
    [InlineData("@media")]
    public void What_is_no_style_sheet_is_read_to_its_end(string rules) => Assert.Contains("<rect", Make("", rules, "<svg><rect/></svg>"), StringComparison.Ordinal);

    [Fact]
    public void A_drawing_that_is_not_well_formed_is_none() => Assert.Throws<XmlException>(() => Make("", "", "<svg><g></svg>"));

    private string Make(string root, string rules, string svg) =>
        new PlainDrawings($":root {{ {root} }} {rules}", (text, _) => _unknown.Add(text)).Make(svg, "ko");
}
