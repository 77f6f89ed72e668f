using System.Text.Json;
using AngleSharp.Dom;

namespace DocGen.Site.Tests.Render;

/// <summary>A string of a model, a page or a setting never becomes markup or script.</summary>
public sealed class EscapingTests
{
    private const string Markup = HostileModel.Markup.Text;
    private static readonly string s_yaml = JsonSerializer.Serialize(Markup);

    [Fact]
    public void Nothing_of_a_hostile_model_and_hostile_prose_becomes_an_element_or_an_attribute()
    {
        using var site = Site();
        foreach (var address in site.Pages())
        {
            var page = site.Page(address);
            foreach (var element in page.All)
            {
                Assert.False(element.LocalName is "img" or "iframe" or "object" or "embed" or "base" && address != "404.html", $"{address}: {element.OuterHtml}");
                Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
                Assert.DoesNotMatch("^\\s*(javascript|data|vbscript):", element.GetAttribute("href") ?? "");
            }

            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(
                script.GetAttribute("type") == "application/ld+json" || (script.GetAttribute("src")!.Contains("assets/", StringComparison.Ordinal) && script.TextContent.Length == 0), script.OuterHtml));
            Assert.DoesNotContain("alert(", string.Concat(page.QuerySelectorAll("script:not([type]), style").Select(element => element.TextContent)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Hostile_drawings_are_well_formed_and_hold_no_script()
    {
        using var site = Site();
        var drawings = site.Files().Keys.Where(address => address.EndsWith(".svg", StringComparison.Ordinal) && !address.StartsWith("assets/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(drawings);
        foreach (var address in drawings)
        {
            var elements = System.Xml.Linq.XDocument.Parse(site.Text(address)).Descendants().ToList();
            Assert.DoesNotContain(elements, element => element.Name.LocalName is "script" or "img" or "image" or "foreignObject");
            Assert.DoesNotContain(elements.SelectMany(element => element.Attributes()), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "style");
        }
    }

    [Fact]
    public void A_hostile_text_is_shown_as_it_was_written()
    {
        using var site = Site();

        var subject = site.Page("de/subjects/house.html");
        Assert.Equal(Markup, subject.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(Markup, subject.Title, StringComparison.Ordinal);
        Assert.Contains(subject.QuerySelectorAll(".value"), value => value.TextContent == Markup);
        Assert.Contains(subject.QuerySelectorAll("code"), code => code.TextContent.Contains("<script>alert(1)</script>", StringComparison.Ordinal));
        Assert.Contains(subject.QuerySelectorAll("sup a"), citation => citation.GetAttribute("title") == $"{Markup}, {Markup}");
        var source = site.Page("ja/bibliography.html").QuerySelector("ol.bibliography a")!;
        Assert.Equal(Markup, source.TextContent);
        Assert.Equal("https://example.org/?a=\"><script>alert(4)</script>", source.GetAttribute("href"));
        var prose = site.Page("de/a.html");
        Assert.Equal(Markup, prose.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.EndsWith(Markup, prose.Title, StringComparison.Ordinal);
        Assert.Contains(prose.QuerySelectorAll(".prose p"), paragraph => paragraph.TextContent == "<script>alert(1)</script> <img src=x onerror=alert(2)> {{ page }}");
        Assert.Contains(prose.QuerySelectorAll("nav.side a"), link => link.TextContent == Markup);
    }

    [Fact]
    public void Structured_data_is_json_that_cannot_end_its_element()
    {
        using var site = Site();
        foreach (var address in site.Pages().Where(address => address.Contains('/', StringComparison.Ordinal)))
        {
            var script = site.Page(address).QuerySelector("script[type='application/ld+json']")!;
            using var json = JsonDocument.Parse(script.TextContent);
            Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
            Assert.DoesNotContain('<', script.TextContent);
        }

        using var subject = JsonDocument.Parse(site.Page("de/subjects/house.html").QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(Markup, subject.RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public void What_a_function_of_the_author_gives_is_escaped()
    {
        using var site = Site(("templates/article.html", "<p id=\"given\">{{ give_markup }}</p>"));

        Assert.Equal(Markup, site.Page("de/a.html").QuerySelector("#given")!.TextContent);
    }

    private static SiteProject Site(params (string Path, string Text)[] files)
    {
        var site = new SiteProject { Model = SiteProject.ModelFile("HostileModel"), Languages = ["de", "ja"], Address = "https://example.org/\"><script>" };
        site.With("content/site.yaml", $"title: {s_yaml}\ndescription: {s_yaml}\nrepository: https://example.org/\"><script>alert(5)</script>\n")
            .With("content/' onerror='alert(6)&quot;{{ page }}.png", "x")
            .WithPage("' onclick='alert(7)&lt;b&gt;", "# \">\\<script>alert(7)\\</script>\n")
            .WithPage("a", $$$"""
                ---
                title: {{{s_yaml}}}
                description: {{{s_yaml}}}
                ---
                # \<script>alert(1)\</script>

                \<script>alert(1)\</script> \<img src=x onerror=alert(2)> \{\{ page }}

                \<div onclick="alert(1)">

                ## ">\<script>alert(1)\</script> \<b onclick=alert(2)>

                [x](https://example.org/?"onclick="alert(1) "\"><script>alert(2)</script>") <https://example.org/">\<script>

                ![\">\<script>alert(1)\</script>](stack:House "\">\<script>alert(2)\</script>")

                ![\<script>alert(1)\</script>](compare:IQuestions)

                ![x](chart:IQuestions.Number)

                ![x](tree:House)

                ![x](diff:House..TallHouse)

                ```"><script>alert(1)</script>
                "><script>alert(1)</script>
                ```

                ```csharp
                "><script>alert(1)</script> // <img onerror=alert(2)>
                ```

                > [!NOTE]
                > \<script>alert(1)\</script>[^1]

                | \<script> | \<img onerror=x> |
                |--|--|
                | \<script>alert(1)\</script> | <fact:House.Text> |

                <fact:House.Number> <fact:House.Choice> <xref:House> [\<b>](xref:House)

                [^1]: \<script>alert(1)\</script>
                """);
        foreach (var (path, text) in files) site.With(path, text);
        return site.Built();
    }
}
