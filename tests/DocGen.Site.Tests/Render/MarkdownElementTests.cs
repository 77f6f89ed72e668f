namespace DocGen.Site.Tests.Render;

/// <summary>What a page may hold beside CommonMark.</summary>
public sealed class MarkdownElementTests
{
    [Theory]
    [InlineData("- [x] gebaut\n- [ ] offen", """<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked aria-label="Erledigt"> gebaut</li><li class="task-list-item"><input type="checkbox" disabled aria-label="Offen"> offen</li></ul>""")]
    [InlineData("~~weg~~, 문서~~삭제~~함, a ~ b", "<p><del>weg</del>, 문서<del>삭제</del>함, a ~ b</p>")]
    [InlineData("Brücke\n: Sie trägt.\n: Sie verbindet.", "<dl><dt>Brücke</dt><dd>Sie trägt.</dd><dd>Sie verbindet.</dd></dl>")]
    [InlineData("Strg<sub>2</sub> x<sup>**2**</sup> <kbd>Strg</kbd>+<kbd>C</kbd>", "<p>Strg<sub>2</sub> x<sup><strong>2</strong></sup> <kbd>Strg</kbd>+<kbd>C</kbd></p>")]
    [InlineData("H<sub>2<sup>+</sup></sub>O", "<p>H<sub>2<sup>+</sup></sub>O</p>")]
    [InlineData("a<br>b<br />c", "<p>a<br>b<br>c</p>")]
    [InlineData("<abbr title=\"A &amp; B\">AB</abbr>", """<p><abbr title="A &amp; B">AB</abbr></p>""")]
    [InlineData("<details>\n<summary>Mehr &amp; mehr</summary>\n\nText mit *Betonung*.\n\n</details>", """<details class="fold"><summary>Mehr &amp; mehr</summary><p>Text mit <em>Betonung</em>.</p></details>""")]
    [InlineData("<details open><summary>A</summary>\n\n<details>\n<summary>B</summary>\n\nb\n\n</details>\n\na\n\n</details>\n\nc", """<details class="fold" open=""><summary>A</summary><details class="fold"><summary>B</summary><p>b</p></details><p>a</p></details><p>c</p>""")]
    public void It_is_shown_as_what_it_is(string markdown, string html) => AssertShown(markdown, html);

    [Theory]
    [InlineData("*[HTML]: Sprache\n\nHTML, XHTML, HTML5, (HTML), HTML은.", """<p><abbr title="Sprache">HTML</abbr>, XHTML, HTML5, (<abbr title="Sprache">HTML</abbr>), <abbr title="Sprache">HTML</abbr>은.</p>""")]
    [InlineData("*[VM]: eine\n*[VMM]: andere\n\nVMM und VM in `VM` und **VM**", """<p><abbr title="andere">VMM</abbr> und <abbr title="eine">VM</abbr> in <code>VM</code> und <strong><abbr title="eine">VM</abbr></strong></p>""")]
    [InlineData("CPU ist CPU.\n\n*[CPU]: Rechenwerk", """<p><abbr title="Rechenwerk">CPU</abbr> ist <abbr title="Rechenwerk">CPU</abbr>.</p>""")]
    [InlineData("*[가상화]: 하나를 여럿으로\n\n가상화는 가상화다, 반가상화", """<p><abbr title="하나를 여럿으로">가상화</abbr>는 <abbr title="하나를 여럿으로">가상화</abbr>다, 반가상화</p>""")]
    public void An_abbreviation_is_explained_wherever_it_stands(string markdown, string html) => AssertShown(markdown, html);

    [Fact]
    public void An_abbreviation_in_a_heading_changes_neither_anchor_nor_title()
    {
        using var site = new SiteProject().With("content/de/a.md", "# Die CPU\n\n## CPU und mehr\n\n*[CPU]: Rechenwerk\n").Built();

        var page = site.Page("de/a.html");
        Assert.StartsWith("Die CPU", page.Title, StringComparison.Ordinal);
        Assert.Equal("cpu-und-mehr", page.QuerySelector("h2")!.Id);
    }

