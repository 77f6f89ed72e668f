using AngleSharp.Dom;

namespace DocGen.Browser.Tests;

/// <summary>What a figure offers to those who cannot see it.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class FigureTests(SiteInBrowser browser)
{
    [Fact]
    public void Every_drawing_is_named_and_described() => Findings.AssertNone(
        from page in browser.Site.Pages.Values
        from drawing in page.Document.QuerySelectorAll("svg.diagram")
        from part in new[] { ("title", "aria-labelledby"), ("desc", "aria-describedby") }
        let text = drawing.QuerySelector(part.Item1)
        where text is null || string.IsNullOrWhiteSpace(text.TextContent) || drawing.GetAttribute(part.Item2) != text.Id
        select $"{page.Address}: a drawing without {part.Item1}");

    [Fact]
    public void Every_figure_is_also_a_list() => Findings.AssertNone(
        from page in browser.Site.Pages.Values
        from figure in page.Document.QuerySelectorAll("figure:has(svg.diagram)")
        let list = figure.QuerySelector(".as-text")
        where list?.QuerySelector("li") is null
        select $"{page.Address}: {figure.QuerySelector("title")?.TextContent}");

    [Fact]
    public void Every_link_of_a_drawing_is_also_in_its_list() => Findings.AssertNone(
        from page in browser.Site.Pages.Values
        from figure in page.Document.QuerySelectorAll("figure:has(svg.diagram)")
        let listed = figure.QuerySelectorAll(".as-text a").Select(link => link.GetAttribute("href")).ToHashSet()
        from link in figure.QuerySelectorAll("svg.diagram a").Select(link => link.GetAttribute("href")).Distinct()
        where !listed.Contains(link)
        select $"{page.Address}: {link}");

    [Fact]
    public void No_drawing_stands_without_a_figure() => Findings.AssertNone(
        from page in browser.Site.Pages.Values
        from drawing in page.Document.QuerySelectorAll("svg.diagram")
        where drawing.Closest("figure") is null
        select page.Address);
}
