using System.Text.Json;

namespace DocGen.Site.Tests.Render;

/// <summary>The way to a page from the home page.</summary>
public sealed class TrailTests
{
    [Fact]
    public void A_thing_stands_below_its_list_and_what_it_is_a_kind_of()
    {
        using var site = SiteProject.OfSmallModel();
        site.Built();

        Assert.Equal(["Startseite ../index.html", "Gegenstände index.html", "Brücke bridge.html"], Trail(site, "de/subjects/suspension-bridge.html"));
        Assert.Equal(["Startseite ../index.html"], Trail(site, "de/subjects/index.html"));
        Assert.Equal(["Startseite ../index.html", "Nachschlagen", "Schichten index.html"], Trail(site, "de/layers/pier.html"));
        Assert.Equal(["Startseite ../index.html", "Vergleichen index.html"], Trail(site, "de/comparisons/bridge-types.html"));
        Assert.Empty(site.Page("de/index.html").QuerySelectorAll(".trail"));
    }

    [Fact]
    public void A_page_stands_in_its_section_and_below_the_first_pages_of_its_folders()
    {
        using var site = new SiteProject().With("content/site.yaml", "title: Test\nnavigation:\n  - title: Anfang\n    pages: [guide/deep/chosen]\n");
        site.WithPage("index", "# Start\n").WithPage("guide/index", "---\ntitle: Anleitung\n---\n# Die Anleitung\n").WithPage("guide/deep/chosen", "# Gewählt\n").WithPage("guide/deep/other", "# Anderes\n").Built();

        Assert.Equal(["Startseite ../../index.html", "Anfang", "Anleitung ../index.html"], Trail(site, "de/guide/deep/chosen.html"));
        Assert.Equal(["Startseite ../../index.html", "Lesen", "Anleitung ../index.html"], Trail(site, "de/guide/deep/other.html"));
        Assert.Equal(["Startseite ../index.html", "Lesen"], Trail(site, "de/guide/index.html"));
        Assert.NotEmpty(site.Page("de/guide/index.html").QuerySelector("nav.trail")!.GetAttribute("aria-label")!);
    }

    [Fact]
    public void Search_engines_are_told_of_it_where_the_site_has_an_address()
    {
        using var site = SiteProject.OfSmallModel("https://example.org/docs");
        site.WithPage("guide/start", "# Titel\n").Built();

        Assert.Equal(["1 Startseite https://example.org/docs/de/", "2 Gegenstände https://example.org/docs/de/subjects/", "3 Brücke https://example.org/docs/de/subjects/bridge.html", "4 Hängebrücke "], Told(Data(site, "de/subjects/suspension-bridge.html")));
        // An article is no page but what a page is about, and a section without a page has no address.
        Assert.Equal(["1 Startseite https://example.org/docs/de/", "2 Titel "], Told(Data(site, "de/guide/start.html").GetProperty("mainEntityOfPage")));
        Assert.False(Data(site, "de/index.html").TryGetProperty("breadcrumb", out _));
        using var elsewhere = SiteProject.OfSmallModel();
        Assert.False(Data(elsewhere.Built(), "de/subjects/bridge.html").TryGetProperty("breadcrumb", out _));
    }

    private static IEnumerable<string> Trail(SiteProject site, string page) => site.Page(page).QuerySelectorAll("nav.trail li").Select(step => $"{step.TextContent} {step.QuerySelector("a")?.GetAttribute("href")}".Trim());

    private static JsonElement Data(SiteProject site, string page) => JsonDocument.Parse(site.Page(page).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

    private static IEnumerable<string> Told(JsonElement page) => page.GetProperty("breadcrumb").GetProperty("itemListElement").EnumerateArray()
        .Select(item => $"{item.GetProperty("position")} {item.GetProperty("name")} {(item.TryGetProperty("item", out var address) ? address : "")}");
}
