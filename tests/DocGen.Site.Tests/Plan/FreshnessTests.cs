using System.Text.RegularExpressions;
using DocGen.Site.Problems;

namespace DocGen.Site.Tests.Plan;

/// <summary>What one language says anew and others do not is told, and nothing else.</summary>
public sealed partial class FreshnessTests
{
    private const string German = """
        ---
        description: Was hier steht.
        ---
        # Anfang

        Der erste Satz. Siehe [das Bild](../pictures/plan.png) und [die andere Seite](other.md#mehr).

        ## Holz

        Holz braucht zwei Schritte,
        dann ist es fertig.

        ## Stein

        - Stein ist hart.
        - Er hält lange.[^1]

        ### Fels

        Fels ist Stein.

        ## Ende

        Das war es.

        [^1]: Etwa hundert Jahre.

        """;

    private const string Korean = """
        ---
        description: 여기에 있는 것.
        ---
        # 시작

        첫 문장입니다. [그림](../pictures/plan.png)과 [다른 페이지](other.md#더-보기)를 보세요.

        ## 나무

        나무는 두 단계가 필요하고,
        그러면 끝납니다.

        ## 돌

        - 돌은 단단합니다.
        - 오래갑니다.[^1]

        ### 바위

        바위는 돌입니다.

        ## 끝

        이것이 전부입니다.

        [^1]: 약 백 년.

        """;

