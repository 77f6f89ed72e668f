namespace DocGen.Site.Tests.Search;

/// <summary>What the build writes for the search.</summary>
public sealed class IndexTests
{
    [Fact]
    public void A_small_index()
    {
        using var site = new SiteProject { Languages = ["ko", "en"] };
        site.With("content/ko/light.md", "# 등대의 빛\n\n`loom`이라고도 하는 빛무리는 먼바다에서 보인다.\n\n## 렌즈를 닦는 법\n\n- 마른 천\n- 알코올\n\n| 부품 | 개수 |\n|---|---|\n| 렌즈 | 2 |\n");
        site.With("content/en/light.md", "# Light of a lighthouse\n\nOnly in English.\n");

        Snapshots.Snapshot.Verify(new WrittenIndex(site.Built(), "ko").ToString());
    }

    [Fact]
    public void Things_of_the_model_are_found_as_what_they_are()
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("LighthouseModel"), Languages = ["de", "ja"] };
        var index = new WrittenIndex(site.Built(), "de");

        Snapshots.Snapshot.Verify(string.Concat(index.Documents.Select(document => $"{document.Place} ({document.Kind}) {document.Title}\n")));
        Assert.Equal(index.Documents.Select(document => document.Kind).Distinct().Order(StringComparer.Ordinal), index.Index.GetProperty("kinds").EnumerateObject().Select(kind => kind.Name));
    }

    [Theory]
    [InlineData("하이퍼바이저를 쓴다", "바이", "이저", "저를", "를쓴")]
    [InlineData("커널 공유", "커널", "널공", "공유")]
    [InlineData("위 · 아래", "위", "아래")]
    [InlineData("OS는 하나", "os", "하나")]
    [InlineData("灯台の光", "灯台", "の光")]
    [InlineData("ギリシャのファロス", "ファ", "ロス")]
    public void Korean_Chinese_and_Japanese_are_found_by_two_characters(string text, params string[] words)
    {
        using var site = Site(text);
        var index = new WrittenIndex(site.Built(), "de");
        Assert.All(words, word => Assert.Contains("a.html", index.PlacesOf(word)));
    }

    [Theory]
    [InlineData("1+1 a+b page#part C#8", "a+")]
    [InlineData("Satz.Ende ...und", ".und")]
    [InlineData("VMs", "ms")]
    [InlineData("OS는 하나", "는")]
    [InlineData("커널, 공유", "널공")]
    public void What_does_not_stand_together_is_not_found_together(string text, string word)
    {
        using var site = Site(text);
        Assert.Empty(new WrittenIndex(site.Built(), "de").PlacesOf(word));
    }

    [Theory]
    [InlineData("Über die VT-x", "über", "die", "vt", "x", "vtx")]
    [InlineData("`memory_limit` und x86_64", "memory", "limit", "memorylimit", "x8664")]
    [InlineData("Ёлка 42", "ёлка", "42")]
    [InlineData("Fran\u00e7ois", "françois")]
    [InlineData("C++ und C#, F# oder g++", "c++", "c#", "f#", "g++", "c")]
    [InlineData(".NET (.gitignore)", ".net", "net", ".gitignore")]
    [InlineData("FrobnicateWidget parseXMLFile Type1 IPv6", "frobnicatewidget", "frobnicate", "widget", "parse", "xml", "file", "type", "1", "ipv6")]
    [InlineData("ＡＰＩ ｶﾒﾗ ﬁle", "api", "カメ", "メラ", "file")]
    [InlineData("re\u0301sume\u0301 Straße ÆSIR", "resume", "résumé", "strasse", "straße", "aesir")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    [InlineData("İstanbul ΛΌΓΟΣ λόγος", "istanbul", "λογοσ")]
    [InlineData("كِتَاب \u05E9\u05B8\u05DC\u05D5\u05B9\u05DD", "كتاب", "שלום")]
    [InlineData("Fire\u00ADcracker می\u200Cخواهم", "firecracker", "ميخواهم")]
    [InlineData("ระบบปฏิบัติการ", "ระ", "บบ", "ัต")]
    public void Other_words_are_found_by_themselves_in_lower_case(string text, params string[] words)
    {
        using var site = Site(text);
        var index = new WrittenIndex(site.Built(), "de");
        Assert.All(words, word => Assert.Contains("a.html", index.PlacesOf(word)));
    }

    [Fact]
    public void A_word_says_the_most_about_what_it_is_the_title_of()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Laterne\n\nEin Licht auf einem Turm, das man aus der Ferne sieht.\n").WithPage("b", "# Turm\n\nUnten steht der Sockel, oben die Laterne.\n\n## Treppe\n\nStufen\n");
        var index = new WrittenIndex(site.Built(), "de");

        var found = index.Words["laterne"];
        Assert.Equal(["a.html", "b.html"], found.Select(place => index.Documents[place.Document].Place));
        Assert.True(found[0].Weight > found[1].Weight);
        // A section is found by the title of its page as well.
        Assert.Equal(["a.html", "b.html", "b.html#treppe"], index.PlacesOf("turm"));
    }

    [Fact]
    public void Languages_stay_apart()
    {
        using var site = new SiteProject { Languages = ["ko", "en"] };
        site.With("content/ko/a.md", "# 등대\n").With("content/en/a.md", "# Lighthouse\n").Built();

        Assert.Equal(["a.html"], new WrittenIndex(site, "ko").PlacesOf("등대"));
        Assert.Equal(["a.html"], new WrittenIndex(site, "en").PlacesOf("lighthouse"));
        Assert.Empty(new WrittenIndex(site, "ko").PlacesOf("lighthouse"));
        Assert.Empty(new WrittenIndex(site, "en").PlacesOf("등대"));
    }

    [Fact]
    public void What_is_not_said_on_the_page_itself_is_not_found()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n\n> [!NOTE]\n> Hinweis\n\n![Bild](stack:BeamBridge)\n\n```csharp\nvar quelltext = 1;\n```\n").Built();

        var index = new WrittenIndex(site, "de");
        Assert.Equal("Hinweis\nBild\nvar quelltext = 1;", Assert.Single(index.Documents, document => document.Place == "a.html").Text);
        Assert.DoesNotContain(index.Documents, document => document.Place.Contains("404", StringComparison.Ordinal));
    }

    [Fact]
    public void What_authors_write_stays_text()
    {
        using var site = Site("\"quoted\" \\\\ `</script><b>` &lt;i&gt; \u2028 \U0001F600");
        var document = Assert.Single(new WrittenIndex(site.Built(), "de").Documents, document => document.Place == "a.html");
        Assert.Equal("\"quoted\" \\ </script><b> <i> \u2028 \U0001F600", document.Text);

        using var hostile = new SiteProject { Model = SiteProject.ModelFile("HostileModel"), Languages = ["de"] };
        Assert.NotEmpty(new WrittenIndex(hostile.Built(), "de").Documents);
    }

    [Fact]
    public void A_large_site_is_split_so_that_each_file_stays_small()
    {
        using var site = new SiteProject();
        for (var page = 0; page < 300; page++) site.WithPage($"p{page:000}", $"# Seite {page}\n\nWort{page} steht nur hier. {string.Join(' ', Enumerable.Range(page, 60).Select(word => $"Wort{word}x"))}\n");
        var index = new WrittenIndex(site.Built(), "de");

        Assert.All(new[] { "words", "pages", "texts" }, kind =>
        {
            var sizes = index.SizesOf(kind);
            Assert.InRange(sizes.Count, 5, 300);
            Assert.All(sizes, size => Assert.InRange(size, 1, 4000));
        });
        // The list of all files tells the first word of each, and the first document.
        Assert.Equal(index.SizesOf("words").Count, index.Index.GetProperty("words").GetString()!.Split(' ').Length);
        Assert.Equal(index.SizesOf("pages").Count, WrittenIndex.Numbers(index.Index.GetProperty("pages").GetString()!).Count);
        Assert.Equal(index.SizesOf("texts").Count, WrittenIndex.Numbers(index.Index.GetProperty("texts").GetString()!).Count);
        Assert.Equal(index.Documents.Count, index.Index.GetProperty("documents").GetInt32());
        Assert.Equal(["p123.html"], index.PlacesOf("wort123"));
    }

    [Fact]
    public void A_word_that_is_everywhere_lists_the_documents_that_it_says_the_most_about()
    {
        using var site = new SiteProject();
        var sections = string.Concat(Enumerable.Range(0, 250).Select(section => $"## Abschnitt {section}\n\nTurm\n\n"));
        for (var page = 0; page < 10; page++) site.WithPage($"p{page}", $"# Seite {page}\n\n{sections}{(page == 9 ? "## Turm\n\nTurm\n" : "")}");
        var index = new WrittenIndex(site.Built(), "de");

        Assert.Equal(2000, index.Words["turm"].Count);
        Assert.Contains("p9.html#turm", index.PlacesOf("turm"));
    }

    [Fact]
    public void A_template_leaves_out_names_and_sets_apart_what_is_found()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n\nText\n").With("templates/strings/de.yaml", "kind:\n  lamp: Lampe\n").With("templates/article.html",
            "<h1>{{ page.heading }}</h1>{{ page.body }}<p data-search=\"off\">Kulisse</p><div id=\"lampe\" data-search=\"lamp\"><b data-search=\"title\">Öllampe</b><p>Docht</p></div><p>Ende</p>");
        var index = new WrittenIndex(site.Built(), "de");

        Assert.Equal([new("a.html", "Titel", "article", "Text\nEnde"), new("a.html#lampe", "Öllampe", "lamp", "Docht")], index.Documents.Where(document => document.Place.StartsWith('a')));
        Assert.Equal("Lampe", index.Index.GetProperty("kinds").GetProperty("lamp").GetString());
    }

    [Fact]
    public void A_layout_decides_what_its_pages_are_and_whether_they_are_searched()
    {
        using var site = new SiteProject();
        foreach (var (name, mark) in new[] { ("plain", ""), ("hidden", " data-search=\"off\""), ("list", " data-search=\"list\"") })
            site.With($"templates/layouts/{name}.html", $"<!doctype html><html><body><main{mark}>{{{{ content }}}}</main></body></html>").WithPage(name, $"---\nlayout: {name}\n---\n\n# {name}\n");
        var index = new WrittenIndex(site.Built(), "de");

        Assert.Equal(["list.html list", "plain.html article"], index.Documents.Where(document => document.Place != "index.html").Select(document => $"{document.Place} {document.Kind}").Order(StringComparer.Ordinal));
    }

    private static SiteProject Site(string text) => new SiteProject().WithPage("a", $"# Titel\n\n{text}\n");
}
