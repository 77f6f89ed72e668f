using AngleSharp.Dom;
using FirstSite;

namespace Virtualization.Tests;

/// <summary>How much the built site holds, in every language.</summary>
[Xunit.Collection(FirstSiteTests.Name)]
public sealed class CountTests(FirstSiteFixture fixture)
{
    /// <summary>The comparisons of the criteria; <see cref="IStructure"/> is computed from the stacks, and comes on top.</summary>
    private static readonly string[] s_comparisons = ["placement", "isolation", "confidential-computing", "cost", "mobility", "platforms", "origin"];

    public static TheoryData<string> Languages => [.. RenderedSite.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_are_38_systems_with_a_stack_and_a_page_each(string language)
    {
        var systems = Catalog.Model.Subjects.Where(subject => !subject.IsCategory && subject.Instance is ISystem).ToList();
        Assert.Equal(38, systems.Count);
        Assert.All(systems, system =>
        {
            var page = Page(language, $"subjects/{system.Slug}");
            Assert.NotNull(page.QuerySelector("svg.diagram.stack"));
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_are_29_criteria_and_each_of_1102_cells_says_a_value_or_that_there_is_none(string language)
    {
        var matrices = s_comparisons.Select(slug => Page(language, $"comparisons/{slug}").QuerySelector("main table")!).ToList();
        Assert.Equal(29, matrices.Sum(matrix => matrix.QuerySelectorAll("thead th[scope=col]").Length - 1));
        Assert.All(matrices, matrix => Assert.Equal(38, matrix.QuerySelectorAll("tbody th[scope=row]").Length));
        var cells = matrices.SelectMany(matrix => matrix.QuerySelectorAll("tbody td")).ToList();
        Assert.Equal(1102, cells.Count);
        Assert.All(cells, cell =>
        {
            var value = Assert.Single(cell.QuerySelectorAll(".value"));
            Assert.NotEqual("", value.TextContent.Trim());
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_are_57_figures(string language) => Assert.Equal(57, Records(language, "measurements", "article.record"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_are_68_events(string language) => Assert.Equal(68, Records(language, "timeline", ".events > li"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_are_28_vulnerabilities(string language) => Assert.Equal(28, Records(language, "vulnerabilities", "article.record"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_are_20_misconceptions(string language) => Assert.Equal(20, Records(language, "misconceptions", "article.record"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_are_19_pieces_of_advice(string language) => Assert.Equal(19, Records(language, "decisions", ".option"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_glossary_explains_101_terms_and_more(string language)
    {
        var entries = Page(language, "glossary").QuerySelectorAll(".glossary > div");
        Assert.All(entries, entry => Assert.NotEqual("", entry.QuerySelector("dd")!.TextContent.Trim()));
        // Without its names in other languages.
        var explained = entries.Select(entry => string.Concat(entry.QuerySelector("dt")!.ChildNodes
            .Where(node => node is not IElement { ClassName: "other" })
            .Select(node => node.TextContent)).Trim()).ToHashSet();
        Assert.Equal(101, TestData.Terms.Count);
        Assert.Subset(explained, TestData.Terms.Select(term => term[language]).ToHashSet());
    }

    private int Records(string language, string collection, string selector) => Page(language, $"collections/{collection}").QuerySelectorAll($"main {selector}[id]").Length;

    private IElement Page(string language, string path) => fixture.Site.Pages[$"{language}/{path}.html"].Document.DocumentElement;
}
