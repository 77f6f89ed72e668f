using System.Text.RegularExpressions;

namespace DocGen.Site.Tests.Render;

/// <summary>The colour and the typefaces of a site.</summary>
public sealed partial class LookTests
{
    private const string Accent = "title: Test\naccent: light-dark(rgb(10 100 70), oklch(80% .13 150))\n";

    [Fact]
    public void The_accent_reaches_pages_what_is_not_found_and_the_files_of_drawings()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("content/site.yaml", Accent).WithPage("a", "# A\n\n![x](diff:BeamBridge..SuspensionBridge)\n").Built();

        var tokens = TokensIn(site.Text("assets/site.css"));
        Assert.Matches("--accent: light-dark\\(#0a6446, #[0-9a-f]{6}\\); --fact: light-dark\\(#[0-9a-f]{6}, #[0-9a-f]{6}\\);", tokens);
        Assert.Contains(tokens, site.Text("404.html"), StringComparison.Ordinal);
        Assert.Contains(Directory.EnumerateFiles(Path.Combine(site.Output, "de"), "*.svg", SearchOption.AllDirectories), drawing => File.ReadAllText(drawing).Contains("#0a6446", StringComparison.Ordinal));
        // What the system's colours or a reader's wish for contrast say comes later.
        Assert.True(site.Text("assets/site.css").IndexOf("#0a6446", StringComparison.Ordinal) < site.Text("assets/site.css").IndexOf("forced-colors", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("'#ffd400'", "1.2:1 in light pages")]
    [InlineData("navy", "1.0:1 in dark pages")]
    [InlineData("gray", "3.4:1 in light pages and 3.5:1 in dark ones")]
    public void An_accent_that_cannot_be_read_is_told_with_one_that_can(string accent, string contrast)
    {
        using var site = new SiteProject();
        var problem = Assert.Single(site.WithPage("a", "# A\n").With("content/site.yaml", $"title: Test\naccent: {accent}\n").Problems());
        Assert.StartsWith($"content/site.yaml(2,9): warning DG2071: The accent '{accent.Trim('\'')}' has a contrast with its ground of {contrast}, and text needs 4.5:1. Write 'accent: \"light-dark(#", problem, StringComparison.Ordinal);
        site.With("content/site.yaml", $"title: Test\n{Advice().Match(problem).Value}\n").Built();
    }

    [Theory]
    [InlineData("accent: #0a7d4f", "(2,")]
    [InlineData("accent: greenish", "(2,9)")]
    [InlineData("accent: rgb(0 0 0 / .5)", "(2,9)")]
    [InlineData("accent: 'red; } body { display: none'", "(2,9)")]
    public void What_is_no_colour_is_an_error(string yaml, string place)
    {
        using var site = new SiteProject();
        var problem = Assert.Single(site.WithPage("a", "# A\n").With("content/site.yaml", $"title: Test\n{yaml}\n").Problems());
        Assert.StartsWith($"content/site.yaml{place}", problem, StringComparison.Ordinal);
        Assert.Contains(", and takes a colour that lets nothing through: a hex colour, a name of CSS, rgb(), hsl(), oklab(), oklch(), light-dark()", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Typefaces_reach_pages_and_drawings()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("content/site.yaml", "title: Test\nfonts:\n  text: Brand Sans, \"나눔고딕\", system-ui\n  code: [JetBrains Mono]\n").WithPage("a", "# A\n\n![x](stack:BeamBridge)\n").Built();

        Assert.Equal("--font: \"Brand Sans\", \"나눔고딕\", system-ui;--mono: \"JetBrains Mono\", monospace;", TokensIn(site.Text("assets/site.css")));
        Assert.Contains("Brand Sans", site.Text("de/a.stack-1.svg"), StringComparison.Ordinal);
        Assert.Contains("font-src 'self'", site.Page("de/a.html").QuerySelector("meta[http-equiv]")!.GetAttribute("content")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fonts:\n  text: 'Brand; } body { display: none'", "(3,9): error DG2004: 'text' takes names of typefaces, with commas between them, and 'Brand; } body { display: none' is none: letters, digits, spaces, '-', '_' and '.'.")]
    [InlineData("fonts:\n  mono: Brand", "(3,3): error DG2003: The key 'mono' is not known. Known: text, code.")]
    [InlineData("fonts: Brand", "(2,8): error DG2004: 'fonts' is 'Brand', and takes keys with values: text, code.")]
    public void What_is_no_typeface_is_an_error(string yaml, string problem)
    {
        using var site = new SiteProject();
        site.WithPage("a", "# A\n").With("content/site.yaml", $"title: Test\n{yaml}\n").AssertProblems($"content/site.yaml{problem}");
    }

    // What stands behind the theme's tokens.
    [Fact]
    public void What_a_style_sheet_loads_has_to_be_there()
    {
        using var site = new SiteProject().WithPage("index", "# Titel\n").With("content/site.yaml", "title: S\ncss: shared/brand.css\n").With("content/shared/fonts/brand.woff2", "x");
        site.With("content/shared/brand.css", """
            /* url("old.woff2") */
            @import "base.css";
            @font-face { src: url("fonts/brand.woff2?v=2") format("woff2"), url(brand.woff2); }
            .logo { background: url('../../up.png'), url(data:image/png;base64,AA==), url(#sign), url(https://example.org/a.png), url(/a.png), url("../assets/site.css"); }
            """).AssertProblems(
            "content/shared/brand.css(2,10): error DG2011: There is no file 'base.css': the site has no shared/base.css. Known: brand.css, fonts/brand.woff2. Put it into the content folder, or correct the path, which is relative to this style sheet.",
            "content/shared/brand.css(3,69): error DG2011: There is no file 'brand.woff2': the site has no shared/brand.woff2. Did you mean 'fonts/brand.woff2'? Put it into the content folder, or correct the path, which is relative to this style sheet.",
            "content/shared/brand.css(4,26): error DG2011: There is no file '../../up.png': the path leads out of the site. Known: brand.css, fonts/brand.woff2. Put it into the content folder, or correct the path, which is relative to this style sheet.");
    }

    private static string TokensIn(string css) => Own().Matches(css)[^1].Groups["said"].Value;

    [GeneratedRegex("(?<=Write ')accent: \"light-dark\\(.*\\)\"(?=')")]
    private static partial Regex Advice();

    [GeneratedRegex(@"\n:root \{ (?<said>--(?:accent|font|mono).*) \}")]
    private static partial Regex Own();
}
