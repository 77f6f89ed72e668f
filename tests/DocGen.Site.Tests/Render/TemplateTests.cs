namespace DocGen.Site.Tests.Render;

public sealed class TemplateTests
{
    [Fact]
    public void One_partial_of_the_author_replaces_that_of_the_theme()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n").With("templates/partials/footer.html", "<footer id=\"mine\">{{ page.title }}</footer>").Built();

        Assert.Equal("Titel", site.Page("de/a.html").QuerySelector("#mine")!.TextContent);
        Assert.Null(site.Page("de/a.html").QuerySelector(".foot"));
        Assert.NotNull(site.Page("de/a.html").QuerySelector("header.top"));
    }

    [Fact]
    public void One_drawing_of_the_author_replaces_that_of_the_theme_inline_and_as_a_file()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("templates/diagrams/stack.svg", "<svg viewBox=\"0 0 1 1\"><text id=\"{{ id_prefix }}\">{{ drawing.title }}</text></svg>").Built();

        Assert.Equal("Balkenbrücke", site.Page("de/subjects/beam-bridge.html").QuerySelector("figure.stack text")!.TextContent);
        Assert.Matches("<text id=\"figure-1\" [^>]*>Balkenbrücke</text>", site.Text("de/subjects/beam-bridge.stack-1.svg"));
    }

    [Fact]
    public void Assets_and_style_sheets_of_the_author_replace_those_of_the_theme()
    {
        using var site = new SiteProject();
        site.With("templates/assets/site.js", "// mine\r\n").With("templates/assets/more/own.css", "a { color: {{ 'red' }} }").Built();

        Assert.Equal("// mine\r\n", site.Text("assets/site.js"));
        Assert.Equal("a { color: red }", site.Text("assets/more/own.css"));
    }

    [Fact]
    public void A_method_of_the_author_is_a_function_of_templates()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n").With("templates/article.html", "<p id=\"mine\">{{ page.title | shout_loud }} {{ shout_loud 'x' }}</p>").Built();

        Assert.Equal("TITEL X", site.Page("de/a.html").QuerySelector("#mine")!.TextContent);
    }

    [Fact]
    public void Nothing_is_cut_off_and_long_loops_end()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n").With("templates/article.html", "{{ for i in 1..3000 }}<i>{{ for k in 1..100 }}0123456789{{ end }}</i>{{ end }}<b>Ende</b>").Built();

        var page = site.Page("de/a.html");
        Assert.Equal(3000, page.QuerySelectorAll("i").Length);
        Assert.All(page.QuerySelectorAll("i"), item => Assert.Equal(1000, item.TextContent.Length));
        Assert.Equal("Ende", page.QuerySelector("b")!.TextContent);
    }

    [Fact]
    public void Code_stays_as_it_is_however_a_template_is_indented()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n\n```\na\n  b\n```\n").With("templates/article.html", "<div>\n    <div>\n        {{ page.body }}\n    </div>\n</div>\n").Built();

        Assert.Equal("a\n  b", site.Page("de/a.html").QuerySelector("code")!.TextContent);
    }

    [Fact]
    public void A_long_page_is_not_cut_off()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n\n" + string.Concat(Enumerable.Repeat("Ein Absatz mit einigen Wörtern.\n\n", 50_000)) + "Ende.\n").Built();

        Assert.EndsWith("Ende.", site.Page("de/a.html").QuerySelector(".prose")!.TextContent.TrimEnd(), StringComparison.Ordinal);
    }
}
