using AngleSharp.Html.Parser;

namespace DocGen.Site.Tests.Render;

/// <summary>What others copy to show a diagram on a page of theirs.</summary>
public sealed class EmbedTests
{
    [Fact]
    public void A_figure_says_how_to_embed_it()
    {
        using var site = SiteProject.OfSmallModel("https://example.org/docs/");
        site.With("content/site.yaml", "title: A & B\n").WithPage("guide/a b", "# A\n\n![x](stack:BeamBridge,SuspensionBridge \"Zwei <Brücken>\")\n").Built();

        var embed = site.Page("de/guide/a b.html").QuerySelector("figure details.embed")!;
        Assert.Equal("Einbetten", embed.QuerySelector("summary")!.TextContent);
        Assert.NotNull(embed.QuerySelector(".code button.copy"));
        Assert.Equal(
            """
            <figure>
              <a href="https://example.org/docs/de/guide/a%20b.html"><img src="https://example.org/docs/de/guide/a%20b.stack-1.svg" alt="Balkenbrücke"></a>
              <a href="https://example.org/docs/de/guide/a%20b.html"><img src="https://example.org/docs/de/guide/a%20b.stack-2.svg" alt="Hängebrücke"></a>
              <figcaption>Zwei &lt;Brücken&gt;, <a href="https://example.org/docs/de/guide/a%20b.html">A &amp; B</a></figcaption>
            </figure>
            """,
            embed.QuerySelector("code")!.TextContent);
    }

    [Fact]
    public void Every_drawing_that_is_embedded_is_there()
    {
        using var site = SiteProject.OfSmallModel("https://example.org/");
        site.Built();

        var drawings = site.Pages().SelectMany(page => site.Page(page).QuerySelectorAll("details.embed code"))
            .SelectMany(code => new HtmlParser().ParseDocument(code.TextContent).QuerySelectorAll("img")).ToList();
        Assert.NotEmpty(drawings);
        Assert.All(drawings, drawing => Assert.True(site.Has(drawing.GetAttribute("src")!["https://example.org/".Length..])));
    }

    [Fact]
    public void Without_an_address_there_is_nothing_to_embed()
    {
        using var site = SiteProject.OfSmallModel();
        site.Built();

        Assert.All(site.Pages(), page => Assert.Null(site.Page(page).QuerySelector(".embed")));
    }
}
