namespace DocGen.Site.Tests.Render;

/// <summary>What <c>site.yaml</c> and front matter do to the pages.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void The_navigation_has_the_authors_sections_and_then_what_they_leave_out()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("content/site.yaml", """
            title: Test
            navigation:
              - title: {de: Anfang, ja: 始め}
                pages:
                  - guide/second.md
                  - index
                  - title: {de: Anderswo, ja: ほか}
                    address: https://example.org/?a=1&b=2
              - pages: [glossary]
            """).WithPage("index", "# Start\n").WithPage("guide/first", "# Erste\n").WithPage("guide/second", "# Zweite\n").Built();

        string Section(string page, int index) => string.Join(", ", site.Page(page).QuerySelectorAll("nav.side > *")[index].QuerySelectorAll("li > a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
        Assert.Equal(["Anfang", "Lesen", "Vergleichen", "Gegenstände", "Nachschlagen"], site.Page("de/index.html").QuerySelectorAll("nav.side p, nav.side summary:not([aria-label])").Select(title => title.TextContent));
        Assert.Equal("始め", site.Page("ja/index.html").QuerySelector("nav.side summary")!.TextContent);
        Assert.Equal("Zweite second.html, Start ../index.html, Anderswo https://example.org/?a=1&b=2", Section("de/guide/first.html", 0));
        Assert.Equal("Glossar ../glossary.html", Section("de/guide/first.html", 1));
        Assert.Equal("guide first.html, Erste first.html", Section("de/guide/first.html", 2));
        Assert.DoesNotContain("Glossar", Section("de/guide/first.html", 5), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_next_follows_the_navigation()
    {
        using var site = new SiteProject();
        site.With("content/site.yaml", "title: Test\nnavigation:\n  - pages: [index, c, a]\n").WithPage("index", "# Start\n").WithPage("a", "# A\n").WithPage("b", "# B\n").WithPage("c", "# C\n").Built();

        Assert.Equal(["index.html", "a.html"], Pager("c"));
        Assert.Equal(["c.html", "b.html"], Pager("a"));

        string[] Pager(string page) => [.. site.Page($"de/{page}.html").QuerySelectorAll(".pager a").Select(link => link.GetAttribute("href")!)];
    }

    [Fact]
    public void Pages_of_every_kind_are_read_as_the_navigation_orders_them()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("content/site.yaml", "title: Test\nnavigation:\n  - pages: [index, a, comparisons/bridge-use]\n  - pages: [glossary, subjects/bridge]\n").WithPage("index", "# Start\n").WithPage("a", "# A\n").WithPage("b", "# B\n").Built();

        var read = new List<string>();
        for (var address = "de/index.html"; address is not null; address = Next(address)) read.Add(address[3..^5]);
        Assert.Equal(["index", "a", "comparisons/bridge-use", "glossary", "subjects/bridge", "b"], read);
        // What it does not name is read among its like.
        Assert.Equal("de/subjects/beam-bridge.html", Next("de/subjects/plain-road.html"));

        string? Next(string page) => site.Page(page).QuerySelector("a[rel=next]")?.GetAttribute("href") is { } href ? new Uri(new Uri("https://x/" + page), href).AbsolutePath[1..] : null;
    }

    [Fact]
    public void The_footer_has_the_authors_text_and_links()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("content/site.yaml", """
            title: Test
            footer:
              text:
                de: Frei nach [CC BY](https://example.org/by), siehe [A](a.md) und <xref:Pier>.
                ja: 自由 \<b>
              links:
                - guide/start
                - title: "&"
                  address: https://example.org/
            """).WithPage("a", "# A\n").WithPage("guide/start", "# Los\n").Built();

        var footer = site.Page("de/guide/start.html").QuerySelector("footer .more")!;
        Assert.Equal("Frei nach CC BY, siehe A und Pfeiler.", footer.QuerySelector("p")!.TextContent);
        Assert.Equal(["https://example.org/by", "../a.html", "../layers/pier.html", "start.html", "https://example.org/"], footer.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Los", "&"], footer.QuerySelectorAll("li").Select(item => item.TextContent));
        Assert.Equal("自由 <b>", site.Page("ja/a.html").QuerySelector("footer .more p")!.TextContent);
    }

    [Fact]
    public void Without_comments_nothing_is_loaded_from_elsewhere()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# A\n").Built();

        Assert.All(site.Pages(), page => Assert.DoesNotContain("giscus", site.Text(page), StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_stand_under_what_is_read_and_open_the_policy_no_further_than_they_need()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("content/site.yaml", """
            title: Test
            comments: {repository: owner/name, repository_id: R_1, category: '"><script>', category_id: D_2}
            """).WithPage("a", "# A\n").Built();

        var page = site.Page("ja/a.html");
        var comments = page.QuerySelector(".comments")!;
        Assert.Equal(
            ["owner/name", "R_1", "\"><script>", "D_2", "ja"],
            ((string[])["repo", "repo-id", "category", "category-id", "lang"]).Select(name => comments.GetAttribute($"data-{name}")));
        Assert.Equal("コメント", comments.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            "default-src 'none'; style-src 'self' https://giscus.app; img-src 'self' data:; font-src 'self'; script-src 'self' https://giscus.app; connect-src 'self'; frame-src https://giscus.app; base-uri 'none'; form-action 'none'",
            page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
        Assert.NotNull(site.Page("de/subjects/beam-bridge.html").QuerySelector(".comments"));
        Assert.All(((string[])["de/index.html", "de/glossary.html", "de/subjects/index.html"]), list => Assert.Null(site.Page(list).QuerySelector(".comments")));
    }

    [Fact]
    public void Previews_of_links_show_the_sites_picture()
    {
        using var site = SiteProject.OfSmallModel("https://example.org/docs/");
        site.With("content/site.yaml", "title: {de: \"A & B\", ja: C}\nimage: bilder/große brücke.png\n").With("content/bilder/große brücke.png", "png").WithPage("a", "# A\n").Built();

        List<string> Of(string page) => [.. ((string[])["property='og:image'", "property='og:image:alt'", "name='twitter:card'"]).Select(name => site.Page(page).QuerySelector($"meta[{name}]")?.GetAttribute("content") ?? "")];
        Assert.Equal(["https://example.org/docs/bilder/große%20brücke.png", "A & B", "summary_large_image"], Of("de/a.html"));
        Assert.Equal("C", Of("ja/a.html")[1]);
        Assert.Equal("A & B", Of("index.html")[1]);
    }

    [Fact]
    public void Without_an_address_nobody_knows_where_the_sites_picture_is()
    {
        using var site = new SiteProject();
        site.With("content/site.yaml", "title: A\nimage: a.png\n").With("content/a.png", "png").WithPage("a", "# A\n").Built();

        Assert.Empty(site.Page("de/a.html").QuerySelectorAll("meta[property^='og:image'], meta[name='twitter:card']"));
    }

    [Fact]
    public void A_page_is_laid_out_as_it_asks()
    {
        using var site = new SiteProject();
        site.With("templates/layouts/landing.html", "<!doctype html><title>{{ page.title }}</title><main class=\"landing\">{{ content }}</main>")
            .WithPage("a", "---\nlayout: landing\n---\n# A\n").WithPage("b", "# B\n").Built();

        Assert.Equal("A", site.Page("de/a.html").QuerySelector(".landing h1")!.TextContent);
        Assert.Null(site.Page("de/b.html").QuerySelector(".landing"));
    }

    [Fact]
    public void A_reading_that_the_author_gives_decides_the_particle()
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("SmallModel"), Languages = ["de", "ja"] };
        site.With("content/site.yaml", "title: Test\nreadings:\n  Xqzt: 엑스큐트\n  Yqzt: 와이컬\n")
            .WithPage("a", "# A\n\n[Xqzt](xref:Pier)은(는) [Yqzt](xref:Pier)(으)로 [Yqzt](xref:Pier)을(를)\n").Built();

        Assert.Equal("Xqzt는 Yqzt로 Yqzt을", site.Page("de/a.html").QuerySelector(".prose p")!.TextContent);
    }

    [Fact]
    public void The_contents_list_what_the_model_adds_to_a_page()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("content/de/subjects/beam-bridge.md", "# Balkenbrücke\n\n## Bau von <xref:Pier>\n").With("content/ja/subjects/beam-bridge.md", "# 桁橋\n\n## 建設\n").Built();

        var page = site.Page("de/subjects/beam-bridge.html");
        var contents = page.QuerySelectorAll(".contents a");
        Assert.Equal(page.QuerySelectorAll("main :is(h2, h3)[id]").Select(heading => "#" + heading.Id), contents.Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)));
        Assert.Contains("Bau von Pfeiler", contents.Select(link => link.TextContent));
        Assert.Contains("#sources", contents.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Footnotes_have_a_name_and_lead_back_to_each_place()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# A\n\nEins[^n] zwei[^n] drei[^m].\n\n[^n]: Note.\n[^m]: Mehr.\n").Built();

        var notes = site.Page("de/a.html").QuerySelector("section.footnotes")!;
        Assert.Equal("Fußnoten", notes.GetAttribute("aria-label"));
        Assert.Equal(
            ["Zurück zum Text (1.1)", "Zurück zum Text (1.2)", "Zurück zum Text (2)"],
            notes.QuerySelectorAll("a").Select(link => link.GetAttribute("aria-label")));
        Assert.All(notes.QuerySelectorAll("a"), link => Assert.NotNull(site.Page("de/a.html").GetElementById(link.GetAttribute("href")![1..])));
    }
}
