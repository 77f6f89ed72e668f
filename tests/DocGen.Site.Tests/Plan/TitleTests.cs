namespace DocGen.Site.Tests.Plan;

public sealed class TitleTests
{
    [Fact]
    public void The_sites_title_is_in_the_language_of_the_page()
    {
        using var site = new SiteProject { Languages = ["de", "ja"] };
        site.With("content/site.yaml", "title:\n  de: Brücken\n  ja: 橋\ndescription: Überall gleich\n").WithPage("a", "# X\n").Built();

        Assert.Equal("X · Brücken", site.Page("de/a.html").Title);
        Assert.Equal("X · 橋", site.Page("ja/a.html").Title);
        Assert.Equal("橋", site.Page("ja/index.html").Title);
        Assert.Equal("Überall gleich", site.Page("ja/a.html").QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public void Prose_at_the_address_of_a_thing_stands_on_the_things_page_and_names_it()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("subjects/beam-bridge", "# Balken über alles\n\nMehr dazu.\n").WithPage("glossary", "Davor.\n").Built();

        Assert.Equal("Balken über alles", site.Page("de/subjects/beam-bridge.html").QuerySelector("h1")!.TextContent);
        Assert.Contains("Mehr dazu.", site.Page("de/subjects/beam-bridge.html").QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Glossar", site.Page("de/glossary.html").QuerySelector("h1")!.TextContent);
        Assert.Contains("Davor.", site.Page("de/glossary.html").QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_languages_than_those_of_the_first_site_are_spoken_throughout()
    {
        using var site = new SiteProject { Languages = ["zh", "fr", "es", "de"] };
        site.WithPage("a", "# X\n\n> [!NOTE]\n> x\n").Built();

        Assert.Equal(["说明", "Note", "Nota", "Hinweis"], site.Languages.Select(language => site.Page($"{language}/a.html").QuerySelector(".alert .title")!.TextContent));
        Assert.Equal(["简体中文", "Français", "Español", "Deutsch"], site.Page("index.html").QuerySelectorAll(".choices a").Select(link => link.TextContent));
    }

    [Fact]
    public void A_language_with_a_region_takes_the_texts_of_its_language()
    {
        using var site = new SiteProject { Languages = ["de-AT"] };
        site.WithPage("a", "# X\n").Built();

        Assert.Equal("de-AT", site.Page("de-AT/a.html").DocumentElement.GetAttribute("lang"));
        Assert.Equal("Zum Inhalt springen", site.Page("de-AT/a.html").QuerySelector(".skip")!.TextContent);
    }
}
