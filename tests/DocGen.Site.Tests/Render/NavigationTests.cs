using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace DocGen.Site.Tests.Render;

/// <summary>What the side navigation shows of many pages.</summary>
public sealed class NavigationTests
{
    [Fact]
    public void A_folder_of_two_hundred_pages_is_shown_whole()
    {
        using var project = WithFolder(200).Built();
        Assert.Equal(202, Links(project, "de/guide/page-0100.html").Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("navigation:\n  - title: {de: Start, ja: 始}\n    pages: [guide/index, guide/a]\n")]
    public void A_folder_is_called_by_its_first_page_in_each_language_wherever_that_stands(string navigation)
    {
        using var project = new SiteProject { Languages = ["de", "ja"] }.With("content/site.yaml", "title: Test\n" + navigation);
        foreach (var (language, title) in new[] { ("de", "Anleitung"), ("ja", "案内") })
            project.With($"content/{language}/guide/index.md", $"# {title}\n").With($"content/{language}/guide/a.md", "# A\n").With($"content/{language}/guide/b.md", "# B\n");

        Assert.Contains("Anleitung", Links(project.Built(), "de/index.html").Select(link => link.Text));
        Assert.Contains("案内", Links(project, "ja/index.html").Select(link => link.Text));
        Assert.DoesNotContain("guide", Links(project, "ja/index.html").Select(link => link.Text));
    }

    [Fact]
    public void A_folder_that_no_page_gives_a_name_is_told_once_where_the_site_has_several_languages()
    {
        using var project = new SiteProject { Languages = ["de", "ja"] };
        foreach (var language in project.Languages) project.With($"content/{language}/guide/more/a.md", "# A\n").With($"content/{language}/guide/more/b.md", "# B\n");

        project.AssertProblems("content/de/guide/more/a.md(1,1): message DG2062: The folder 'guide/more' has no page of its own, so the navigation calls it 'more' in every language. Write de/guide/more/index.md and ja/guide/more/index.md, whose titles name it, or name its pages under 'navigation' in site.yaml, in a section with a title in each language.");
        Assert.Contains("more", Links(project, "ja/index.html").Select(link => link.Text));

        project.With("content/site.yaml", "title: Test\nnavigation:\n  - title: {de: Mehr, ja: 続き}\n    pages: [guide/more/a, guide/more/b]\n").AssertProblems();
        project.With("content/site.yaml", "title: Test\n").With("content/de/guide/more/index.md", "# Mehr\n").With("content/ja/guide/more/index.md", "# 続き\n").AssertProblems();
    }

    [Fact]
    public void A_longer_folder_is_shown_in_parts_of_which_the_page_s_own_is_open()
    {
        using var project = WithFolder(401).Built();
        var links = Links(project, "de/guide/page-0200.html");
        // The folder, its parts, and the pages of the second part.
        Assert.Equal(["guide", "Page 0000 … Page 0132", "Page 0133 … Page 0266", "Page 0133"], links.Skip(1).Take(4).Select(link => link.Text));
        Assert.Equal("Page 0267 … Page 0400", links[^1].Text);
        Assert.Equal(1 + 1 + 3 + 134, links.Count);
        Assert.Equal("page-0267.html", links[^1].Href);
        var current = project.Page("de/guide/page-0200.html").QuerySelectorAll(".side [aria-current]");
        Assert.Equal("Page 0200", Assert.Single(current).TextContent);
    }

    [Fact]
    public void The_first_page_of_a_part_is_marked_as_itself()
    {
        using var project = WithFolder(401).Built();
        var current = Assert.Single(project.Page("de/guide/page-0133.html").QuerySelectorAll(".side [aria-current]"));
        Assert.Equal(("Page 0133", "Page 0133 … Page 0266", "guide"), (current.TextContent, Above(current), Above(current.ParentElement!.ParentElement!.Closest("li")!.QuerySelector("a")!)));
    }

    [Fact]
    public void Two_thousand_pages_of_a_folder_show_no_more_of_it_than_two_hundred()
    {
        using var project = WithFolder(2000).Built();
        Assert.All(project.Pages(), page => Assert.InRange(project.Text(page).Split("<li><a").Length, 0, 225));
    }

    [Fact]
    public void Folders_are_shown_in_parts_as_well()
    {
        using var project = new SiteProject().With("content/de/index.md", "# Start\n");
        for (var page = 0; page < 250; page++) project.With(Invariant($"content/de/part-{page:D3}/page.md"), Invariant($"# Page {page:D3}\n"));
        var links = Links(project.Built(), "de/part-200/page.html");
        Assert.Equal(["Start … part-123", "part-124 … part-249", "part-124"], links.Take(3).Select(link => link.Text));
        Assert.Equal("Page 200", links[links.FindIndex(link => link.Text == "part-200") + 1].Text);
    }

    [Fact]
    public void Kinds_of_many_subjects_are_shown_beside_each_other_and_to_what_they_are_kinds_of()
    {
        using var project = new SiteProject { Languages = ["de"] }.With("content/de/index.md", "# Start\n");
        var model = new StringBuilder();
        for (var root = 0; root < 30; root++)
        {
            model.Append(Invariant($"/// <summary>Text.</summary>\n[Subject, Slug(\"kind-{root}\"), Name(\"de\", \"Kind {root:D2}\")] public abstract class Root{root:D2};\n"));
            for (var kind = 0; kind < 9; kind++) model.Append(Invariant($"/// <summary>Text.</summary>\n[Subject, Slug(\"kind-{root}-{kind}\"), Name(\"de\", \"Kind {root:D2}.{kind}\")] public sealed class Kind{root:D2}x{kind} : Root{root:D2};\n"));
        }

        project.Model = CompiledModel.Write(project.Folder, "Kinds", model.ToString());
        project.Built();
        string[] kinds = [.. Enumerable.Range(0, 9).Select(kind => $"Kind 07.{kind}")];
        foreach (var page in new[] { "de/subjects/kind-7.html", "de/subjects/kind-7-3.html" })
            Assert.Equal(kinds, Links(project, page).Select(link => link.Text).Where(text => text.StartsWith("Kind ", StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal)));
        Assert.Equal(30, Links(project, "de/index.html").Count(link => link.Text.StartsWith("Kind ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_short_section_is_open_to_every_page_and_a_long_one_to_its_own()
    {
        using var project = SiteProject.OfSmallModel();
        for (var page = 0; page < 13; page++) project.WithPage(Invariant($"page-{page}"), Invariant($"# {page}\n"));
        project.Built();

        Assert.Equal(["Lesen", "Vergleichen", "Gegenstände", "Brücke", "Nachschlagen"], Open(project, "de/page-1.html"));
        Assert.Equal(["Vergleichen", "Gegenstände", "Brücke", "Nachschlagen"], Open(project, "de/subjects/bridge.html"));
        // A layer stands in no section, but the list of layers does.
        Assert.Equal(["Vergleichen", "Gegenstände", "Brücke", "Nachschlagen"], Open(project, "de/layers/pier.html"));
        Assert.Equal(14, project.Page("de/subjects/bridge.html").QuerySelectorAll(".side details:not([open]) a").Length);
    }

    [Fact]
    public void The_branches_of_a_long_tree_are_open_to_what_they_hold()
    {
        using var project = new SiteProject { Languages = ["de"] }.With("content/de/index.md", "# Start\n");
        var model = new StringBuilder("/// <summary>Text.</summary>\n[Subject, Name(\"de\", \"All\")] public abstract class All;\n");
        for (var branch = 0; branch < 4; branch++)
        {
            model.Append(Invariant($"/// <summary>Text.</summary>\n[Subject, Name(\"de\", \"Branch {branch}\")] public class Branch{branch} : All;\n"));
            for (var kind = 0; kind < 4; kind++) model.Append(Invariant($"/// <summary>Text.</summary>\n[Subject, Name(\"de\", \"Kind {branch}.{kind}\")] public sealed class Kind{branch}x{kind} : Branch{branch};\n"));
        }

        project.Model = CompiledModel.Write(project.Folder, "Tree", model.ToString());
        project.Built();
        // The one root is all that there is to see at first; every subject is in the page, folded or not.
        Assert.Equal(["Lesen", "Gegenstände", "All"], Open(project, "de/subjects/index.html"));
        Assert.Equal(["Lesen", "Gegenstände", "All", "Branch 2"], Open(project, "de/subjects/kind-2x-1.html"));
        Assert.Equal(["Lesen", "Gegenstände", "All", "Branch 2"], Open(project, "de/subjects/branch-2.html"));
        Assert.Equal(["Lesen", "All"], Open(project, "de/index.html"));
        Assert.Equal("Branch 2", Above(project.Page("de/subjects/kind-2x-1.html").QuerySelector(".side [aria-current]")!));
        Assert.Equal(1 + 1 + 21, Links(project, "de/index.html").Count);
    }

    private static SiteProject WithFolder(int pages)
    {
        var project = new SiteProject().With("content/de/index.md", "# Start\n");
        for (var page = 0; page < pages; page++) project.With(Invariant($"content/de/guide/page-{page:D4}.md"), Invariant($"# Page {page:D4}\n"));
        return project;
    }

    // What is open, under the name that tells readers of the screen.
    private static IEnumerable<string> Open(SiteProject project, string page) =>
        project.Page(page).QuerySelectorAll(".side details[open] > summary").Select(summary => summary.GetAttribute("aria-label") ?? summary.TextContent);

    // What a link stands below.
    private static string Above(IElement link) => link.ParentElement!.ParentElement!.Closest("li")!.QuerySelector("a")!.TextContent;

    private static List<(string Text, string? Href)> Links(SiteProject project, string page) =>
        [.. project.Page(page).QuerySelectorAll(".side a").Select(link => (link.TextContent.Trim(), link.GetAttribute("href")))];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
