using AngleSharp.Dom;

namespace DocGen.Site.Tests.Render;

/// <summary>The mark of values that their author gives no source for.</summary>
public sealed class UnsourcedTests
{
    private const string Model = """
        /// <summary>Häuser.</summary>
        [Comparison, Name("de", "Häuser")]
        public interface IHouses
        {
            [Name("de", "Stockwerke")] int? Storeys { get; }
            [Name("de", "Baujahr"), Cites<Book>("Kap. 1")] int? Year { get; }
            [Name("de", "Fenster")] int? Windows { get; }
            [Name("de", "Doppelt")] int? Twice => Windows * 2;
            [Name("de", "Türen")] int? Doors => 1;
            [Name("de", "Dächer"), Cites<Book>] int? Roofs => 1;
        }

        /// <summary>Ein Turm.</summary>
        [Subject, Name("de", "Turm"), Cites<Book>("Kap. 2")]
        public sealed class Tower : IHouses
        {
            public int? Storeys => 9;
            public int? Year => 1900;
            public int? Windows => null;
        }

        /// <summary>Eine Hütte.</summary>
        [Subject, Name("de", "Hütte")]
        public sealed class Hut : IHouses
        {
            SOURCE public int? Storeys => 1;
            public int? Year => 1800;
            [NotApplicable] public int? Windows => null;
        }

        [Reference("Book", "https://example.org/book")]
        public sealed class Book;
        """;

    [Fact]
    public void Values_that_an_author_wrote_without_a_source_of_their_own_are_marked_and_nothing_else()
    {
        using var site = SiteOf(Model.Replace("SOURCE", "[Cites<Book>]", StringComparison.Ordinal));

        var page = site.Page("de/comparisons/houses.html");
        Assert.Equal(["tower.storeys", "hut.year", "tower.year", "hut.doors", "tower.doors"], Marks(page).Select(mark => mark.Closest("td")!.Id));
        Assert.All(Marks(page), mark => Assert.Equal(("Ohne Quellenangabe", "Ohne Quellenangabe"), (mark.GetAttribute("aria-label"), mark.GetAttribute("title"))));
        Assert.Equal("Ohne Quellenangabe", Assert.Single(page.QuerySelectorAll(".matrix + .legend")).TextContent);

        page = site.Page("de/subjects/hut.html");
        Assert.Equal(["Baujahr", "Türen"], Marks(page).Select(mark => mark.Closest("div")!.QuerySelector(".name")!.TextContent));
        Assert.Equal("Ohne Quellenangabe", Assert.Single(page.QuerySelectorAll(".answers + .legend")).TextContent);
    }

    [Fact]
    public void Where_no_value_has_a_source_none_is_marked()
    {
        using var site = SiteOf(Model.Replace("SOURCE", "", StringComparison.Ordinal).Replace(", Cites<Book>]", "]", StringComparison.Ordinal));

        Assert.All(site.Pages(), address => Assert.Empty(site.Page(address).QuerySelectorAll(".unsourced")));
    }

    [Fact]
    public void A_matrix_without_such_values_has_no_key_and_one_in_prose_has_its_own()
    {
        using var site = SiteOf(Model.Replace("SOURCE", "[Cites<Book>]", StringComparison.Ordinal) + """

            /// <summary>Alles belegt.</summary>
            [Comparison, Name("de", "Belegt")]
            public interface IFull
            {
                [Name("de", "Höhe")] int? Height { get; }
            }

            /// <summary>Eine Brücke.</summary>
            [Subject, Name("de", "Brücke")]
            public sealed class Bridge : IFull
            {
                [Cites<Book>] public int? Height => 9;
            }
            """, """
            # Seite

            ![Alle](compare:IHouses)

            ![](compare:IFull)
            """);

        Assert.Empty(site.Page("de/comparisons/full.html").QuerySelectorAll(".unsourced, .matrix + .legend"));
        Assert.Equal(["Häuser"], site.Page("de/seite.html").QuerySelectorAll(".matrix:has(+ .legend)").Select(matrix => matrix.GetAttribute("aria-label")));
    }

    [Fact]
    public void A_record_is_marked_where_neither_it_nor_a_field_of_it_has_a_source()
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("LighthouseModel"), Languages = ["de", "ja"] }
            .WithPage("start", "# Seite\n\n![](records:IEvent(FirstOilLamp,LastKeeper))\n").Built();

        Assert.Equal(["unmeasured-fog", "oil-per-night"], Marks(site.Page("de/collections/measurements.html")).Select(mark => mark.Closest("article")!.Id));
        Assert.Equal(["first-electric-lamp", "last-keeper"], Marks(site.Page("de/collections/event.html")).Select(mark => mark.Closest("li")!.Id));
        Assert.Equal(["wick"], Marks(site.Page("de/collections/tool.html")).Select(mark => mark.Closest("tr")!.Id));
        Assert.Equal(["far-sight", "no-power"], Marks(site.Page("de/collections/advice.html")).Select(mark => mark.Closest(".option")!.Id));
        Assert.Equal("Letzter Wärter geht", Assert.Single(Marks(site.Page("de/start.html"))).Closest("h3")!.TextContent);
        foreach (var address in new[] { "de/collections/measurements.html", "de/collections/event.html", "de/collections/tool.html", "de/collections/advice.html", "de/start.html" })
            Assert.Single(site.Page(address).QuerySelectorAll("ul.legend .unsourced"));
    }

    private static SiteProject SiteOf(string model, string prose = "# Seite\n")
    {
        using var folder = new SiteProject();
        return new SiteProject { Model = CompiledModel.Write(folder.Folder, "Houses", model) }.WithPage("seite", prose).Built();
    }

    // Marks of values, not the one of the key.
    private static IEnumerable<IElement> Marks(IParentNode page) => page.QuerySelectorAll(".unsourced[role=img]");
}
