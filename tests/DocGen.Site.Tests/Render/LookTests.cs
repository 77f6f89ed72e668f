namespace DocGen.Site.Tests.Render;

/// <summary>A site has a look of its own by what <c>site.yaml</c> names.</summary>
public sealed class LookTests
{
    [Fact]
    public void Every_page_has_the_files_that_are_named()
    {
        using var site = Site("css: [shared/brand.css, shared/print.css]\nlogo: shared/logo.svg\nfavicon: shared/icon.png\n")
            .With("content/shared/brand.css", ":root { --accent: green }").With("content/shared/print.css", "").With("content/shared/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").With("content/shared/icon.png", [1]).Built();

        foreach (var (address, root) in new[] { ("de/guide/a.html", "../../"), ("index.html", "") })
        {
            var page = site.Page(address);
            Assert.Equal([$"{root}assets/site.css", $"{root}shared/brand.css", $"{root}shared/print.css"], page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")));
            Assert.Equal($"{root}shared/logo.svg", page.QuerySelector("img.logo")!.GetAttribute("src"));
            Assert.Equal($"{root}shared/icon.png", page.QuerySelector("link[rel=icon]")!.GetAttribute("href"));
            Assert.Null(page.QuerySelector("svg.mark"));
        }
    }

    [Fact]
    public void A_site_that_names_none_has_the_look_of_the_theme()
    {
        using var site = Site("").Built();

        var page = site.Page("de/guide/a.html");
        Assert.NotNull(page.QuerySelector(".brand svg.mark"));
        Assert.Equal("../../assets/favicon.svg", page.QuerySelector("link[rel=icon]")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]"));
    }

    [Theory]
    [InlineData("css: shared/brand.css", "(2,6): error DG2011: There is no file 'shared/brand.css' in the content folder.")]
    [InlineData("css: brand.scss", "(2,6): error DG2004: 'css' takes style sheets of the content folder: .css.")]
    [InlineData("logo: logo.pdf", "(2,7): error DG2004: 'logo' takes a picture of the content folder: .svg, .png, .webp.")]
    [InlineData("favicon: icon.gif", "(2,10): error DG2004: 'favicon' takes a picture of the content folder: .svg, .png, .webp, .ico.")]
    public void What_is_no_such_file_is_told(string setting, string problem)
    {
        using var site = Site(setting + "\n");

        site.AssertProblems("content/site.yaml" + problem);
    }

    private static SiteProject Site(string settings) => new SiteProject().With("content/site.yaml", "title: Test\n" + settings).With("content/de/guide/a.md", "# A\n");
}
