namespace DocGen.Site.Tests.Render;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[x](b.md)", "b.html")]
    [InlineData("[x](./b.md)", "b.html")]
    [InlineData("[x](b.md#teil-zwei)", "b.html#teil-zwei")]
    [InlineData("[x](<b.md> \"t\")", "b.html")]
    [InlineData("[x](deep/er/c.md)", "deep/er/c.html")]
    [InlineData("[x](deep/../b.md)", "b.html")]
    [InlineData("[x](mit%20leer.md)", "mit%20leer.html")]
    [InlineData("[x](<mit leer.md>)", "mit%20leer.html")]
    [InlineData("[x](c%23.md)", "c%23.html")]
    [InlineData("[x](c%23.md#kopf)", "c%23.html#kopf")]
    [InlineData("[x](50%25.md)", "50%25.html")]
    [InlineData("[x](한글.md)", "한글.html")]
    [InlineData("[x](%ED%95%9C%EA%B8%80.md#제목-하나)", "한글.html#제목-하나")]
    [InlineData("[x](#hier)", "#hier")]
    [InlineData("[x](a.md#hier)", "#hier")]
    [InlineData("[x](../bild.png)", "../bild.png")]
    [InlineData("[x](daten.csv)", "daten.csv")]
    [InlineData("[x][ref]\n\n[ref]: b.md", "b.html")]
    [InlineData("[x](https://example.org/?a=1&b=2)", "https://example.org/?a=1&b=2")]
    [InlineData("[x](mailto:a@example.org)", "mailto:a@example.org")]
    public void A_link_leads_where_the_author_meant(string markdown, string href)
    {
        using var site = Site();
        site.WithPage("a", $"# Titel\n\n## Hier\n\n{markdown}\n").Built();

        Assert.Equal(href, site.Page("de/a.html").QuerySelector(".prose > p > a")!.GetAttribute("href"));
    }

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same_name()
    {
        using var site = new SiteProject();
        const string decomposed = "e\u0301";
        site.WithPage(decomposed, "# Titel\n").With($"content/de/bild-{decomposed}.png", "x").WithPage("a", $"# Titel\n\n[x](é.md)\n[x]({decomposed}.md)\n\n![x](bild-é.png)\n![x](bild-{decomposed}.png)\n").Built();

        Assert.Equal(["é.html", "é.html"], site.Page("de/a.html").QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["bild-é.png", "bild-é.png"], site.Page("de/a.html").QuerySelectorAll(".prose img").Select(image => image.GetAttribute("src")));
    }

    [Fact]
    public void Links_and_pictures_start_from_the_folder_of_the_page()
    {
        using var site = Site();
        site.With("content/de/deep/innen.png", "x")
            .WithPage("deep/er/a", "# Titel\n\n[x](c.md) [x](../../b.md) <xref:Pier>\n\n![x](../../../bild.png) ![x](../innen.png)\n");
        using var model = new SiteProject { Model = SiteProject.ModelFile("SmallModel") };
        foreach (var (path, bytes) in Content(site)) model.With(path, bytes);
        model.Built();

        var page = model.Page("de/deep/er/a.html");
        Assert.Equal(["c.html", "../../b.html", "../../layers/pier.html"], page.QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["../../../bild.png", "../innen.png"], page.QuerySelectorAll(".prose img").Select(image => image.GetAttribute("src")));
        Assert.Equal("../../../assets/site.css", page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_link_of_a_site_leads_to_a_file_and_an_anchor_of_it_and_none_is_absolute()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("guide/index", "# Anleitung\n").WithPage("guide/mit leer", "# Mit Leer\n\n![x](stack:BeamBridge,SuspensionBridge)\n\n![x](diff:BeamBridge..SuspensionBridge)\n\n![x](tree:Bridge)\n\n![x](chart:IBridgeTypes.LongestSpan)\n\n![x](compare:IBridgeTypes)\n").Built();
        var ids = new Dictionary<string, HashSet<string>>();
        var links = new List<(string Page, string Address, string Anchor)>();
        foreach (var address in site.Pages().Where(address => address != "404.html"))
        {
            var page = site.Page(address);
            ids[address] = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
            Assert.Equal(ids[address].Count, page.QuerySelectorAll("[id]").Length);
            foreach (var link in page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Where(link => !link.StartsWith("https://example.org/", StringComparison.Ordinal)))
            {
                Assert.DoesNotMatch("^(/|[A-Za-z][A-Za-z0-9+.-]*:)", link);
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? address : Path.GetRelativePath(site.Output, Path.GetFullPath(Path.Combine(site.Output, Path.GetDirectoryName(address)!, Uri.UnescapeDataString(parts[0])))).Replace('\\', '/');
                links.Add((address, target, parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : ""));
            }
        }

        Assert.All(links, link => Assert.True(site.Has(link.Address), $"{link}"));
        Assert.All(links.Where(link => link.Anchor.Length > 0), link => Assert.Contains(link.Anchor, ids[link.Address]));
    }

    [Fact]
    public void Files_beside_the_pages_are_copied_except_those_that_systems_hide()
    {
        using var site = Site();
        site.With("content/.DS_Store", "x").With("content/de/.#a.md", "no page").With("content/de/.git/config", "x").With("content/de/a.txt", "wörtlich\r\n").Built();

        Assert.Equal("wörtlich\r\n", site.Text("de/a.txt"));
        Assert.False(site.Has(".DS_Store"));
        Assert.False(site.Has("de/.git/config"));
        Assert.False(site.Has("de/.#a.html"));
        Assert.False(site.Has("site.yaml"));
    }

    private static SiteProject Site() => new SiteProject()
        .WithPage("b", "# Titel\n\n## Teil Zwei\n")
        .WithPage("deep/er/c", "# Titel\n")
        .WithPage("mit leer", "# Titel\n")
        .WithPage("c#", "# Titel\n\n## Kopf\n")
        .WithPage("50%", "# Titel\n")
        .WithPage("한글", "# Titel\n\n## 제목 하나\n")
        .With("content/bild.png", "x")
        .With("content/de/daten.csv", "x");

    private static IEnumerable<(string Path, byte[] Bytes)> Content(SiteProject site) =>
        Directory.EnumerateFiles(Path.Combine(site.Folder, "content"), "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(site.Folder, file), File.ReadAllBytes(file)));
}
