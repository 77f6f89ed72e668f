using System.Text;

namespace DocGen.Site.Tests.Problems;

public sealed class ContentProblemTests
{
    [Fact]
    public void A_file_in_CP949_is_named_as_such_where_its_first_Korean_letter_stands()
    {
        using var site = new SiteProject();
        site.With("content/de/a.md", [.. "# Titel\n\nab "u8, 0xC7, 0xD1, 0xB1, 0xDB]);

        site.AssertProblems("content/de/a.md(3,4): error DG2001: The file is not UTF-8. It looks like CP949 (EUC-KR). Save it as UTF-8.");
    }

    [Fact]
    public void A_file_in_UTF_16_is_named_as_such()
    {
        using var site = new SiteProject();
        site.With("content/de/a.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("# Titel\n")]);

        site.AssertProblems("content/de/a.md(1,1): error DG2001: The file is not UTF-8. It looks like UTF-16. Save it as UTF-8.");
    }

    [Fact]
    public void Bytes_of_no_encoding_are_told_at_their_place()
    {
        using var site = new SiteProject();
        site.With("content/de/a.md", [.. "# Titel\n\nabc\n"u8, 0xFF]);

        site.AssertProblems("content/de/a.md(4,1): error DG2001: The file is not UTF-8. It holds bytes that no UTF-8 text has. Save it as UTF-8.");
    }

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_are_no_problem()
    {
        using var site = new SiteProject();
        site.With("content/de/a.md", [.. Encoding.UTF8.Preamble, .. "---\r\norder: 1\r\n---\r\n# Titel\r\n\r\nText\r\n"u8]).Built();

        Assert.DoesNotContain('\r', site.Text("de/a.html"));
    }

    [Theory]
    [InlineData("title: \"x", "(2,8): error DG2002: The text that begins here has no end. Close it with \".")]
    [InlineData("- a", "(2,1): error DG2002: Write keys with values here, such as 'title: Start'.")]
    [InlineData("title: a\ntitle: b", "(3,1): error DG2002: 'title' stands twice. Remove one of the two.")]
    [InlineData("titel: a", "(2,1): error DG2003: The key 'titel' is not known. Did you mean 'title'? Known: title, description, order, layout, pair, draft, aliases.")]
    [InlineData("order: first", "(2,8): error DG2004: 'order' is 'first', and takes a whole number.")]
    [InlineData("title: a\ndescription: [b]", "(3,14): error DG2004: 'description' is a list, and takes one text.")]
    [InlineData("title: {de: a}", "(2,8): error DG2004: 'title' is keys with values, and takes one text.")]
    [InlineData("title: &a [*a]", "(2,8): error DG2002: A value that begins with '*', '&' or '!' is no text to YAML. Put it in quotes.")]
    [InlineData("? &a [*a]\n: b", "(2,3): error DG2002: A value that begins with '*', '&' or '!' is no text to YAML. Put it in quotes.")]
    [InlineData("title:", "(2,7): error DG2004: 'title' has no text. Write it, in quotes where it begins with '#', or remove the key.")]
    public void Front_matter_is_checked(string yaml, string problem)
    {
        using var site = new SiteProject();
        site.WithPage("a", $"---\n{yaml}\n---\n# Titel\n").AssertProblems("content/de/a.md" + problem);
    }

    [Fact]
    public void Front_matter_without_an_end_is_told_once()
    {
        using var site = new SiteProject();
        site.WithPage("a", "---\ntitle: a\n# Titel\n").AssertProblems(
            "content/de/a.md(1,1): error DG2002: The front matter has no end. Close it with a line '---'.");
    }

    [Theory]
    [InlineData("titl: a", "(1,1): error DG2003: The key 'titl' is not known. Did you mean 'title'? Known: title, description, address, repository, branch, image, accent, fonts, css, logo, favicon, navigation, footer, comments, readings, scripts.")]
    [InlineData("title:\n  de: a\n  fr: b", "(2,3): error DG2006: 'title' is given in 'fr', which is no language of the site (de). Remove it, or add the language to DocGenLanguages.")]
    [InlineData("title:\n  fr: b", "(2,3): error DG2005: 'title' is missing in the language 'de'. Add 'de: …' to it.", "(2,3): error DG2006: 'title' is given in 'fr', which is no language of the site (de). Remove it, or add the language to DocGenLanguages.")]
    [InlineData("title: a\naddress: example.org", "(2,10): error DG2004: 'address' is 'example.org', and takes an absolute address without '?' and '#', such as https://example.org/docs/.")]
    [InlineData("title: a\nrepository: javascript:alert(1)", "(2,13): error DG2004: 'repository' is 'javascript:alert(1)', and takes an absolute address without '?' and '#', such as https://example.org/docs/.")]
    [InlineData("title: [a]", "(1,8): error DG2004: 'title' is a list, and takes one text.")]
    [InlineData("title: a\nimage: [b.png]", "(2,8): error DG2004: 'image' is a list, and takes one text.")]
    [InlineData("title: a\nimage: b.svg", "(2,8): error DG2004: 'image' is 'b.svg', and takes a picture of the content folder that previews of links can show: .png, .jpg, .jpeg, .webp, .gif.")]
    [InlineData("title: a\nimage: images/b.png", "(2,8): error DG2011: There is no picture 'images/b.png' in the content folder.")]
    [InlineData("title: a\nnavigation: a", "(2,13): error DG2004: 'navigation' is 'a', and takes a list, whose items start with '- '.")]
    [InlineData("title: a\nnavigation:\n  - index", "(3,5): error DG2004: 'navigation' is 'index', and takes keys with values: title, pages.")]
    [InlineData("title: a\nnavigation:\n  - page: [index]", "(3,5): error DG2003: The key 'page' is not known. Did you mean 'pages'? Known: title, pages.")]
    [InlineData("title: a\nnavigation:\n  - pages: [indx]", "(3,13): error DG2011: There is no page 'indx': the content folder has no de/indx.md, and the model no page of this address. Did you mean 'index'?")]
    [InlineData("title: a\nnavigation:\n  - pages: [index]\n  - pages: [index]", "(4,13): error DG2029: The navigation has the page 'index' twice, so that it is not clear what is read before and after it. Remove one of the two.")]
    [InlineData("title: a\nnavigation:\n  - pages:\n      - address: https://example.org/", "(4,9): error DG2028: 'title' is missing here: 'pages' takes title, address.")]
    [InlineData("title: a\nnavigation:\n  - pages:\n      - title: {fr: b}\n        address: javascript:alert(1)", "(4,16): error DG2005: 'title' is missing in the language 'de'. Add 'de: …' to it.", "(4,16): error DG2006: 'title' is given in 'fr', which is no language of the site (de). Remove it, or add the language to DocGenLanguages.", "(5,18): error DG2004: 'address' is 'javascript:alert(1)', and takes an absolute address, such as https://example.org/.")]
    [InlineData("title: a\nnavigation:\n  - title: b", "(3,5): error DG2028: 'pages' is missing here: 'navigation' takes pages.")]
    [InlineData("titel: a\nnavigation:\n  - title: b", "(1,1): error DG2003: The key 'titel' is not known. Did you mean 'title'? Known: title, description, address, repository, branch, image, accent, fonts, css, logo, favicon, navigation, footer, comments, readings, scripts.", "(3,5): error DG2028: 'pages' is missing here: 'navigation' takes pages.")]
    [InlineData("title: a\nfooter: {text: a, link: [b]}", "(2,19): error DG2003: The key 'link' is not known. Did you mean 'links'? Known: text, links.")]
    [InlineData("title: a\nfooter:\n  links: [nowhere]", "(3,11): error DG2011: There is no page 'nowhere': the content folder has no de/nowhere.md, and the model no page of this address. Known: index.")]
    [InlineData("title: a\nfooter:\n  text: |\n    One.\n\n    [a](gone.md)", "(6,1): error DG2011: There is no page 'gone.md': the content folder has no de/gone.md. Known: index.md.")]
    [InlineData("title: a\ncomments: true", "(2,11): error DG2004: 'comments' is 'true', and takes keys with values: repository, repository_id, category, category_id.")]
    [InlineData("title: a\ncomments: {repository: a/b, repository_id: c, category: d}", "(2,11): error DG2028: 'category_id' is missing here: 'comments' takes repository, repository_id, category, category_id.")]
    [InlineData("title: a\ncomments: {repository: 'https://example.org/', repository_id: c, category: d, category_id: e}", "(2,11): error DG2028: 'repository' is missing here: 'comments' takes repository, repository_id, category, category_id.", "(2,24): error DG2004: 'repository' is 'https://example.org/', and takes a repository on GitHub, such as owner/name.")]
    [InlineData("title: a\nreadings: {Xqzt: xkt}", "(2,18): error DG2004: 'readings' takes how 'Xqzt' is read, in Hangul.")]
    public void The_sites_settings_are_checked(string yaml, params string[] problems)
    {
        using var site = new SiteProject();
        site.With("content/site.yaml", yaml).AssertProblems([.. problems.Select(problem => "content/site.yaml" + problem)]);
    }

    [Theory]
    [InlineData("branch: main", "(1,1): warning DG2027: The site has no title, so it goes by the heading of its home page, or by its folder. Add the line '{0}', or a better one.")]
    [InlineData("title:", "(1,7): warning DG2027: The site's title is empty, so it goes by the heading of its home page, or by its folder. Write '{0}', or a better one.")]
    [InlineData("title: ''", "(1,8): warning DG2027: The site's title is empty, so it goes by the heading of its home page, or by its folder. Write '{0}', or a better one.")]
    [InlineData(null, "(1,1): warning DG2027: The site has no title, so it goes by the heading of its home page, or by its folder. Create this file with the line '{0}', or with a better one.")]
    public void A_site_without_a_title_goes_by_its_home_page_or_folder(string? yaml, string problem)
    {
        using var site = new SiteProject { Languages = ["de", "en"] };
        site.With("content/de/index.md", "# Über: *alles*\n").With("content/en/index.md", "No heading.\n");
        if (yaml is null) File.Delete(Path.Combine(site.Folder, "content/site.yaml"));
        else site.With("content/site.yaml", yaml);
        var folder = Path.GetFileName(site.Folder);
        site.AssertProblems("content/site.yaml" + problem.Replace("{0}", $"title: {{de: \"Über: alles\", en: \"{folder}\"}}", StringComparison.Ordinal));
        Assert.Equal("Über: alles", site.Page("de/index.html").QuerySelector(".brand")!.TextContent.Trim());
        Assert.Equal(folder, site.Page("en/index.html").QuerySelector(".brand")!.TextContent.Trim());
    }

    [Fact]
    public void A_site_of_nothing_is_none()
    {
        using var site = new SiteProject();
        File.Delete(Path.Combine(site.Folder, "content/site.yaml"));
        site.AssertProblems("content/de/index.md(1,1): error DG2060: There is neither a page nor a model to make a site of. Create this file with a first line such as '# My documentation'.");
    }

    [Fact]
    public void Pages_outside_of_the_languages_folders_are_warned_of_once_a_folder()
    {
        using var site = new SiteProject();
        site.With("content/notes.md", "x").With("content/fr/a.md", "x").With("content/fr/b.md", "x").With("content/.drafts/c.md", "x").AssertProblems(
            "content/fr/a.md(1,1): warning DG2031: 'fr' is no folder of a language of the site (de), so no page is made of what is there. Put pages into the folder of their language, or add the language to DocGenLanguages.",
            "content/notes.md(1,1): warning DG2031: 'notes.md' is no folder of a language of the site (de), so no page is made of what is there. Put pages into the folder of their language, or add the language to DocGenLanguages.");
        Assert.True(site.Has("index.html"));
    }

    [Fact]
    public void A_layout_that_does_not_exist_is_an_error_where_it_is_named()
    {
        using var site = new SiteProject();
        site.With("templates/layouts/landing.html", "x").WithPage("a", "---\nlayout: landng\n---\n# Titel\n").AssertProblems(
            "content/de/a.md(2,9): error DG2030: There is no layout 'landng'. Did you mean 'landing'? Write it as 'layouts/landng.html' in the folder of templates, or remove 'layout' here.");
    }

    [Theory]
    [InlineData("# <xref:Pier>")]
    [InlineData("# *<fact:BeamBridge.Material>*")]
    public void A_title_does_not_name_the_model(string title)
    {
        using var site = SiteProject.OfSmallModel();
        var problem = Assert.Single(site.WithPage("a", "# Titel\n").With("content/de/a.md", title + "\n").Build().Problems);

        Assert.Equal("DG2017", problem.Id);
        Assert.StartsWith("A page's title is plain text", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_a_page_that_could_not_be_rendered_are_not_reported_too()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("templates/subject.html", "{{ page.previus }}").WithPage("a", "# Titel\n\n[x](subjects/beam-bridge.md#sources)\n");

        Assert.All(site.Build().Problems, problem => Assert.Equal("DG3002", problem.Id));
    }

    [Fact]
    public void A_page_that_one_language_lacks_is_an_error_at_its_beginning()
    {
        using var site = new SiteProject { Languages = ["de", "ja"] };
        site.With("content/ja/guide/start.md", "# 始め\n").AssertProblems(
            "content/ja/guide/start.md(1,1): error DG2008: The page 'guide/start' is missing in the language 'de'. Write de/guide/start.md, or delete this one.");
    }

    [Theory]
    [InlineData("[x](start.md)", "There is no page 'start.md' in the language 'de', but in 'ja'. Write de/guide/start.md in the content folder.")]
    [InlineData("[x](../../ja/lsm.md)", "There is no page '../../ja/lsm.md': the content folder has no ja/lsm.md. Known: a.md, ../index.md.")]
    [InlineData("[x](lsm.md)", "There is no page 'lsm.md': the content folder has no de/guide/lsm.md. Known: a.md.")]
    public void A_link_to_a_page_that_is_missing_says_its_file_and_language(string markdown, string problem)
    {
        using var site = new SiteProject { Languages = ["de", "ja"] };
        site.With("content/ja/guide/start.md", "# 始め\n").With("content/ja/guide/a.md", "# A\n").With("content/de/guide/a.md", $"# A\n\n{markdown}\n");

        Assert.Contains($"content/de/guide/a.md(3,1): error DG2011: {problem}", site.Problems());
    }

    [Theory]
    [InlineData("../guide/", "'../guide/' is a folder, and a link leads to a file. Write '../guide/index.md'.")]
    [InlineData("../guide", "'../guide' is a folder, and a link leads to a file. Write '../guide/index.md'.")]
    [InlineData("../more/#top", "'../more/' is a folder without an index.md, and a link leads to a file. Known: ../more/a.md, ../more/b.md.")]
    public void A_link_to_a_folder_says_which_file_it_is(string link, string problem)
    {
        using var site = new SiteProject().WithPage("guide/index", "# G\n").WithPage("more/a", "# A\n").WithPage("more/b", "# B\n").WithPage("own/a", $"# A\n\n[x]({link})\n");

        site.AssertProblems($"content/de/own/a.md(3,1): error DG2011: {problem}");
    }

    [Theory]
    [InlineData("title: Two words\ndescription: What it is.", "(2,14): message DG2061: 'description' is given once, so pages in all languages show the same words. Write 'description: {de: \"…\", ja: \"…\"}', with the same text in each where that is meant.")]
    [InlineData("title: T\nfooter:\n  text: これは説明です。", "(3,9): message DG2061: 'text' is given once, so pages in all languages show the same words. Write 'text: {de: \"…\", ja: \"…\"}', with the same text in each where that is meant.")]
    [InlineData("title: T\nnavigation:\n  - title: First steps\n    pages: [index]", "(3,12): message DG2061: 'title' is given once, so pages in all languages show the same words. Write 'title: {de: \"…\", ja: \"…\"}', with the same text in each where that is meant.")]
    [InlineData("title: T\ndescription: {de: Was es ist., ja: Was es ist.}")]
    [InlineData("title: T\nfooter:\n  links:\n    - {title: GitHub, address: 'https://github.com'}")]
    public void A_text_that_is_given_once_for_several_languages_is_told(string yaml, params string[] problems)
    {
        using var site = new SiteProject { Languages = ["de", "ja"] };
        site.With("content/site.yaml", yaml).AssertProblems([.. problems.Select(problem => "content/site.yaml" + problem)]);
        Assert.True(site.Has("index.html"));
    }

    [Fact]
    public void Of_one_language_nothing_is_given_once()
    {
        using var site = new SiteProject();
        site.With("content/site.yaml", "title: T\ndescription: Was es ist.\n").WithPage("guide/a", "# A\n").AssertProblems();
    }

    [Fact]
    public void A_page_without_a_heading_is_an_error()
    {
        using var site = new SiteProject();
        site.WithPage("a", "Text\n").AssertProblems(
            "content/de/a.md(1,1): error DG2009: The page has no heading, which is its title. Start it with a line such as '# Title'.");
    }

    [Fact]
    public void Pages_that_differ_in_case_alone_collide()
    {
        using var site = new SiteProject();
        site.WithPage("guide", "# A\n").WithPage("Guide", "# B\n").AssertProblems(
            "content/de/Guide.md(1,1): error DG2010: The page's address 'de/Guide.html' is that of 'de/guide.html', but for upper and lower case, which not every system tells apart. Rename the file.");
    }

    [Theory]
    [InlineData("[a](mising.md)", "DG2011: There is no page 'mising.md': the content folder has no de/mising.md. Did you mean 'missing.md'?")]
    [InlineData("[a](nowhere-at-all.md)", "DG2011: There is no page 'nowhere-at-all.md': the content folder has no de/nowhere-at-all.md. Known: a.md, index.md, missing.md.")]
    [InlineData("[a](missing.md?x=1)", "DG2011: There is no page 'missing.md?x=1': the content folder has no de/missing.md?x=1. Did you mean 'missing.md'?")]
    [InlineData("[a](../../../../etc/passwd)", "DG2011: There is no page '../../../../etc/passwd': the path leads out of the content folder. Known: a.md, index.md, missing.md.")]
    [InlineData("[a](/missing.md)", "DG2011: '/missing.md' begins with '/', and so leads to no page. Write 'missing.md'.")]
    [InlineData("[a](/nowhere.md)", "DG2011: '/nowhere.md' begins with '/', and so leads to no page. Write the path of a page's .md file relative to this page.")]
    [InlineData("[a](//example.org/x)", "DG2011: '//example.org/x' begins with '/', and so leads to no page. Write the path of a page's .md file relative to this page.")]
    [InlineData("[a]()", "DG2011: The link has no address. Write the path of a page's .md file relative to this page.")]
    [InlineData("![a](no.png)", "DG2011: There is no picture 'no.png'. Put it into the content folder and write its path relative to this page.")]
    [InlineData("[a](#nowere)", "DG2012: 'de/a.html' has no anchor '#nowere'. Did you mean 'nowhere'? An anchor is a heading in lower case with hyphens.")]
    [InlineData("[a](missing.md#x)", "DG2012: 'de/missing.html' has no anchor '#x'. Known: anderswo, main. An anchor is a heading in lower case with hyphens.")]
    [InlineData("[a](javascript:alert(1))", "DG2013: The scheme 'javascript:' is not known. Known: xref, fact, stack, diff, compare, tree, chart, records, include, http, https, mailto, tel.")]
    [InlineData("[a](xreff:A)", "DG2013: The scheme 'xreff:' is not known. Did you mean 'xref'? Known: xref, fact, stack, diff, compare, tree, chart, records, include, http, https, mailto, tel.")]
    [InlineData("<data:text/html,x>", "DG2013: The scheme 'data:' is not known. Known: xref, fact, stack, diff, compare, tree, chart, records, include, http, https, mailto, tel.")]
    [InlineData("![a](data:image/png,x)", "DG2013: The scheme 'data:' is not known. Known: xref, fact, stack, diff, compare, tree, chart, records, include, http, https, mailto, tel.")]
    [InlineData("[a](stack:A)", "DG2017: 'stack:' draws a diagram. Write it as an image: ![description](stack:…).")]
    [InlineData("<tree:A>", "DG2017: 'tree:' draws a diagram. Write it as an image: ![description](tree:…).")]
    [InlineData("![a](fact:A.B)", "DG2017: 'fact:' is a link, not an image. Write <fact:…>.")]
    [InlineData("![a](stack:A) text", "DG2017: A diagram ('stack:') stands alone in its paragraph. Put empty lines around it.")]
    [InlineData("![a](https://example.org/x.png)", "DG2023: 'https://example.org/x.png' is a picture elsewhere, and a page loads nothing from there. Save it in the content folder and write its path relative to this page.")]
    public void A_reference_that_does_not_resolve_is_an_error_at_its_place(string markdown, string problem)
    {
        using var site = new SiteProject();
        site.WithPage("missing", "# Anderswo\n").WithPage("a", $"# Titel\n\n## Nowhere\n\n> Text\n> {markdown}\n").AssertProblems($"content/de/a.md(6,3): error {problem}");
    }

    [Theory]
    [InlineData("<xref:Type 1>", 4, "'<xref:' was left as plain text. Write a link such as <xref:Name> without spaces, on one line.")]
    [InlineData("![a](stack:A, B)", 7, "'](stack:' was left as plain text. Write an image such as ![description](stack:Name) without spaces, on one line.")]
    public void A_scheme_that_is_left_as_text_is_an_error(string markdown, int column, string message)
    {
        using var site = new SiteProject();
        site.WithPage("a", $"# Titel\n\nab {markdown} cd\n").AssertProblems($"content/de/a.md(3,{column}): error DG2018: {message}");
    }

    [Fact]
    public void A_scheme_in_code_is_only_text()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n\n`<xref:A B>`\n\n```\n<fact:A B>\n```\n").Built();
    }

    [Fact]
    public void A_second_title_is_an_error()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n\nText\n\n# Noch einer\n").AssertProblems(
            "content/de/a.md(5,1): error DG2021: A page has one '# heading', its title, and 'Noch einer' is a second. Write '##' here.");
    }

    [Theory]
    [InlineData("TPI", " Did you mean 'TIP'?")]
    [InlineData("ELEPHANT", "")]
    public void An_alert_of_no_known_kind_is_an_error(string kind, string hint)
    {
        using var site = new SiteProject();
        site.WithPage("a", $"# Titel\n\nText\n\n> [!{kind}]\n> Text\n").AssertProblems(
            $"content/de/a.md(5,1): error DG2025: '[!{kind}]' is no kind of alert.{hint} Known: CAUTION, IMPORTANT, NOTE, TIP, WARNING.");
    }

    [Fact]
    public void A_heading_whose_anchor_the_page_itself_has_is_an_error()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n\n## Main\n").AssertProblems(
            "content/de/a.md(3,1): error DG2026: 'de/a.html' has the anchor '#main' twice, so that links cannot tell the two places apart. Word the heading differently, or give it an anchor of its own, as in '## Heading {#name}'.");
    }

    [Fact]
    public void What_is_nested_too_deeply_is_an_error_at_its_place()
    {
        using var site = new SiteProject();
        site.WithPage("a", $"# Titel\n\n{new string('>', 110)}a\n")
            .WithPage("b", $"# Titel\n\n{new string('>', 10_000)}a\n")
            .WithPage("c", $"# {new string('[', 10_000)}\n")
            .WithPage("d", $"# Titel\n\n{string.Concat(Enumerable.Repeat("![", 300))}a{string.Concat(Enumerable.Repeat("](x)", 300))}\n");

        site.AssertProblems(
            "content/de/a.md(3,111): error DG2024: Lists, quotes or brackets are nested too deeply to be read here. Write them flatter.",
            "content/de/b.md(3,10001): error DG2024: Lists, quotes or brackets are nested too deeply to be read here. Write them flatter.",
            "content/de/c.md(1,100): error DG2024: Lists, quotes or brackets are nested too deeply to be read here. Write them flatter.",
            "content/de/d.md(3,195): error DG2024: Lists, quotes or brackets are nested too deeply to be read here. Write them flatter.");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n").WithPage("b", "# Titel\n");
        using var held = new FileStream(Path.Combine(site.Folder, "content/de/b.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        site.AssertProblems("content/de/b.md: error DG9008: The file cannot be read: The process cannot access the file 'content/de/b.md' because it is being used by another process. Mend its permissions or the link that it is, or remove it.");
    }

    [Fact]
    public void A_link_to_nothing_is_an_error()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n");
        File.CreateSymbolicLink(Path.Combine(site.Folder, "content/de/b.md"), Path.Combine(site.Folder, "gone.md"));
        File.CreateSymbolicLink(Path.Combine(site.Folder, "content/c.png"), Path.Combine(site.Folder, "gone.png"));

        site.AssertProblems(
            "content/c.png: error DG2046: The link leads to 'gone.png', where nothing is. Mend or remove it.",
            "content/de/b.md: error DG2046: The link leads to 'gone.md', where nothing is. Mend or remove it.");
    }

    [Fact]
    public void Ten_mistakes_in_ten_files_are_ten_errors_of_one_run()
    {
        using var site = SiteProject.OfSmallModel();
        site.With("content/site.yaml", "titel: a\n")
            .WithPage("b", "# B\n").With("content/de/b.md", "# B\n\n[x](nowhere-at-all.md)\n")
            .WithPage("c", "# C\n").With("content/de/c.md", "---\nordr: 1\n---\n# C\n")
            .WithPage("d", "# D\n").With("content/de/d.md", "# D\n\n<fact:BeamBridge.Materiel>\n")
            .WithPage("e", "# E\n").With("content/de/e.md", "# E\n\n![x](stack:BeemBridge)\n")
            .WithPage("f", "# F\n").With("content/de/f.md", [(byte)'#', (byte)' ', 0xFF])
            .WithPage("g", "# G\n").With("content/de/g.md", "# G\n\n[x](#h)\n")
            .With("content/ja/h.md", "# H\n")
            .With("templates/layer.html", "{{ page.previus }}")
            .With("templates/glossary.html", "{{ if }}");

        Assert.Equal(
            ["DG2011", "DG2003", "DG2015", "DG2016", "DG2001", "DG2012", "DG2008", "DG2003", "DG3001", "DG3002"],
            site.Build().Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void With_errors_the_previous_site_stays_to_the_byte()
    {
        using var site = new SiteProject();
        var before = site.WithPage("a", "# Titel\n").Built().Files();

        site.WithPage("b", "# B\n").WithPage("a", "# Neu\n\n[x](nowhere.md)\n");

        Assert.False(site.Build().Succeeded);
        Assert.Equal(before, site.Files());
    }
}
