namespace DocGen.Site.Tests.Plan;

/// <summary>Who comes to where a page was is led to where it is.</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData("old", "de/old.html", "guide/start.html")]
    [InlineData("old.html", "de/old.html", "guide/start.html")]
    [InlineData("old/", "de/old/index.html", "../guide/start.html")]
    [InlineData("guide/v1.2", "de/guide/v1.2.html", "start.html")]
    [InlineData("/docs/old.html", "docs/old.html", "../de/guide/start.html")]
    [InlineData("/old", "old.html", "de/guide/start.html")]
    [InlineData("안내/옛 이름", "de/안내/옛 이름.html", "../guide/start.html")]
    public void A_page_leads_on_from_where_it_was(string alias, string address, string href)
    {
        using var site = new SiteProject { Address = "https://example.org/" }.With("content/de/guide/start.md", $"---\naliases:\n  - {alias}\n---\n# Anfang\n").Built();

        var page = site.Page(address);
        Assert.Equal($"0; url={href}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(href, page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("https://example.org/de/guide/start.html", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("Anfang", page.Title);
        Assert.DoesNotContain("old", site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("old", site.Text("llms.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_thing_of_the_model_leads_on_from_where_it_was()
    {
        using var folder = new SiteProject();
        var model = CompiledModel.Write(folder.Folder, "Model", """
            namespace Model;
            /// <summary>D.</summary>
            [Layer, Name("de", "Deck"), Alias("layers/gangway"), Alias("plank/")] public class Deck;
            /// <summary>S.</summary>
            [Term, Name("de", "Spur"), Alias("lane")] public class TrafficLane;
            """);
        using var site = new SiteProject { Model = model, ModelFolder = folder.Folder }.With("content/de/index.md", "# Start\n").Built();

        Assert.Equal("deck.html", site.Page("de/layers/gangway.html").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("../layers/deck.html", site.Page("de/plank/index.html").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("glossary.html#traffic-lane", site.Page("de/lane.html").QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("../old")]
    [InlineData("a//b")]
    [InlineData("https://example.org/old")]
    [InlineData("old?page=1")]
    [InlineData("'#old'")]
    [InlineData("/")]
    public void What_is_no_path_is_told(string alias)
    {
        using var site = new SiteProject().With("content/de/start.md", $"---\naliases: [{alias}]\n---\n# Anfang\n");

        site.AssertProblems($"content/de/start.md(2,11): error DG2065: '{alias.Trim('\'')}' is no path that a page can have had. Write it from the language's folder, such as 'guide/start', or from the site's root, such as '/guide/start.html'.");
    }

    [Fact]
    public void An_alias_takes_the_address_of_nothing_else()
    {
        using var site = new SiteProject()
            .With("content/de/a.md", "---\naliases: [b, c, /index.html]\n---\n# A\n")
            .With("content/de/b.md", "---\naliases: [C]\n---\n# B\n");

        Assert.Equal(3, SiteBuild.Check(site.Options).Problems.Count);
        site.AssertProblems(
            "content/de/a.md(2,11): error DG2010: The alias's address 'de/b.html' is that of 'de/b.md' in the content folder too. Remove the alias here, or what has its address.",
            "content/de/a.md(2,17): error DG2010: The alias's address 'index.html' is that of a file which the site has itself. Remove the alias here, or what has its address.",
            "content/de/b.md(2,11): error DG2010: The alias's address 'de/C.html' is that of 'de/c.html', but for upper and lower case, which not every system tells apart. Remove the alias here, or what has its address.");
    }

    [Fact]
    public void Aliases_are_a_list()
    {
        using var site = new SiteProject().With("content/de/a.md", "---\naliases: b\n---\n# A\n");

        site.AssertProblems("content/de/a.md(2,10): error DG2004: 'aliases' is 'b', and takes a list, whose items start with '- '.");
    }

    [Fact]
    public void A_remembered_page_keeps_its_aliases()
    {
        using var site = new SiteProject { IsRemembered = true }.With("content/de/a.md", "---\naliases: [b]\n---\n# A\n").Built();
        site.With("content/de/c.md", "# C\n").Built();

        Assert.True(site.Has("de/b.html"));
    }
}
