using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DocGen.Site.Tests.Render;

/// <summary>The drawings of figures as files of their own, for programs that know no style sheets.</summary>
public sealed partial class DrawingFileTests
{
    private const string Figures = """
        # Titel

        ![Ein Stapel](stack:BeamBridge,SuspensionBridge)

        ![Ein Unterschied](diff:BeamBridge..SuspensionBridge)

        ![Ein Baum](tree:Foundation)
        """;

    [Fact]
    public void A_file_holds_neither_a_style_sheet_nor_a_colour_that_only_browsers_know()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", Figures).Built();

        foreach (var (address, bytes) in site.Files().Where(file => file.Key.EndsWith(".svg", StringComparison.Ordinal) && !file.Key.StartsWith("assets/", StringComparison.Ordinal)))
        {
            var svg = XElement.Parse(System.Text.Encoding.UTF8.GetString(bytes));
            Assert.DoesNotContain(svg.DescendantsAndSelf(), element => element.Name.LocalName is "style" or "script");
            Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "dominant-baseline" || attribute.Value.Contains("var(", StringComparison.Ordinal));
            Assert.All(svg.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "fill" or "stroke"), attribute => Assert.Matches(HexOrNone(), attribute.Value));
            Assert.All(svg.Descendants().Where(element => element.Name.LocalName == "text"), text =>
            {
                var family = text.Attribute("font-family")!.Value;
                Assert.EndsWith(family.Contains("Mono", StringComparison.Ordinal) ? "'Noto Sans Mono CJK KR', monospace" : "sans-serif", family, StringComparison.Ordinal);
                if (family.EndsWith("sans-serif", StringComparison.Ordinal)) Assert.Contains(address.StartsWith("ja/", StringComparison.Ordinal) ? "'Noto Sans CJK JP'" : "'Noto Sans CJK KR'", family, StringComparison.Ordinal);
                Assert.NotNull(text.Attribute("font-size"));
                Assert.NotNull(text.Attribute("font-weight"));
                Assert.NotNull(text.Attribute("text-anchor"));
            });
            Assert.Equal(address[..2], svg.Attribute(XNamespace.Xml + "lang")!.Value);
        }
    }

    [Fact]
    public void Files_follow_the_tokens_of_the_author_also_of_a_site_that_was_built_before()
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("SmallModel"), Languages = ["de", "ja"], IsRemembered = true };
        site.WithPage("a", Figures).Built();
        var tokens = File.ReadAllText(Path.Combine(RepositoryFolder.Templates, "partials", "tokens.css"));
        tokens = Declaration("ink").Replace(Declaration("bg").Replace(tokens, "--bg: hsl(60 100% 90%);"), "--ink: light-dark(color-mix(in srgb, red, blue), white);");
        site.With("templates/partials/tokens.css", tokens).Built();

        var svg = XElement.Parse(site.Text("de/a.stack-1.svg"));
        Assert.Equal("#ffffcc", svg.Elements().First(element => element.Name.LocalName == "rect").Attribute("fill")!.Value);
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "text" && element.Attribute("fill")!.Value == "#800080");
    }

    [Fact]
    public void A_colour_that_no_file_can_have_is_an_error_where_it_stands()
    {
        using var site = SiteProject.OfSmallModel();
        var tokens = File.ReadAllText(Path.Combine(RepositoryFolder.Templates, "partials", "tokens.css"));
        site.WithPage("a", Figures).With("templates/partials/tokens.css", Declaration("ink").Replace(tokens, "--ink: light-dark(lab(20% 0 0), white);"));

        Assert.Equal(
            "templates/partials/tokens.css(7,21): error DG3018: The file of a drawing cannot say 'lab(20% 0 0)', and the drawing would not look there as it does in its page. "
            + "Write a hex colour, a name of CSS, rgb(), hsl(), oklab(), oklch(), light-dark(), or color-mix() in srgb, oklab or oklch.",
            Assert.Single(site.Problems()));
    }

    [Fact]
    public void A_drawing_that_is_not_well_formed_is_an_error_of_its_template()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n\n![Ein Baum](tree:Foundation)\n").With("templates/diagrams/tree.svg", "<svg><text>&nbsp;</text></svg>");

        Assert.StartsWith("templates/diagrams/tree.svg: error DG3018: What the template draws is not well-formed XML", Assert.Single(site.Problems()));
    }

    private static Regex Declaration(string name) => new($"--{name}: [^;]*;");

    [GeneratedRegex("^(none|#[0-9a-f]{6})$")]
    private static partial Regex HexOrNone();
}
