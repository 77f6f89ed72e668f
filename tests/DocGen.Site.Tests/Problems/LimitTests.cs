using System.Text.RegularExpressions;

namespace DocGen.Site.Tests.Problems;

/// <summary>Texts that took minutes or all memory before what they are made of was counted. Each is read to its end or told of, and the rest of the site goes on.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("- ", 2_000, "x\n\n\n\n\n\n\n\n", "(3,*): error DG2024")]
    [InlineData("> ", 10_000, "x", "(3,*): error DG2024")]
    [InlineData("1. ", 2_000, "x", "(3,*): error DG2024")]
    [InlineData("*a ", 50_000, "", "(3,*): error DG2024")]
    [InlineData("**_**_", 50_000, "", "(3,*): error DG2024")]
    [InlineData("![", 30_000, "", "(3,*): error DG2024")]
    [InlineData("[a", 30_000, "](b)", "(3,*): error DG2024")]
    [InlineData("[ (](", 40_000, "", "(3,*): error DG2057")]
    [InlineData("[a](b", 30_000, "", "(3,*): error DG2057")]
    [InlineData("[^1] ", 30_000, "", "(3,1): error DG2034")]
    [InlineData("[^1] ", 30_000, "\n\n[^1]: b", "(3,*): error DG2057")]
    [InlineData("## h\n\n", 20_000, "", "(20001,1): error DG2057")]
    [InlineData("[r]: http://example.org/\n", 50_000, "", "(10004,1): error DG2057")]
    [InlineData("<", 50_000, "", "")]
    [InlineData("<a ", 50_000, "", "")]
    [InlineData("|a", 2_000, "|", "")]
    [InlineData("a|b\n", 20_000, "", "")]
    [InlineData("~~~\nx\n", 20_000, "", "")]
    [InlineData("&amp;", 100_000, "", "")]
    [InlineData("a\\\n", 40_000, "", "")]
    public void Markdown(string piece, int count, string end, string problem)
    {
        using var site = new SiteProject();
        AssertLimited(site.With("content/de/a.md", "# Titel\n\n" + Repeat(piece, count) + end), problem);
    }

    [Theory]
    [InlineData("css", "a{", 3_000)]
    [InlineData("js", "var a=function(b){return b.c(d,\"e\",/f/g)};", 470)]
    [InlineData("json", "[[[[{\"a\":", 2_000)]
    [InlineData("csharp", "$\"{", 20_000)]
    [InlineData("bash", "$(", 5_000)]
    [InlineData("xml", "<a>", 10_000)]
    [InlineData("yaml", "- ", 5_000)]
    [InlineData("md", "> - ", 5_000)]
    [InlineData("py", "f(\n", 5_000)]
    public void Code(string language, string piece, int count)
    {
        using var site = new SiteProject();
        AssertLimited(site.With("content/de/a.md", $"# Titel\n\n```{language}\n{Repeat(piece, count)}\n```\n"), ": warning DG2056");
    }

    [Theory]
    [InlineData("[", 100_000, "(2,13): error DG2002")]
    [InlineData("{a: ", 100_000, "(2,40): error DG2002")]
    [InlineData("x: ", 50_000, "(2,5): error DG2002")]
    [InlineData("\\\"", 500_000, "(2,1): error DG2002")]
    [InlineData("a", 2_000_000, "(2,1): error DG2002")]
    public void Front_matter(string piece, int count, string problem)
    {
        using var site = new SiteProject();
        AssertLimited(site.With("content/de/a.md", $"---\na: {(piece[0] == '\\' ? "\"" : "")}{Repeat(piece, count)}\n---\n# Titel\n"), problem);
    }

    [Theory]
    [InlineData("{{ if true }}", 10_000)]
    [InlineData("{{ (", 20_000)]
    [InlineData("{{ -", 20_000)]
    public void Templates(string piece, int count)
    {
        using var site = new SiteProject();
        Assert.Contains(site.WithPage("a", "# Titel\n").With("templates/article.html", Repeat(piece, count)).Build().Problems, problem => problem.Id == "DG3001");
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static void AssertLimited(SiteProject site, string problem)
    {
        var problems = site.With("content/de/b.md", "# Noch eine\n").Problems();
        Assert.All(problems, told => Assert.StartsWith("content/de/a.md", told, StringComparison.Ordinal));
        if (problem.Length > 0) Assert.Matches(Regex.Escape(problem).Replace("\\*", "[0-9]+", StringComparison.Ordinal), Assert.Single(problems));
    }
}
