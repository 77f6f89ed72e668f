using DocGen.Snapshots;

namespace DocGen.Site.Tests.Render;

/// <summary>Pages of collections, of pairs of subjects, and of the explorer, from the model of lighthouses.</summary>
public sealed class RecordTests
{
    [Theory]
    [InlineData("measurements")]
    [InlineData("event")]
    [InlineData("advice")]
    [InlineData("tool")]
    public void A_collection(string slug)
    {
        using var site = Site().Built();
        Snapshot.Verify(Article(site, $"de/collections/{slug}.html"), "html", slug);
    }

    [Fact]
    public void A_pair()
    {
        using var site = Site().Built();
        Snapshot.Verify(Article(site, "ja/pairs/oil-lighthouse-electric-lighthouse.html"), "html");
    }

    [Fact]
    public void A_pair_that_both_name_is_one_page()
    {
        using var site = Site().Built();
        Assert.Single(Directory.GetFiles(Path.Combine(site.Output, "de", "pairs"), "*.html"));
    }

    [Fact]
    public void The_explorer()
    {
        using var site = Site().Built();
        Snapshot.Verify(Article(site, "de/explorer.html"), "html");
        Snapshot.Verify(site.Text("de/explorer.data.js"), "js");
    }

    [Fact]
    public void The_explorer_opens_with_the_pair_that_its_page_names()
    {
        using var site = Site().With("content/de/explorer.md", "---\npair: OilLighthouse..ElectricLighthouse\n---\n\n# Vergleichen\n").With("content/ja/explorer.md", "# 比べる\n").Built();
        Assert.Equal(("oil-lighthouse", "electric-lighthouse"), Opening("de"));
        Assert.NotEqual(Opening("de"), Opening("ja"));

        (string?, string?) Opening(string language)
        {
            var explorer = site.Page($"{language}/explorer.html").QuerySelector(".explorer")!;
            return (explorer.GetAttribute("data-first"), explorer.GetAttribute("data-second"));
        }
    }

    [Theory]
    [InlineData("explorer", "OilLighthouse", "DG2016: 'OilLighthouse' names no two subjects. Write two names with two dots between them: First..Second.")]
    [InlineData("explorer", "OilLighthouse..ElectricLighthose", "DG2016: There is no subject 'ElectricLighthose'. Did you mean 'ElectricLighthouse'?")]
    [InlineData("start", "OilLighthouse..ElectricLighthouse", "DG2003: The key 'pair' is known on the page 'explorer' alone, where readers compare any two subjects. Remove it here.")]
    public void A_pair_that_cannot_be_shown_is_an_error_at_its_place(string page, string pair, string problem)
    {
        using var site = Site().WithPage(page, "# Titel\n");
        site.With($"content/de/{page}.md", $"---\npair: {pair}\n---\n\n# Titel\n").AssertProblems($"content/de/{page}.md(2,7): error {problem}");
    }

    [Fact]
    public void A_subject_lists_the_records_about_it_and_what_it_is_weighed_against()
    {
        using var site = Site().Built();
        var page = site.Page("de/subjects/oil-lighthouse.html");
        Assert.Equal(["Zeittafel", "Messungen", "Rat"], page.QuerySelectorAll("section.about h2").Select(heading => heading.TextContent));
        Assert.Equal("../collections/event.html#first-oil-lamp", page.QuerySelector(".events a")!.GetAttribute("href"));
        Assert.Contains("Öl 8–20 km; Strom etwa 40 km; LED höchstens 2000 km; Laser mindestens 300 km", Plain(page.QuerySelector(".figures")!.TextContent), StringComparison.Ordinal);
        Assert.Equal("../pairs/oil-lighthouse-electric-lighthouse.html", page.QuerySelector("dl.facts a[href*=pairs]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_layer_lists_the_records_about_it()
    {
        using var site = Site().Built();
        Assert.Equal("Erste Öllampe", site.Page("de/layers/oil-lamp.html").QuerySelector("section.about h3")!.TextContent);
    }

    [Fact]
    public void The_bibliography_lists_the_records_that_cite()
    {
        using var site = Site().Built();
        var cited = site.Page("de/bibliography.html").QuerySelectorAll("details a").Select(link => (link.TextContent, link.GetAttribute("href")));
        Assert.Contains(("Erste Öllampe", "collections/event.html#first-oil-lamp"), cited);
        Assert.Contains(("Reichweite bei Nacht: Werte", "collections/measurements.html#range-at-night"), cited);
    }

    [Fact]
    public void Prose_shows_records_values_and_charts_of_them()
    {
        using var site = Site()
            .WithPage("start", """
                # Seite

                Siehe <xref:RangeAtNight>, nachts <fact:OilPerNight.Figures>, in <xref:IEvent>.

                ![Zwei](records:IEvent(LastKeeper,FirstOilLamp))

                ![Alle](records:IMeasurement)

                ![Weite](chart:RangeAtNight.Figures)

                """)
            .Built();
        var page = site.Page("de/start.html");
        Assert.Contains("nachts 2,5 kg, in Zeittafel", Plain(page.QuerySelector("main p")!.TextContent), StringComparison.Ordinal);
        Assert.Equal(["1784-05", "1998"], page.QuerySelectorAll(".timeline time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal(3, page.QuerySelectorAll(".records.list article").Length);
        Assert.Equal(2, page.QuerySelectorAll("svg.range").Length);
        Assert.Empty(page.QuerySelectorAll("[id='range-at-night']"));
    }

    [Theory]
    [InlineData("![x](<records:IEvent(LastKeeper>)", "DG2016: 'IEvent(LastKeeper' has no closing bracket. Write records:ICollection(First,Second).")]
    [InlineData("![x](records:IEvents)", "DG2016: There is no collection 'IEvents'. Did you mean 'IEvent'?")]
    [InlineData("![x](records:IEvent(LastKeper))", "DG2016: There is no record 'LastKeper'. Did you mean 'LastKeeper'?")]
    [InlineData("![x](records:IEvent(Wick))", "DG2016: 'Wick' is no record of 'IEvent'. Known: FirstElectricLamp, FirstOilLamp, LastKeeper.")]
    [InlineData("![x](chart:RangeAtNight.Conditions)", "DG2022: 'RangeAtNight.Conditions' has no figures to draw. Chart a field of the type Readings that has some.")]
    [InlineData("![x](chart:UnmeasuredFog.Figures)", "DG2022: 'UnmeasuredFog.Figures' has no figures to draw. Chart a field of the type Readings that has some.")]
    [InlineData("![x](chart:RangeAtNight.Figure)", "DG2016: 'RangeAtNight' has no criterion 'Figure'. Did you mean 'Figures'?")]
    public void Records_that_do_not_resolve_are_errors(string markdown, string problem)
    {
        using var site = Site().WithPage("start", $"# Seite\n\n{markdown}\n");
        var expected = problem.Split(": ", 2);
        Assert.All(site.Build().Problems, found => Assert.Equal((expected[0], expected[1]), (found.Id, found.Message)));
        Assert.Equal(2, site.Build().Problems.Count);
    }

    private static string Article(SiteProject site, string address) => site.Page(address).QuerySelector("main article")!.InnerHtml.Trim() + "\n";

    // Numbers and units are joined by spaces that do not break.
    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static SiteProject Site() => new() { Model = SiteProject.ModelFile("LighthouseModel"), Languages = ["de", "ja"] };
}
