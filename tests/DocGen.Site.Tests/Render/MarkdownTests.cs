namespace DocGen.Site.Tests.Render;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("**한글(설명)**은", "<p><strong>한글(설명)</strong>&#8288;은</p>")]
    [InlineData("**「橋」**は", "<p><strong>「橋」</strong>は</p>")]
    [InlineData("a[^1]\n\n[^1]: b", "<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a>")]
    [InlineData("| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |", "<tr><td>1</td><td class=\"center\">2</td><td class=\"right\">3</td></tr>")]
    [InlineData("> [!TIP]\n> Text", "<p class=\"title\" data-search=\"off\">Tipp</p>")]
    [InlineData("## Ein Titel!", "<h2 id=\"ein-titel\">Ein Titel! <a class=\"anchor\" data-search=\"off\" href=\"#ein-titel\" aria-labelledby=\"ein-titel\">#</a></h2>")]
    [InlineData("## 한글 제목", "<h2 id=\"한글-제목\">")]
    [InlineData("## A\n\n## A", "<h2 id=\"a-1\">")]
    [InlineData("```csharp\nint a = 1; // \"x\"\n```", "<span class=\"comment\">// &quot;x&quot;</span>")]
    [InlineData("```json\n{\"a\": true}\n```", "<span class=\"keyword\">true</span>")]
    [InlineData("```klingon\n<b>\n```", "<code>&lt;b&gt;</code>")]
    [InlineData("    <b>", "<code>&lt;b&gt;</code>")]
    [InlineData("a\nb", "<p>a\nb</p>")]
    public void Prose_becomes_html(string markdown, string html)
    {
        using var site = new SiteProject();
        site.WithPage("a", $"# Titel\n\n{markdown}\n").Built();

        Assert.Contains(html, site.Text("de/a.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# **한글(설명)**은 `code`", "한글(설명)은 code")]
    [InlineData("# Mit <https://example.org/>", "Mit https://example.org/")]
    [InlineData("# A &amp; B", "A & B")]
    [InlineData("```\n# Kein Titel\n```\n\n# Titel", "Titel")]
    public void The_title_is_the_headings_plain_text(string markdown, string title)
    {
        using var site = new SiteProject();
        site.WithPage("a", markdown).Built();

        Assert.Equal($"{title} · Test", site.Page("de/a.html").Title);
        Assert.Equal(title, site.Page("de/a.html").QuerySelector("h1")!.TextContent.Replace("\u2060", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("## Von <xref:Pier>", "Von Pfeiler")]
    [InlineData("## Von [hier](https://example.org/)", "Von hier")]
    [InlineData("## Von <https://example.org/>", "Von https://example.org/")]
    [InlineData("## Von <fact:BeamBridge.Material>", "Von Stein")]
    [InlineData("## Von[^1]\n\n[^1]: Note", "Von")]
    public void The_contents_have_no_links_inside_links(string heading, string text)
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n").With("content/de/a.md", $"# Titel\n\n{heading}\n\n## Noch einer\n").Built();

        var link = site.Page("de/a.html").QuerySelector(".contents a")!;
        Assert.Equal(text, link.InnerHtml.Trim());
    }

    [Fact]
    public void A_value_inside_a_link_is_its_text()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n\n[aus <fact:BeamBridge.Material>](a.md)\n").Built();

        Assert.Contains("<a href=\"a.html\">aus Stein</a>", site.Text("de/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_and_names_are_in_the_language_of_the_page()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n\n<xref:SuspensionBridge>: <fact:SuspensionBridge.Material>, <fact:BeamBridge.IBridgeUse.LongestSpan>, <fact:SuspensionBridge.BuildTime>, <fact:BeamBridge.Example>, <fact:BeamBridge.Load>, <fact:SuspensionBridge.DeckDepth>\n").Built();

        Assert.Equal("Hängebrücke: Stahl, 12.345,5\u00A0m1, Nicht zutreffend, Unbekannt, Biegung, 2", site.Page("de/a.html").QuerySelector(".prose p")!.TextContent);
        Assert.Equal("吊橋: 鋼, 12,345.5\u00A0m1, 該当なし, 不明, 曲げ, 2", site.Page("ja/a.html").QuerySelector(".prose p")!.TextContent);
    }

    [Fact]
    public void Korean_particles_follow_the_last_sound_of_values_and_links()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n\n[서버](xref:Pier)은(는) **[컨테이너 이미지](xref:Pier)**(으)로 [하드웨어 층](xref:Pier)을(를) <fact:SuspensionBridge.DeckDepth>이(가)\n").Built();

        Assert.Equal("서버는 컨테이너 이미지로 하드웨어 층을 2가", site.Page("de/a.html").QuerySelector(".prose p")!.TextContent);
    }

    [Theory]
    [InlineData("stack:BeamBridge", "figure.stack svg")]
    [InlineData("diff:BeamBridge..SuspensionBridge", "figure.difference svg")]
    [InlineData("tree:Bridge", "figure.tree svg")]
    [InlineData("chart:IBridgeTypes.LongestSpan", "figure.chart svg")]
    [InlineData("compare:IBridgeTypes(SuspensionBridge)", ".matrix thead a[href='subjects/suspension-bridge.html']")]
    public void An_image_of_the_model_becomes_a_figure(string address, string selector)
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", $"# Titel\n\n![Was man sieht]({address})\n").Built();

        Assert.NotNull(site.Page("de/a.html").QuerySelector(".prose " + selector));
        Assert.Null(site.Page("de/a.html").QuerySelector(".prose img"));
    }

    [Theory]
    [InlineData("Was man sieht", "Was man sieht")]
    [InlineData("", null)]
    public void A_matrix_in_prose_has_the_pictures_text_as_its_caption(string alternative, string? caption)
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", $"# Titel\n\n![{alternative}](compare:IBridgeTypes)\n").Built();

        Assert.Equal(caption, site.Page("de/a.html").QuerySelector(".prose figcaption")?.TextContent.Trim());
    }

    [Fact]
    public void Links_to_cells_lead_to_a_comparisons_own_matrix_and_not_to_one_in_its_prose()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("comparisons/bridge-types", "# Titel\n\n![Was man sieht](compare:IBridgeTypes(BeamBridge))\n").Built();

        var page = site.Page("de/comparisons/bridge-types.html");
        Assert.Empty(page.QuerySelectorAll(".prose .matrix [id]"));
        Assert.NotEmpty(page.QuerySelectorAll(".matrix [id]"));
    }
}