    [Fact]
    public void The_Markdown_of_the_page_keeps_it_as_it_was_written()
    {
        const string Text = "- [x] gebaut\n\n<kbd>C</kbd> ~~weg~~ a<br>b\n\n<details>\n<summary>Mehr</summary>\n\nText\n\n</details>\n";
        using var site = new SiteProject().With("content/de/a.md", "# A\n\n" + Text).Built();

        Assert.Contains(Text, site.Text("de/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a <kbd>b", "(3,3): error DG2037: '<kbd>' is HTML, which pages do not have. '<kbd>' takes no attributes, and '</kbd>' ends it in the same paragraph and within the same marks.")]
    [InlineData("a <sub>b</sup>", "(3,3): error DG2037: '<sub>' is HTML, which pages do not have. '<sub>' takes no attributes, and '</sub>' ends it in the same paragraph and within the same marks.", "(3,9): error DG2037: '</sup>' is HTML, which pages do not have. '<sup>' takes no attributes, and '</sup>' ends it in the same paragraph and within the same marks.")]
    [InlineData("a <kbd class=\"x\">b</kbd>", "(3,3): error DG2037: '<kbd class=\"x\">' is HTML, which pages do not have. '<kbd>' takes no attributes, and '</kbd>' ends it in the same paragraph and within the same marks.")]
    [InlineData("a <abbr>b</abbr>", "(3,3): error DG2037: '<abbr>' is HTML, which pages do not have. It says what it means, as in '<abbr title=\"central processing unit\">CPU</abbr>', and ends in its paragraph.")]
    [InlineData("<details>\n<summary>A</summary>\ntext\n</details>", "(3,1): error DG2037: '<details>' is HTML, which pages do not have. '<details>' and '<summary>plain text</summary>' stand by themselves, with an empty line behind them and one before '</details>'.")]
    [InlineData("<details>\n<summary>A</summary>\n\ntext", "(3,1): error DG2037: '<details>' is HTML, which pages do not have. '<details>' and '<summary>plain text</summary>' stand by themselves, with an empty line behind them and one before '</details>'.")]
    [InlineData("*[Z]: b\n\ntext", "(3,1): warning DG2035: 'Z' stands nowhere on this page. Write it in the text, or remove this line.")]
    [InlineData("*[A]: b\n*[A]: c\n\nA", "(4,1): error DG2036: '*[A]' is defined twice, so this one is left out. Remove it, or name it otherwise.")]
    public void What_is_not_whole_is_told(string markdown, params string[] problems)
    {
        using var site = new SiteProject().With("content/de/a.md", $"# A\n\n{markdown}\n");

        site.AssertProblems([.. problems.Select(problem => "content/de/a.md" + problem)]);
    }

    [Theory]
    [InlineData("> [!NOTE] Vor dem Bau\n> Text", """<div class="alert note" role="note"><p class="title" data-search="off">Vor dem Bau</p><p>Text</p></div>""")]
    [InlineData("> [!tip] Nur [!ein] Titel", """<div class="alert tip" role="note"><p class="title" data-search="off">Nur [!ein] Titel</p></div>""")]
    [InlineData("- a\n\n  > [!NOTE]\n  > Text", """<ul><li><p>a</p><div class="alert note" role="note"><p class="title" data-search="off">Hinweis</p><p>Text</p></div></li></ul>""")]
    public void An_alert_has_a_title_of_its_own_and_stands_in_a_list(string markdown, string html) => AssertShown(markdown, html);

    [Theory]
    [InlineData("> [!NOTE] Vor `docgen check`\n> Text", "(3,15)", "The title of an alert is plain text, and '`docgen check`' is code. Write the title in words alone, or '> [!NOTE]' without one and all of it in the line below.")]
    [InlineData("> [!tip] **Titel**\n> Text", "(3,10)", "The title of an alert is plain text, and '**Titel**' is emphasis. Write the title in words alone, or '> [!tip]' without one and all of it in the line below.")]
    [InlineData("> [!NOTE] [Los](a.md)", "(3,11)", "The title of an alert is plain text, and '[Los](a.md)' is a link. Write the title in words alone, or '> [!NOTE]' without one and all of it in the line below.")]
    [InlineData("> [!NOTE] A &amp; B", "(3,13)", "The title of an alert is plain text, and '&amp;' is markup. Write the title in words alone, or '> [!NOTE]' without one and all of it in the line below.")]
    [InlineData("> > [!NOTE]\n> > Text", "(3,5)", "'[!NOTE]' is no alert here: an alert stands by itself, outside of quotes and other alerts. Put empty lines around it and begin its lines with '>'.")]
    [InlineData("> Text\n> [!NOTE] `x`", "(4,3)", "'[!NOTE]' is no alert here: the mark stands in the first line of a quote of its own. Put an empty line above it, and begin each of its lines with '>'.")]
    public void An_alert_that_is_none_is_told(string markdown, string place, string problem)
    {
        using var site = new SiteProject().With("content/de/a.md", $"# A\n\n{markdown}\n");

        site.AssertProblems($"content/de/a.md{place}: error DG2040: {problem}");
    }

    [Fact]
    public void Tabs_that_follow_each_other_stand_together() => AssertShown(
        "> [!TAB] Linux\n> `apt`\n\n> [!tab] macOS\n> `brew`\n\nText\n\n> [!TAB] Windows\n> `winget`",
        """
        <div class="tabs"><div class="tab"><p class="title">Linux</p><p><code>apt</code></p></div><div class="tab"><p class="title">macOS</p><p><code>brew</code></p></div></div><p>Text</p><div class="tabs"><div class="tab"><p class="title">Windows</p><p><code>winget</code></p></div></div>
        """.Trim());

    [Theory]
    [InlineData("> [!TAB]\n> a", "content/de/a.md(3,1): error DG2040: A tab has a title. Write '> [!TAB] Linux' in its first line.")]
    [InlineData("> [!TAB] A\n> a\n\n> [!TAB] A\n> b", "content/de/a.md(6,1): error DG2040: Two tabs beside each other have the title 'A'. Name one of them differently.")]
    public void A_tab_is_told_from_others_by_its_title(string markdown, string problem)
    {
        using var site = new SiteProject().With("content/de/a.md", $"# A\n\n{markdown}\n");

        site.AssertProblems(problem);
    }

    [Theory]
    [InlineData("![Plan](plan.png){width=480}", """<p><img src="plan.png" width="480" alt="Plan"></p>""")]
    [InlineData("![Plan](plan.png){width=480 height=320}, Text", """<p><img src="plan.png" width="480" height="320" alt="Plan">, Text</p>""")]
    [InlineData("![*Der* Plan](map.png \"Lage\"){height=90}", """<p><img src="map.png" class="in-light" height="90" alt="Der Plan" title="Lage"><img src="map.dark.png" class="in-dark" height="90" alt="Der Plan" title="Lage"></p>""")]
    public void A_picture_has_a_size_and_another_one_for_the_dark_theme(string markdown, string html)
    {
        using var site = new SiteProject().With("content/de/plan.png", [1]).With("content/de/map.png", [1]).With("content/de/map.dark.png", [1]).With("content/de/a.md", $"# A\n\n{markdown}\n").Built();

        Assert.Equal(html, site.Page("de/a.html").QuerySelector(".prose")!.InnerHtml.Trim());
        Assert.DoesNotContain("{", site.Text("de/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![Plan](plan.png){width=}")]
    [InlineData("![Plan](plan.png){width=50%}")]
    [InlineData("![Plan](plan.png){.wide}")]
    public void What_is_no_size_is_told(string markdown)
    {
        using var site = new SiteProject().With("content/de/plan.png", [1]).With("content/de/a.md", $"# A\n\n{markdown}\n");

        Assert.Contains("error DG2039:", Assert.Single(site.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_has_a_title_and_lines_that_stand_out()
    {
        using var site = new SiteProject().With("content/de/a.md", "# A\n\n```csharp title=\"Program.cs\" {1} ins={3-4} del={2} numbers=9\nint a;\n/* b\nc */\nint d;\n```\n").Built();

        var code = site.Page("de/a.html").QuerySelector(".code")!;
        Assert.Equal("Program.cs", code.QuerySelector(".bar span")!.TextContent);
        Assert.Equal(["MARK 9 int a;", "DEL 10 /* b", "INS 11 c */", "INS 12 int d;"], code.QuerySelectorAll(".line").Select(line => $"{line.TagName} {line.GetAttribute("data-line")} {line.TextContent.TrimEnd('\n')}"));
        // What goes over the end of a line is coloured on both, and what is copied is the code.
        Assert.Equal(["/* b", "c */"], code.QuerySelectorAll(".comment").Select(comment => comment.TextContent));
        Assert.Equal("int a;\n/* b\nc */\nint d;", code.QuerySelector("code")!.TextContent);
    }

    [Theory]
    [InlineData("numbers", "1,2")]
    [InlineData("numbers=0", "0,1")]
    [InlineData("{1}", ",")]
    public void Lines_are_numbered_where_it_is_asked_for(string words, string numbers)
    {
        using var site = new SiteProject().With("content/de/a.md", $"# A\n\n```text {words}\na\nb\n```\n").Built();

        Assert.Equal(numbers, string.Join(',', site.Page("de/a.html").QuerySelectorAll(".line").Select(line => line.GetAttribute("data-line"))));
    }

    [Theory]
    [InlineData("{3}", "error DG2069: '{3}' names a line that the code does not have: it has 2. Count from 1, and write the smaller number of a range first.")]
    [InlineData("ins={2-1}", "error DG2069: 'ins={2-1}' names a line that the code does not have: it has 2. Count from 1, and write the smaller number of a range first.")]
    [InlineData("titel=\"a\"", "warning DG2044: 'titel=\"a\"' behind the language does nothing here. Remove it. Known: title=\"…\", {2,4-6}, ins={…}, del={…}, numbers, numbers=10.")]
    [InlineData("{a}", "warning DG2044: '{a}' behind the language does nothing here. Remove it. Known: title=\"…\", {2,4-6}, ins={…}, del={…}, numbers, numbers=10.")]
    public void What_a_fence_does_not_know_is_told(string words, string problem)
    {
        using var site = new SiteProject().With("content/de/a.md", $"# A\n\n```text {words}\na\nb\n```\n");

        site.AssertProblems("content/de/a.md(3,1): " + problem);
    }

    private static void AssertShown(string markdown, string html)
    {
        using var site = new SiteProject().With("content/de/a.md", $"# A\n\n{markdown}\n").Built();

        Assert.Equal(html.Replace("disabled checked", "disabled=\"\" checked=\"\"", StringComparison.Ordinal).Replace("disabled aria", "disabled=\"\" aria", StringComparison.Ordinal), string.Concat(site.Page("de/a.html").QuerySelector(".prose")!.InnerHtml.Split('\n').Select(line => line.Trim())));
    }
}
