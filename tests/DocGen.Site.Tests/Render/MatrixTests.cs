using AngleSharp.Dom;

namespace DocGen.Site.Tests.Render;

/// <summary>Which way round a matrix stands, what parts it, and what a script needs to know of it.</summary>
public sealed class MatrixTests
{
    private const string Comparison = "en/comparisons/instruments.html";

    [Fact]
    public void Many_subjects_are_rows()
    {
        using var site = SiteProject.OfWideModel().Built();

        var matrix = site.Page(Comparison).QuerySelector(".matrix")!;
        Assert.Equal(["Subject", "Excitation", "Range", "Length of a tone", "Chords", "Tuning", "Height of the player", "Sum"], matrix.QuerySelectorAll("thead th").Select(NameOf));
        Assert.Equal(9, matrix.QuerySelectorAll("tbody th[scope=row]").Length);
        Assert.Equal("Blown|10 oct|1 min|✕ No|Unknown|2|12", string.Join('|', RowOf(matrix, "bass-clarinet").QuerySelectorAll("td .value").Select(value => value.TextContent.Replace('\u00A0', ' '))));
    }

    [Fact]
    public void Few_subjects_are_columns()
    {
        using var small = SiteProject.OfSmallModel().Built();
        Assert.Equal(["Kriterium", "Balkenbrücke", "Hängebrücke"], small.Page("de/comparisons/bridge-types.html").QuerySelectorAll(".matrix thead th").Select(NameOf));

        using var wide = SiteProject.OfWideModel().WithPage("a", "# Title\n\n![](compare:IInstruments(Violin,Flute))\n").Built();
        Assert.Equal(["Criterion", "Violin", "Flute"], wide.Page("en/a.html").QuerySelectorAll(".matrix thead th").Select(NameOf));
    }

