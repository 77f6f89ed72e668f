using DocGen.Site.Problems;

namespace DocGen.Site.Tests.Facts;

/// <summary>A fact says when somebody last looked at it, and one that nobody has looked at for long is told.</summary>
public sealed class FactAgeTests
{
    private const string Model = """
        namespace Model;
        [Reference("Alt", "https://example.org/alt", Language = "de"), Retrieved("2024-05-02")] public class Old;
        [Reference("Neu", "https://example.org/neu", Language = "de"), Retrieved("2026-01-31")] public class New;
        [Reference("Ohne", "https://example.org/ohne", Language = "de")] public class None;
        /// <summary>F.</summary>
        [Comparison, Name("de", "Fragen")] public interface IQuestions
        {
            [Name("de", "a")] int A { get; }
            [Name("de", "b")] int B { get; }
            [Name("de", "c")] int C { get; }
            [Name("de", "d")] int D { get; }
            [Name("de", "e")] int E { get; }
        }
        /// <summary>T.</summary>
        [Subject, Name("de", "Turm")] public class Tower : IQuestions
        {
            [Cites<Old>] public int A => 1;
            [Cites<Old>, Cites<New>] public int B => 2;
            [Cites<Old>, Checked("2026-02-28")] public int C => 3;
            [Cites<None>] public int D => 4;
            public int E => A + B;
        }
        /// <summary>K.</summary>
        [Subject, Name("de", "Kirchturm")] public class Steeple : Tower;
        """;

    [Theory]
    [InlineData("P18M", "2025-11-02")]
    [InlineData("P18M", "2025-11-03", "A")]
    [InlineData("P1Y6M", "2025-11-03", "A")]
    [InlineData("P4W", "2026-02-28", "A")]
    [InlineData("P4W", "2026-03-01", "A", "B")]
    [InlineData("P1D", "2026-03-02", "A", "B", "C")]
    [InlineData("P999999999Y", "2026-03-02")]
    public void Facts_expire_on_the_day_after(string span, string date, params string[] expected)
    {
        using var folder = new SiteProject();
        using var site = SiteOf(folder, span, date);

        var told = site.Build().Problems;
        Assert.Equal(expected, told.Where(problem => problem.Severity == ProblemSeverity.Warning).Select(problem => problem.Message.Split('\'')[1].Split('.')[1]));
        Assert.Equal("docgen: message DG2092: 1 fact has no day on which somebody looked, so DocGenFactsExpire does not watch it. Give cells [Checked(…)], or their sources [Retrieved(…)].", told[0].ToString());
    }

    [Fact]
    public void An_expired_fact_is_told_at_its_line()
    {
        using var folder = new SiteProject();
        using var site = SiteOf(folder, "P18M", "2026-11-30");

        Assert.Contains("Model.cs(17,34): warning DG2092: Nobody has looked at 'Tower.A' since 2024-05-02, which is longer than DocGenFactsExpire allows (P18M). Read its sources again, and write [Checked(\"2026-11-30\")].", site.Problems());
    }

    [Theory]
    [InlineData("18 months", "2026-11-30", "docgen: error DG2094: '18 months' is no span of time. Write years, months, weeks and days in DocGenFactsExpire, such as 'P18M', 'P1Y6M' or 'P90D'.")]
    [InlineData("P", "2026-11-30", "docgen: error DG2094: 'P' is no span of time. Write years, months, weeks and days in DocGenFactsExpire, such as 'P18M', 'P1Y6M' or 'P90D'.")]
    [InlineData("P18M", "30.11.2026", "docgen: error DG2094: '30.11.2026' is no day. Write one such as '2026-11-30' in --date or DocGenBuildDate.")]
    public void What_is_no_day_or_span_is_told(string span, string date, string expected)
    {
        using var folder = new SiteProject();
        using var site = SiteOf(folder, span, date);

        Assert.Equal([expected], site.Problems());
    }

    [Fact]
    public void Pages_and_the_catalog_say_when_somebody_looked()
    {
        using var folder = new SiteProject();
        using var site = SiteOf(folder, null, null).Built();

        var days = site.Page("de/subjects/tower.html").QuerySelectorAll(".answers time");
        Assert.Equal(["Geprüft am 28. Februar 2026"], days.Select(day => day.TextContent));
        Assert.Contains("  - Geprüft am 28. Februar 2026\n", site.Text("de/subjects/tower.md"), StringComparison.Ordinal);
        Assert.Empty(site.Page("de/comparisons/questions.html").QuerySelectorAll("td time"));
        Assert.Equal(["Abgerufen am 2. Mai 2024", "Abgerufen am 31. Januar 2026"], site.Page("de/bibliography.html").QuerySelectorAll(".by time").Select(day => day.TextContent));
        Assert.Contains("(Abgerufen am 2. Mai 2024)", site.Text("de/bibliography.md"), StringComparison.Ordinal);
        Assert.Contains("\"checked\": \"2026-02-28\"", site.Text("catalog.json"), StringComparison.Ordinal);
        Assert.Contains("\"retrieved\": \"2024-05-02\"", site.Text("catalog.json"), StringComparison.Ordinal);
    }

    private static SiteProject SiteOf(SiteProject folder, string? span, string? date) => new SiteProject
    {
        Model = CompiledModel.Write(folder.Folder, "Model", Model),
        ModelFolder = folder.Folder,
        FactsExpire = span,
        Date = date,
    }.WithPage("index", "# Start\n");
}
