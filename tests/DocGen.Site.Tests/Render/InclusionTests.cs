namespace DocGen.Site.Tests.Render;

/// <summary>Files that pages include.</summary>
public sealed class InclusionTests
{
    [Fact]
    public void What_is_included_stands_in_its_place_and_is_no_page_itself()
    {
        using var site = new SiteProject();
        site.With("content/de/guide/_parts/before.md", "## Vorher\n\nMan braucht ein SDK.[^1]\n\n[^1]: Ab 10.\n").WithPage("guide/a", "# A\n\nDavor.\n\n![Vorher](include:_parts/before.md)\n\n## Danach\n").Built();

        var page = site.Page("de/guide/a.html");
        Assert.Equal(["Davor.", "Vorher", "Man braucht ein SDK.1", "Danach"], page.QuerySelectorAll(".prose > p, .prose > h2").Select(part => part.TextContent.TrimEnd('#', ' ')));
        Assert.Equal(["#vorher", "#danach"], page.QuerySelectorAll("nav.contents a").Select(link => link.GetAttribute("href")).Take(2));
        Assert.Contains("Man braucht ein SDK.", site.Text("de/guide/a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("include:", site.Text("de/guide/a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", site.Text("de/guide/a.md"), StringComparison.Ordinal);
        Assert.False(site.Has("de/guide/_parts/before.html"));
        Assert.False(site.Has("de/guide/_parts/before.md"));
    }

    [Fact]
    public void Its_links_start_from_its_own_file()
    {
        using var site = new SiteProject();
        site.With("content/shared/_links.md", "[B](../de/b.md#teil), [hier](#oben), ![Bild](picture.svg)\n\n[ref]: ../de/b.md\n").With("content/shared/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>x</title></svg>")
            .WithPage("b", "# B\n\n## Teil\n").WithPage("guide/deep/a", "# A\n\n## Oben\n\n![Links](include:../../../shared/_links.md)\n\n[B][ref]\n").Built();

        var page = site.Page("de/guide/deep/a.html");
        Assert.Equal(["../../b.html#teil", "#oben", "../../b.html"], page.QuerySelectorAll(".prose p a").Select(link => link.GetAttribute("href")));
        Assert.Equal("../../../shared/picture.svg", page.QuerySelector(".prose img")!.GetAttribute("src"));
        // Where the page is read as Markdown, they lead on from there.
        Assert.Contains("[B](../../b.md#teil), [hier](#oben), ![Bild](../../../shared/picture.svg)", site.Text("de/guide/deep/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_include_others_and_neither_continues_what_stands_around_it()
    {
        using var site = new SiteProject();
        site.With("content/de/_list.md", "- zwei\n\n![drei](include:_parts/three.md)\n").With("content/de/_parts/three.md", "- drei\n").WithPage("a", "# A\n\n- eins\n\n![zwei](include:_list.md)\n\n- vier\n\n```markdown\n![zwei](include:_list.md)\n```\n").Built();

        Assert.Equal(["eins", "zwei", "drei", "vier"], site.Page("de/a.html").QuerySelectorAll(".prose > ul").Select(list => list.TextContent.Trim()));
        Assert.Contains("include:_list.md", site.Page("de/a.html").QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_are_told_in_the_file_that_they_stand_in()
    {
        using var site = new SiteProject();
        site.With("content/de/_a.md", "Text.\n\n<xref:Nothing>\n\n![b](include:_b.md)\n\n[x](nowhere.md)\n").With("content/de/_b.md", "\n\n  :::note\n\n[y](a.md#nothing)\n").WithPage("a", "---\norder: 1\n---\n\n# A\n\n![a](include:_a.md)\n\n<fact:Nothing.At>\n\n# B\n");

        Assert.Equal(
            [
                "content/de/_a.md(3,1) DG2014",
                "content/de/_a.md(7,1) DG2011",
                "content/de/_b.md(3,3) DG2043",
                "content/de/_b.md(5,1) DG2012",
                "content/de/a.md(9,1) DG2015",
                "content/de/a.md(11,1) DG2021",
            ],
            Places(site));
    }

    [Theory]
    [InlineData("![x](include:_nothing.md)", "content/de/a.md(3,1): error DG2011: There is no Markdown file '_nothing.md' to include: the content folder has no de/_nothing.md. Did you mean '_nothings.md'? Write its path relative to this file.")]
    [InlineData("![x](include:/_part.md)", "content/de/a.md(3,1): error DG2011: There is no Markdown file '/_part.md' to include. Did you mean '_part.md'? Write its path relative to this file.")]
    [InlineData("![x](include:_round.md)", "content/de/_back.md(1,1): error DG2070: A file cannot include itself: de/_round.md → de/_back.md → de/_round.md. Remove this line, or one of the others.")]
    [InlineData("![x](include:b.md)", "content/de/a.md(3,1): error DG2070: 'b.md' is a page, and what is included is none. Give the file, or a folder that it lies in, a name that begins with '_', and include it in both places.")]
    [InlineData("![x](include:_matter.md)", "content/de/_matter.md(1,1): error DG2070: A file that is included is no page, so it has no front matter. Remove it.")]
    [InlineData("![x](include:_open.md)", "content/de/_open.md(3,1): error DG2070: This block has no end, so what follows on the page would be part of it. Close it.")]
    [InlineData("- ![x](include:_part.md)", "content/de/a.md(3,3): error DG2017: A file that is included stands alone in its paragraph, outside of lists and quotes. Put empty lines around it.")]
    [InlineData("Text ![x](include:_part.md)", "content/de/a.md(3,6): error DG2017: A file that is included stands alone in its paragraph, outside of lists and quotes. Put empty lines around it.")]
    [InlineData("[x](include:_part.md)", "content/de/a.md(3,1): error DG2017: 'include:' takes in a file. Write it as an image: ![description](include:…).")]
    public void What_cannot_be_included_is_an_error(string written, string problem)
    {
        using var site = new SiteProject();
        foreach (var (file, text) in new[] { ("_part", "Teil.\n"), ("_nothings", ""), ("_round", "![x](include:_back.md)\n"), ("_back", "![x](include:_round.md)\n"), ("_matter", "---\ntitle: x\n---\n\nText.\n"), ("_open", "Text.\n\n```\nint i;\n"), ("b", "# B\n") })
            site.With($"content/de/{file}.md", text);
        site.With("content/de/a.md", $"# A\n\n{written}\n\nDanach.\n").AssertProblems(problem);
    }

    [Fact]
    public void A_footer_includes_nothing()
    {
        using var site = new SiteProject();
        site.With("content/de/_part.md", "Teil.\n").WithPage("a", "# A\n").With("content/site.yaml", "title: Test\nfooter:\n  text: \"![x](include:de/_part.md)\"\n");
        Assert.Equal(["content/site.yaml(3,1) DG2045"], Places(site));
    }

    private static IEnumerable<string> Places(SiteProject site) => site.Problems().Select(problem => problem[..(problem.IndexOf(')', StringComparison.Ordinal) + 1)] + problem.Split(" error")[1][..7]);
}