    [Fact]
    public void Rows_stand_under_their_category_and_kinds_behind_what_they_are_kinds_of()
    {
        using var site = SiteProject.OfWideModel().Built();

        Assert.Equal(
            ["# String instruments", "Violin", "Cello", "Piano", "Dulcimer", "# Wind instruments", "Flute", "Clarinet", "depth-1 Bass clarinet", "Organ", "# Subjects", "Voice"],
            site.Page(Comparison).QuerySelectorAll(".matrix tbody th").Select(head => $"{(head.ParentElement!.ClassName == "group" ? "#" : head.ClassName)} {NameOf(head)}".Trim()));
    }

    [Fact]
    public void A_matrix_in_prose_keeps_its_order_and_has_neither_anchors_nor_controls()
    {
        using var site = SiteProject.OfWideModel().WithPage("a", "# Title\n\n![Some](compare:IInstruments(Organ,Flute,Voice,Clarinet,Piano,Cello,Violin,Dulcimer))\n").Built();

        var page = site.Page("en/a.html");
        Assert.Equal(["Organ", "Flute", "Voice", "Clarinet", "Piano", "Cello", "Violin", "Dulcimer"], page.QuerySelectorAll(".matrix tbody th").Select(NameOf));
        Assert.Empty(page.QuerySelectorAll(".matrix [id], .matrix [data-rank], .matrix .sort, .comparison, script[src$='matrix.js']"));
        Assert.Equal("Some", page.QuerySelector("figure.table figcaption")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("en", "excitation", "0 Bowed|0 Bowed|1 Struck|1 Struck|2 Blown|2 Blown|2 Blown|2 Blown|2 Blown")]
    [InlineData("en", "range", "0 2 oct|1 3 oct|2 3.5 oct|3 4.5 oct|4 5 oct|5 7.25 oct|6 9 oct|7 10 oct|Unknown")]
    [InlineData("en", "tone-length", "0 2.5 s|1 8 s|2 10 s|2 10 s|3 15 s|4 20 s|5 25 s|6 1 min|Not applicable")]
    [InlineData("en", "chords", "0 ✓ Yes|0 ✓ Yes|0 ✓ Yes|1 ✕ No|1 ✕ No|1 ✕ No|1 ✕ No|1 ✕ No|1 ✕ No")]
    [InlineData("en", "tuning", "0 Diatonic (D-G)|1 Equal temperament|1 Equal temperament|2 Fifths|2 Fifths|Unknown|Unknown|Unknown|Unknown")]
    [InlineData("ko", "tuning", "0 온음계(D-G)와 반음|1 완전5도|1 완전5도|2 평균율|2 평균율|자료 없음|자료 없음|자료 없음|자료 없음")]
    public void Values_know_their_place_and_what_has_none_comes_last(string language, string criterion, string expected)
    {
        using var site = SiteProject.OfWideModel().Built();

        Assert.Equal(expected, string.Join('|', site.Page($"{language}/comparisons/instruments.html").QuerySelectorAll($".matrix td[id$='.{criterion}']")
            .OrderBy(cell => cell.GetAttribute("data-rank") ?? "last", StringComparer.Ordinal)
            .Select(cell => $"{cell.GetAttribute("data-rank")} {cell.QuerySelector(".value")!.TextContent.Replace('\u00A0', ' ')}".Trim())));
    }

    [Fact]
    public void Anchors_are_the_same_whichever_way_round_the_matrix_stands()
    {
        using var site = SiteProject.OfWideModel().Built();

        var page = site.Page(Comparison);
        Assert.Equal("TH", page.GetElementById("range")!.TagName);
        Assert.Equal("4.5 oct", page.GetElementById("violin.range")!.QuerySelector(".value")!.TextContent.Replace('\u00A0', ' '));
        Assert.Equal("../comparisons/instruments.html#violin.range", site.WithPage("a/b", "# Title\n\n<fact:Violin.Range>\n").Built().Page("en/a/b.html").QuerySelector(".fact")!.GetAttribute("href"));
    }

    [Fact]
    public void The_controls_wait_for_their_script_which_comes_with_them_alone()
    {
        using var site = SiteProject.OfWideModel().Built();

        var page = site.Page(Comparison);
        Assert.True(page.QuerySelector(".controls")!.HasAttribute("hidden"));
        Assert.All(page.QuerySelectorAll(".sort"), button => Assert.True(button.HasAttribute("hidden")));
        Assert.Equal(page.QuerySelectorAll("[data-subject]").Select(head => head.GetAttribute("data-subject")), page.QuerySelectorAll("input[name=subjects]").Select(box => box.GetAttribute("value")));
        Assert.Equal(page.QuerySelectorAll("thead th[id]").Select(head => head.Id), page.QuerySelectorAll("input[name=criteria]").Select(box => box.GetAttribute("value")));
        Assert.Equal([Comparison, "en/comparisons/stringing.html", "ko/comparisons/instruments.html", "ko/comparisons/stringing.html"], site.Pages().Where(address => site.Page(address).QuerySelector("script[src='../../assets/matrix.js'][defer]") is not null));

        using var small = SiteProject.OfSmallModel().Built();
        Assert.Empty(small.Page("de/comparisons/bridge-types.html").QuerySelectorAll(".controls, .sort, [data-rank], script[src$='matrix.js']"));
        Assert.NotNull(small.Page("de/comparisons/bridge-use.html").QuerySelector(".matrix:not(.by-subject) tbody th .sort"));
    }

    [Fact]
    public void A_derived_cell_links_to_the_cells_and_things_that_it_was_computed_from()
    {
        using var site = SiteProject.OfWideModel().Built();

        var page = site.Page(Comparison);
        Assert.Equal("#violin.range Range (4.5 oct)|#violin.player-depth Height of the player (2)", InputsOf(page, "violin.sum"));
        Assert.Equal("../subjects/violin.html Violin: Stack|../layers/player.html Player", InputsOf(page, "violin.player-depth"));
        Assert.Equal("../comparisons/instruments.html#violin.range", site.Page("en/subjects/violin.html").QuerySelector(".why a[href*='range']")!.GetAttribute("href"));
    }

    [Fact]
    public void Whatever_shows_a_layer_says_which()
    {
        using var site = SiteProject.OfWideModel()
            .WithPage("a", "# Title\n\n<xref:Strings>, [these](xref:Strings), <xref:Violin>\n\n![Two](stack:Violin,Flute)\n\n![One](diff:Violin..Clarinet)\n")
            .Built();

        var page = site.Page("en/a.html");
        foreach (var part in new[] { ".prose > p > a", "figure.stack svg a.layer", "figure.stack .as-text a", "figure.difference svg a.layer", "figure.difference .as-text a" })
        {
            var links = page.QuerySelectorAll(part);
            Assert.Contains(links, link => link.GetAttribute("data-layer") == "strings");
            Assert.All(links, link => Assert.Equal(link.GetAttribute("href")!.StartsWith("layers/", StringComparison.Ordinal) ? link.GetAttribute("href")!["layers/".Length..^".html".Length] : null, link.GetAttribute("data-layer")));
        }

        Assert.Equal("body", site.Page("en/layers/strings.html").QuerySelector(".lead a")!.GetAttribute("data-layer"));
        Assert.Equal(["body", "strings", "player"], site.Page("en/subjects/violin.html").QuerySelectorAll(".facts [data-layer]").Select(link => link.GetAttribute("data-layer")));
    }

    private static string NameOf(IElement head) => (head.QuerySelector(".name, a") ?? head).TextContent;

    private static IElement RowOf(IElement matrix, string subject) => matrix.QuerySelector($"[data-subject='{subject}']")!.ParentElement!;

    private static string InputsOf(IParentNode page, string cell) => string.Join('|', page.QuerySelectorAll($"[id='{cell}'] .why a")
        .Select(link => $"{link.GetAttribute("href")} {link.TextContent}{link.NextSibling?.TextContent}".TrimEnd(',', ' ').Replace('\u00A0', ' ')));
}