    /// <summary>What is done to the German and to the Korean page (old text → new text, any number), and what is told of it.</summary>
    public static TheoryData<string, string[], string[], string[]> Edits => new()
    {
        { "nothing", [], [], [] },

        // Each language alone, and both.
        { "a word of one", ["zwei Schritte", "drei Schritte"], [], ["ko 8: stale, de: Holz: Holz braucht [-zwei-] {+drei+} Schritte, dann ist …"] },
        { "a word of the other", [], ["두 단계가", "세 단계가"], ["de 8: stale, ko: 나무: 나무는 [-두-] {+세+} 단계가 필요하고, 그러면 …"] },
        { "a word of both", ["zwei Schritte", "drei Schritte"], ["두 단계가", "세 단계가"], [] },
        { "a word of each in another section", ["zwei Schritte", "drei Schritte"], ["이것이 전부", "그것이 전부"], ["de 22: stale, ko: 끝: [-이것이-] {+그것이+} 전부입니다.", "ko 8: stale, de: Holz: Holz braucht [-zwei-] {+drei+} Schritte, dann ist …"] },
        { "a word taken back", ["zwei Schritte", "zwei  Schritte"], [], [] },

        // What is no change.
        { "reflowed", ["zwei Schritte,\ndann ist", "zwei\nSchritte, dann\nist"], ["필요하고,\n그러면", "필요하고, 그러면"], [] },
        { "other white space", ["## Ende\n\nDas war es.", "## Ende\n\n\n  Das  war es.  "], [], [] },
        { "a list with other marks", ["- Stein ist hart.\n- Er", "* Stein ist hart.\n* Er"], [], [] },
        { "a list as a paragraph", ["- Stein ist hart.\n- Er", "Stein ist hart.\nEr"], [], [] },
        { "emphasis", ["ist hart", "ist **hart**"], [], [] },
        { "a heading underlined", ["## Ende\n", "Ende\n----\n"], [], [] },
        { "a comment", ["Das war es.", "Das war es. <!-- Mehr? -->"], [], [] },
        { "a picture that moved", ["../pictures/plan.png", "images/plan.png"], [], [] },
        { "a place in another page that is called otherwise", ["other.md#mehr", "other.md#noch-mehr"], [], [] },
        { "a footnote that stands elsewhere", ["Das war es.\n\n[^1]: Etwa hundert Jahre.", "[^1]: Etwa hundert Jahre.\n\nDas war es."], [], [] },

        // What is one.
        { "a description", ["Was hier steht", "Was dort steht"], [], ["ko 4: stale, de: Anfang: Was [-hier-] {+dort+} steht. Der erste …"] },
        { "a footnote", ["hundert Jahre", "tausend Jahre"], [], ["ko 13: stale, de: … hält lange. Etwa [-hundert-] {+tausend+} Jahre."] },
        { "a link to another page", ["other.md#mehr", "third.md"], [], ["ko 4: stale, de: plan.png [-de/other.md-] {+de/third.md+}"] },
        { "struck out", ["Das war es", "~~Das~~ war es"], [], ["ko 22: stale, de: Ende: [-Das-] {+~~Das~~+} war es."] },

        // Sections.
        { "a heading of one", ["## Holz", "## Das Holz"], [], ["ko 8: stale, de: {+Das+} Holz: Holz braucht …"] },
        { "a heading of both", ["## Holz", "## Das Holz"], ["## 나무", "## 나무란"], [] },
        { "moved in both", [.. Moved("## Holz", "## Stein", German)], [.. Moved("## 나무", "## 돌", Korean)], [] },
        { "moved in one", [.. Moved("## Holz", "## Stein", German)], [], ["ko 8: outline"] },
        { "new in both", ["## Stein\n", "## Glas\n\nGlas bricht.\n\n## Stein\n"], ["## 돌\n", "## 유리\n\n유리는 깨집니다.\n\n## 돌\n"], [] },
        { "new in one", ["## Stein\n", "## Glas\n\nGlas bricht.\n\n## Stein\n"], [], ["de 13: outline"] },
        { "new in one before one that changes", ["## Stein\n\n- Stein ist hart", "## Glas\n\nGlas bricht.\n\n## Stein\n\n- Stein ist sehr hart"], [], ["de 13: outline", "ko 13: stale, de: Stein: Stein ist {+sehr+} hart. Er hält …"] },
        { "renamed and changed in one, behind a new one of both", ["## Stein\n\n- Stein ist hart", "## Glas\n\nGlas bricht.\n\n## Kiesel\n\n- Kiesel sind hart"], ["## 돌\n", "## 유리\n\n유리는 깨집니다.\n\n## 돌\n"], ["ko 17: stale"] },
        { "split in one", ["dann ist es fertig.", "fertig.\n\n## Brett\n\nDann ist es ein Brett."], [], ["de 13: outline", "ko 8: stale"] },
        { "split in both", ["dann ist es fertig.", "fertig.\n\n## Brett\n\nDann ist es ein Brett."], ["그러면 끝납니다.", "끝납니다.\n\n## 판자\n\n그러면 판자입니다."], [] },
        { "merged in one", ["\n### Fels\n\nFels ist", "\nFels ist"], [], ["ko 13: stale", "ko 18: outline"] },
        { "merged in both", ["\n### Fels\n\nFels ist", "\nFels ist"], ["\n### 바위\n\n바위는", "\n바위는"], ["gone"] },
        { "deleted in one", ["### Fels\n\nFels ist Stein.\n\n", ""], [], ["ko 18: outline"] },
        { "deleted in both", ["### Fels\n\nFels ist Stein.\n\n", ""], ["### 바위\n\n바위는 돌입니다.\n\n", ""], ["gone"] },
        { "deeper in one", ["### Fels", "#### Fels"], [], ["ko 18: outline"] },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_is_told_of_an_edit(string edit, string[] german, string[] korean, string[] expected)
    {
        using var site = Site().Accepted();
        Git.Run(site.Folder, "init", "-q");
        Git.Commit(site.Folder, "2026-01-02T00:00:00Z");
        site.With("content/de/page.md", Edited(German, german)).With("content/ko/page.md", Edited(Korean, korean));

        Assert.Equal((edit, string.Join('\n', expected)), (edit, string.Join('\n', Told(site, isWhole: expected.Any(line => line.Contains(", de: ") || line.Contains(", ko: "))))));
        // Whoever vouches for it is not told of it any more: where an outline differs, of that neither, but for levels and order.
        Assert.DoesNotContain(Told(site.Accepted()), line => line.Contains("stale") || line == "gone" || (line.Contains("outline") && edit is not ("moved in one" or "deeper in one")));
    }

    [Fact]
    public void What_is_stale_is_told_at_its_place_with_what_has_changed_and_since_when()
    {
        using var site = Site().Accepted();
        Git.Run(site.Folder, "init", "-q");
        Git.Commit(site.Folder, "2026-01-02T00:00:00Z");
        site.With("content/de/page.md", German.Replace("zwei", "drei"));
        const string Told = "content/ko/page.md(8,1): warning DG2080: 'de' was changed since the last commit, and this was not: \"Holz: Holz braucht [-zwei-] {+drei+} Schritte, dann ist …\". Translate the change; then, or where this is right as it is, run 'docgen accept page#holz'.";

        Assert.Contains(Told, site.Problems());
        Git.Commit(site.Folder, "2026-03-04T00:00:00Z");
        Assert.Contains(Told.Replace("since the last commit", "on 2026-03-04"), site.Problems());
        // The one who reads it in Korean may name the section as it is called there.
        site.Accepted("page#나무");
        Assert.DoesNotContain(site.Problems(), problem => problem.Contains("DG2080"));
    }

    [Fact]
    public void Where_git_does_not_know_what_was_vouched_for_it_is_told_without()
    {
        using var site = Site().Accepted();
        site.With("content/de/page.md", German.Replace("zwei", "drei"));

        Assert.Contains("content/ko/page.md(8,1): warning DG2080: 'de' has changed since somebody vouched that both say the same, and this has not. Translate the change; then, or where this is right as it is, run 'docgen accept page#holz'.", site.Problems());
    }

    [Theory]
    [InlineData(ProblemSeverity.Error, "error DG2080", false)]
    [InlineData(ProblemSeverity.Warning, "warning DG2080", true)]
    [InlineData(null, "", true)]
    public void An_author_says_how_bad_it_is(ProblemSeverity? severity, string told, bool isPublished)
    {
        using var site = Site(severity).Accepted();
        site.With("content/de/page.md", German.Replace("zwei", "drei"));

        Assert.Equal(told.Length > 0, site.Problems().Any(problem => problem.Contains(told.Length > 0 ? told : "DG2080", StringComparison.Ordinal)));
        Assert.Equal(isPublished, site.Has("de/page.html"));
    }

    [Fact]
    public void A_page_that_moved_stays_vouched_for_by_its_alias_or_by_its_texts()
    {
        using var site = Site().Accepted();
        foreach (var (language, text) in ((string, string)[])[("de", German), ("ko", Korean)])
        {
            File.Delete(Path.Combine(site.Folder, "content", language, "page.md"));
            site.With($"content/{language}/deep/page.md", text.Replace("other.md", "../renamed.md").Replace("../pictures/", "../../pictures/"));
            File.Move(Path.Combine(site.Folder, "content", language, "other.md"), Path.Combine(site.Folder, "content", language, "renamed.md"));
            var renamed = Path.Combine(site.Folder, "content", language, "renamed.md");
            File.WriteAllText(renamed, "---\naliases: [other]\n---\n" + File.ReadAllText(renamed));
        }

        Assert.Empty(Told(site));
        site.With("content/de/deep/page.md", File.ReadAllText(Path.Combine(site.Folder, "content/de/deep/page.md")).Replace("zwei", "drei"));
        Assert.Equal(["deep 8: stale"], Told(site));
        Assert.Empty(Told(site.Accepted("deep")));
        Assert.DoesNotContain("\npage ", File.ReadAllText(Path.Combine(site.Folder, "content/translations.lock")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Alias(\"subjects/old-tower\")]", "xref:HighTower", "")]
    [InlineData("", "xref:HighTower", "ko 3: stale")]
    [InlineData("[Alias(\"subjects/old-tower\")]", "xref:Wall", "ko 3: stale")]
    public void What_was_renamed_with_an_alias_makes_no_section_stale(string alias, string target, string expected)
    {
        using var site = new SiteProject { Languages = ["de", "ko"] }
            .With("content/de/index.md", "# Anfang\n").With("content/ko/index.md", "# 처음\n")
            .With("content/de/page.md", "# Seite\n\n## Bau\n\nSiehe [den Turm](xref:OldTower).\n").With("content/ko/page.md", "# 쪽\n\n## 건물\n\n탑.\n");
        string Model(string attributes, string name) => CompiledModel.Write(site.Folder, name + "Model", $$"""
            {{attributes}} [Subject, Name("de", "Turm"), Name("ko", "탑")] public class {{name}};

            [Subject, Name("de", "Mauer"), Name("ko", "벽")] public class Wall;
            """, languages: "de,ko");
        site.Model = Model("", "OldTower");
        site.Accepted();

        site.Model = Model(alias, "HighTower");
        site.With("content/de/page.md", $"# Seite\n\n## Bau\n\nSiehe [den Turm]({target}).\n");

        Assert.Equal(expected.EndsWith("stale", StringComparison.Ordinal) ? [expected] : [], Told(site).Where(told => told != "gone"));
    }

    [Fact]
    public void Two_branches_that_both_vouched_are_merged()
    {
        using var site = Site().Accepted();
        site.With(".gitattributes", "content/translations.lock merge=union\n");
        Git.Run(site.Folder, "init", "-q", "-b", "main");
        Git.Commit(site.Folder, "2026-01-02T00:00:00Z");
        Git.Run(site.Folder, "checkout", "-q", "-b", "one");
        // One branch translates a change, and mends a slip that is none in the other language.
        site.With("content/de/page.md", German.Replace("zwei", "drei").Replace("Das war es", "Das ist es")).With("content/ko/page.md", Korean.Replace("두 단계", "세 단계")).Accepted();
        Git.Commit(site.Folder, "2026-01-03T00:00:00Z");
        Git.Run(site.Folder, "checkout", "-q", "main");
        // The other translates another one, and mends a slip of the other language in the same section.
        site.With("content/de/page.md", German.Replace("hart", "sehr hart")).With("content/ko/page.md", Korean.Replace("단단", "아주 단단").Replace("이것이 전부", "그것이 전부")).Accepted();
        Git.Commit(site.Folder, "2026-01-04T00:00:00Z");
        Git.Run(site.Folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "-q", "-m", "x", "one");

        Assert.DoesNotContain(Told(site), line => line.Contains("stale"));
        site.With("content/de/page.md", File.ReadAllText(Path.Combine(site.Folder, "content/de/page.md")).Replace("drei", "vier"));
        Assert.Contains("ko 8: stale", Told(site));
        Assert.Empty(Told(site.Accepted()));
    }

    /// <summary>What somebody did to the file, and what is told of it.</summary>
    public static TheoryData<Func<string, string>, string[]> Damages => new()
    {
        {
            text => text.Replace("page#holz", "<<<<<<< HEAD\npage#holz").Replace("page#stein", "=======\npage#stein") + ">>>>>>> one\n",
            [
                "content/translations.lock(7,1): error DG2082: Two branches that were merged both changed these lines. Keep the lines of both without the marks between them, or remove them all; then run 'docgen accept'.",
                "content/translations.lock(9,1): error DG2082: Two branches that were merged both changed these lines. Keep the lines of both without the marks between them, or remove them all; then run 'docgen accept'.",
                "content/translations.lock(12,1): error DG2082: Two branches that were merged both changed these lines. Keep the lines of both without the marks between them, or remove them all; then run 'docgen accept'.",
            ]
        },
        { text => text[..^9] + "\n", ["content/translations.lock(9,1): error DG2082: This is no line of 'docgen accept': a text and its hashes, such as 'guide/start#install en=0123abcd-0123456789abcdef'. Remove it and run 'docgen accept'."] },
        {
            text => text + "page#einst de=0123abcd-0123456789abcdef ko=0123abcd-0123456789abcdef\n",
            [
                "content/translations.lock(10,1): warning DG2083: There is no text 'page#einst' any more. Run 'docgen accept page', which removes the line.",
                "content/translations.lock(10,1): warning DG2083: This line stands behind that of 'third', so that branches merge badly. Run 'docgen accept', which sorts the lines.",
            ]
        },
        {
            text => text.Replace("\nthird", "\nhere#x de=0123abcd-0123456789abcdef\nhere#y de=0123abcd-0123456789abcdef\nthird"),
            [
                "content/translations.lock(9,1): warning DG2083: There is no text 'here#x' any more, nor 1 other of 'here'. Run 'docgen accept here', which removes their lines.",
                "content/translations.lock(9,1): warning DG2083: This line stands behind that of 'page#stein', so that branches merge badly. Run 'docgen accept', which sorts the lines.",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_file_is_told_of_at_its_line_and_mended_by_vouching(Func<string, string> damage, string[] expected)
    {
        using var site = Site().Accepted();
        var file = Path.Combine(site.Folder, "content/translations.lock");
        var text = File.ReadAllText(file);
        File.WriteAllText(file, damage(text));

        site.AssertProblems(expected);
        site.Accepted().Built();
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("pge", "DG2084: There is no page and no text 'pge'. Did you mean 'page'?")]
    [InlineData("page#hols", "DG2084: There is no page and no text 'page#hols'. Did you mean 'page#holz'?")]
    public void What_is_not_there_cannot_be_vouched_for(string what, string told)
    {
        using var site = Site();

        Assert.Contains(told, Assert.Single(SiteAcceptance.Run(site.Options, what).Problems).ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(site.Folder, "content/translations.lock")));
    }

    [Fact]
    public void What_cannot_be_written_is_told()
    {
        using var site = Site();
        Directory.CreateDirectory(Path.Combine(site.Folder, "content/translations.lock"));

        Assert.Equal("DG2085", Assert.Single(SiteAcceptance.Run(site.Options, null).Problems).Id);
    }

    [Fact]
    public void A_table_tells_how_the_texts_of_each_page_are()
    {
        using var site = Site().Accepted();
        site.With("content/de/page.md", German.Replace("zwei", "drei").Replace("## Ende", "## Glas\n\nGlas.\n\n## Ende"));
        site.With("content/de/new.md", "# Neu\n\n## Mehr\n");

        var pages = SiteStatus.Of(site.Options).Pages;
        string Of(string path, string language) => pages.Single(page => page.Path == path).Languages[language].ToString();
        Assert.Equal(["new", "other", "page", "third", ""], pages.Select(page => page.Path));
        Assert.Equal("TextCounts { Fresh = 5, Stale = 0, New = 1, Missing = 0, IsNone = False }", Of("page", "de"));
        Assert.Equal("TextCounts { Fresh = 4, Stale = 1, New = 0, Missing = 1, IsNone = False }", Of("page", "ko"));
        Assert.Equal("TextCounts { Fresh = 0, Stale = 0, New = 2, Missing = 0, IsNone = False }", Of("new", "de"));
        Assert.Equal("TextCounts { Fresh = 0, Stale = 0, New = 0, Missing = 0, IsNone = True }", Of("new", "ko"));
    }

    [Fact]
    public void A_reader_is_told_below_the_heading_and_led_to_the_newer_text()
    {
        using var site = Site().Accepted();
        site.With("content/de/page.md", German.Replace("zwei", "drei").Replace("Der erste", "Ein erster"));
        site.Build();

        var page = site.Page("ko/page.html");
        var notes = page.QuerySelectorAll(".stale").ToList();
        Assert.Equal(["시작", "나무"], notes.Select(note => note.PreviousElementSibling!.FirstChild!.TextContent.Trim()));
        Assert.All(notes, note => Assert.Equal("다른 언어(Deutsch)로 된 글이 더 최신입니다.", note.TextContent));
        Assert.Equal(["../de/page.html", "../de/page.html#holz"], notes.Select(note => note.QuerySelector("a")!.GetAttribute("href")));
        Assert.Empty(site.Page("de/page.html").QuerySelectorAll(".stale"));
        Assert.StartsWith("# 시작\n\n[다른 언어(Deutsch)로 된 글이 더 최신입니다.](../de/page.md)\n\n첫 문장", site.Text("ko/page.md"), StringComparison.Ordinal);
        Assert.Contains("## 나무\n\n[다른 언어(Deutsch)로 된 글이 더 최신입니다.](../de/page.html#holz)\n\n나무는", site.Text("ko/page.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalog_lists_what_is_stale()
    {
        using var site = SiteProject.OfSmallModel().WithPage("page", "# Anfang\n\n## Holz\n\nHolz.\n").Accepted();
        site.Build();
        Assert.DoesNotContain("\"stale\"", site.Text("catalog.json"), StringComparison.Ordinal);
        site.With("content/ja/page.md", "# 始め\n\n## 木\n\n木。\n").With("content/de/page.md", "# Anfang\n\n## Holz\n\nHolz.\n").Build();

        Assert.Contains("""
             "stale": [
              {
               "text": "page",
               "language": "de",
               "page": "de/page.html",
               "newer": "ja/page.html"
              },
              {
               "text": "page#holz",
               "language": "de",
               "page": "de/page.html#holz",
               "newer": "ja/page.html#木"
              }
             ]
            """, site.Text("catalog.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_made_again_where_another_language_leaves_it_behind_and_others_are_not()
    {
        using var site = new SiteProject { Languages = ["de", "ko"], IsRemembered = true }.WithPage("index", "# Anfang\n").WithPage("page", "# Seite\n\n## Holz\n\nHolz.\n").Accepted();
        site.Build();
        site.With("content/de/page.md", "# Seite\n\n## Holz\n\nMehr Holz.\n");
        Assert.Equal(["de/page.html", "ko/page.html"], site.Build().WrittenPages.Order(StringComparer.Ordinal));
        site.Accepted();
        Assert.Equal(["ko/page.html"], site.Build().WrittenPages);
        Assert.Empty(site.Build().WrittenPages);
    }

    [Fact]
    public void Without_a_vouched_text_nothing_is_told_and_with_one_the_site_is_the_same()
    {
        using var site = Site();
        var problems = site.Problems();
        var before = site.Files();
        site.Accepted();

        Assert.Equal(problems, site.Problems());
        Assert.Equal(before.Keys, site.Files().Keys);
        Assert.All(before.Where(file => file.Key != ".docgen"), file => Assert.Equal(file.Value, site.Files()[file.Key]));
    }

    private static SiteProject Site(ProblemSeverity? severity = ProblemSeverity.Warning) => new SiteProject { Languages = ["de", "ko"], Staleness = severity }
        .With("content/de/page.md", German).With("content/ko/page.md", Korean)
        .With("content/de/other.md", "# Andere\n\n## Mehr\n").With("content/ko/other.md", "# 다른 페이지\n\n## 더 보기\n")
        .With("content/pictures/plan.png", [1]).With("content/de/third.md", "# Dritte\n").With("content/ko/third.md", "# 세 번째\n");

    private static string Edited(string text, string[] edits)
    {
        foreach (var edit in edits.Chunk(2))
        {
            Assert.Contains(edit[0], text, StringComparison.Ordinal);
            text = text.Replace(edit[0], edit[1], StringComparison.Ordinal);
        }

        return text;
    }

    // A section with the one behind it before it.
    private static string[] Moved(string heading, string next, string text)
    {
        var (start, middle) = (text.IndexOf(heading, StringComparison.Ordinal), text.IndexOf(next, StringComparison.Ordinal));
        var end = text.IndexOf("\n### ", StringComparison.Ordinal) + 1;
        return [text[start..end], text[middle..end] + text[start..middle]];
    }

    // Each as its language, line and verdict; of what is stale also how the other language differs.
    private static IEnumerable<string> Told(SiteProject site, bool isWhole = false) =>
        from problem in SiteStatus.Of(site.Options).Stale
        let language = Path.GetFileName(Path.GetDirectoryName(problem.Path))
        let difference = isWhole && Difference().Match(problem.Message) is { Success: true } match ? $", {match.Groups["language"].Value}: {match.Groups["difference"].Value}" : ""
        select problem.Id switch
        {
            "DG2080" => $"{language} {problem.Line}: stale{difference}",
            "DG2081" => $"{language} {problem.Line}: outline",
            "DG2083" => "gone",
            _ => problem.ToString(),
        };

    [GeneratedRegex("^'(?<language>..)'.*?: \"(?<difference>.*)\"")]
    private static partial Regex Difference();
}
