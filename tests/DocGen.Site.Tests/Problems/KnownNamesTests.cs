using System.Globalization;
using DocGen.Site.Problems;

namespace DocGen.Site.Tests.Problems;

/// <summary>Which of many names a misspelt one is compared with.</summary>
public sealed class KnownNamesTests
{
    private static readonly string[] s_adjectives = ["large", "small", "quick", "slow", "early", "late", "plain", "rich", "near", "far"];

    private static readonly KnownNames s_names = new(Enumerable.Range(0, 10_000)
        .Select(i => string.Create(CultureInfo.InvariantCulture, $"{s_adjectives[i % 10]}-{s_adjectives[i / 10 % 10]}-{i / 100:D2}.md")));

    [Theory]
    [InlineData("argequick-07.md")]
    [InlineData("arly-quick-41.md")]
    [InlineData("early-quik-41.md")]
    [InlineData("early-quick-41.m")]
    [InlineData("something else")]
    [InlineData("")]
    public void A_name_is_compared_with_a_few_of_ten_thousand(string name) => Assert.InRange(s_names.Near(name).Count(), 1, KnownNames.MostCompared);

    [Theory]
    [InlineData("arly-quick-41.md")]
    [InlineData("early-quik-41.md")]
    [InlineData("early-quick-41.m")]
    [InlineData("Early-Quick-41.mdx")]
    public void The_nearest_of_ten_thousand_is_among_them(string name) => Assert.Equal(" Did you mean 'early-quick-41.md'?", s_names.Hint(name));

    [Theory]
    [InlineData(3, " Known: n01, n02, n03.")]
    [InlineData(10, " Known: n01, n02, n03, n04, n05, n06, n07, n08, n09, n10.")]
    [InlineData(12, " Known: n01, n02, n03, n04, n05, n06, n07, n08, n09, n10 and 2 more.")]
    [InlineData(0, "")]
    public void Where_none_is_near_the_first_that_there_are_are_told(int count, string hint)
    {
        string[] names = [.. Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"n{i:D2}")).Reverse()];

        Assert.Equal(hint, NearestName.Hint("something else", names));
        Assert.Equal(hint, new KnownNames(names).Hint("something else"));
    }

    [Fact]
    public void Of_paths_those_of_the_same_folder_are_told() =>
        Assert.Equal(" Known: <b/x>, <b/y>.", new KnownNames(["a/x", "b/y", "b/x"]).Hint("something else", "b/else", path => $"<{path}>"));

    [Fact]
    public void Few_names_are_all_compared() => Assert.Equal(["b", "a"], new KnownNames(["b", "a"]).Near("x"));

    [Fact]
    public void A_dead_link_in_a_large_site_is_told_what_was_meant()
    {
        using var project = new SiteProject().With("content/de/index.md", "# Start\n\n[Seite](guide/pag-0500.md)\n");
        for (var page = 0; page < 1000; page++) project.With(string.Create(CultureInfo.InvariantCulture, $"content/de/guide/page-{page:D4}.md"), "# Seite\n");
        project.AssertProblems("content/de/index.md(3,1): error DG2011: There is no page 'guide/pag-0500.md': the content folder has no de/guide/pag-0500.md. Did you mean 'guide/page-0500.md'?");
    }
}
