using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace DocGen.Site.Tests.Render;

public sealed class PageTests
{
    [Fact]
    public void With_an_address_a_page_names_itself_and_its_translations()
    {
        using var site = SiteProject.OfSmallModel("https://example.org/docs");
        site.WithPage("guide/start", "# Titel\n").Built();

        var head = site.Page("ja/guide/start.html").Head!;
        Assert.Equal("https://example.org/docs/ja/guide/start.html", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            ["de https://example.org/docs/de/guide/start.html", "ja https://example.org/docs/ja/guide/start.html", "x-default https://example.org/docs/de/guide/start.html"],
            head.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
        Assert.Equal("https://example.org/docs/ja/", site.Page("ja/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("https://example.org/docs/", site.Page("index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void Without_an_address_nothing_names_one()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n").Built();

        Assert.Empty(site.Page("de/a.html").QuerySelectorAll("link[rel=canonical], link[hreflang], meta[property='og:url']"));
        Assert.False(site.Has("sitemap.xml"));
        Assert.DoesNotContain("Sitemap", site.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_holds_every_page_with_its_translations()
    {
        using var site = SiteProject.OfSmallModel("https://example.org/docs/");
        site.WithPage("mit & leer", "# Titel\n").Built();

        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9", html = "http://www.w3.org/1999/xhtml";
        var entries = XDocument.Parse(site.Text("sitemap.xml")).Root!.Elements(map + "url").ToList();
        Assert.Equal(site.Pages().Count(address => address.Contains('/', StringComparison.Ordinal)), entries.Count);
        Assert.All(entries, entry => Assert.Equal(["de", "ja"], entry.Elements(html + "link").Select(link => link.Attribute("hreflang")!.Value)));
        Assert.Contains("https://example.org/docs/ja/mit%20%26%20leer.html", entries.Select(entry => entry.Element(map + "loc")!.Value));
        Assert.Contains("Sitemap: https://example.org/docs/sitemap.xml\n", site.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/docs/", "/docs/")]
    [InlineData("https://example.org", "/")]
    [InlineData(null, "/")]
    public void The_page_for_what_is_not_found_starts_its_links_from_the_sites_folder(string? address, string path)
    {
        using var site = SiteProject.OfSmallModel(address);
        site.Built();

        var page = site.Page("404.html");
        Assert.Equal(path, page.QuerySelector("base")!.GetAttribute("href"));
        Assert.Equal(["de/index.html", "ja/index.html"], page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));
        Assert.Contains($"style-src 'sha256-{hash}'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_links_to_itself_in_the_other_language_and_marks_its_own()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("guide/start", "# Titel\n").Built();

        foreach (var address in site.Pages().Where(address => address.StartsWith("ja/", StringComparison.Ordinal)))
        {
            var links = site.Page(address).QuerySelectorAll(".languages a");
            var up = string.Concat(Enumerable.Repeat("../", address.Count(character => character == '/')));
            Assert.Equal([up + "de" + address[2..], address[(address.LastIndexOf('/') + 1)..]], links.Select(link => link.GetAttribute("href")));
            Assert.Equal(["Deutsch", "日本語"], links.Select(link => link.TextContent));
            Assert.Equal("日本語", Assert.Single(links, link => link.HasAttribute("aria-current")).TextContent);
            Assert.Equal("ja", site.Page(address).DocumentElement.GetAttribute("lang"));
        }
    }

    [Fact]
    public void Articles_follow_each_other_by_order_then_by_name_and_folders_come_last()
    {
        using var site = new SiteProject();
        site.WithPage("index", "# Start\n").WithPage("a", "# Zuletzt\n").WithPage("b", "---\norder: 2\n---\n# Zweite\n").WithPage("c", "---\norder: 1\ntitle: Eins\n---\n# Erste\n")
            .WithPage("d", "# Mittig\n").WithPage("guide/x", "# X\n").WithPage("guide/index", "# Anleitung\n").Built();

        var sequence = new List<string>();
        for (var address = "de/index.html"; address is not null;)
        {
            sequence.Add(address);
            var next = site.Page(address).QuerySelector("a[rel=next]");
            var target = next is null ? null : new Uri(new Uri("https://x/" + address), next.GetAttribute("href")).AbsolutePath[1..];
            if (target is not null) Assert.Equal(address, new Uri(new Uri("https://x/" + target), site.Page(target).QuerySelector("a[rel=prev]")!.GetAttribute("href")).AbsolutePath[1..]);
            address = target;
        }

        Assert.Equal(["de/index.html", "de/c.html", "de/b.html", "de/d.html", "de/a.html", "de/guide/index.html", "de/guide/x.html"], sequence);
        Assert.Equal(["Start", "Eins", "Zweite", "Mittig", "Zuletzt", "Anleitung"], site.Page("de/a.html").QuerySelectorAll("nav.side a").Select(link => link.TextContent));
        Assert.Equal("Anleitung|X", string.Join('|', site.Page("de/guide/x.html").QuerySelectorAll("nav.side a").Select(link => link.TextContent).Skip(5)));
        Assert.Equal("X", Assert.Single(site.Page("de/guide/x.html").QuerySelectorAll("nav.side a[aria-current=page]")).TextContent);
    }

    [Fact]
    public void The_navigation_holds_the_model_classified_and_sorted_in_the_language_of_the_page()
    {
        using var site = SiteProject.OfSmallModel();
        site.Built();

        string[] Section(string language, int index) => [.. site.Page($"{language}/index.html").QuerySelectorAll("nav.side > *")[index].QuerySelectorAll("li > a")
            .Select(link => string.Concat(link.ParentElement!.ParentElement!.Closest("li")?.QuerySelector("a")!.TextContent, " > ", link.TextContent))];
        Assert.Equal([" > Bauarten", " > Einsatz"], Section("de", 1));
        Assert.Equal([" > Straße", " > Brücke", "Brücke > Balkenbrücke", "Brücke > Hängebrücke"], Section("de", 2));
        Assert.Equal([" > 道路", " > 橋", "橋 > 桁橋", "橋 > 吊橋"], Section("ja", 2));
    }

    [Fact]
    public void Edit_and_source_links_lead_into_the_repository()
    {
        using var site = new SiteProject { Repository = "https://example.org/repo/" };
        Git.Run(site.Folder, "init", "-q", ".");
        site.WithPage("mit leer", "# Titel\n").With("content/site.yaml", "title: Test\nbranch: trunk\n").Built();

        Assert.Equal("https://example.org/repo/edit/trunk/content/de/mit%20leer.md", site.Page("de/mit leer.html").QuerySelector(".meta a")!.GetAttribute("href"));
    }
}
