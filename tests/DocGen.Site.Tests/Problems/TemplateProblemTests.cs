namespace DocGen.Site.Tests.Problems;

public sealed class TemplateProblemTests
{
    [Fact]
    public void A_template_that_does_not_parse_is_one_error_at_its_place()
    {
        using var site = Site("article.html", "<p>\n  {{ if }}\n");
        site.AssertProblems(
            "templates/article.html(2,9): error DG3001: Error while parsing if statement: Expecting <expression> instead of `}}` in: if <expression> ... end|else|else if. Mend the template.");
    }

    [Fact]
    public void A_partial_that_does_not_parse_is_one_error_although_every_page_includes_it()
    {
        using var site = Site("partials/pager.html", "{{ end }}");
        Assert.Equal("DG3001", Assert.Single(site.Build().Problems).Id);
    }

    [Fact]
    public void A_template_that_is_not_UTF_8_is_one_error()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# Titel\n").With("templates/article.html", [0xFF]).AssertProblems(
            "templates/article.html(1,1): error DG2001: The file is not UTF-8. It holds bytes that no UTF-8 text has. Save it as UTF-8.");
    }

    [Theory]
    [InlineData("{{ page.titel }}", "(2,11): error DG3002: PageView has no member 'titel'. Did you mean 'title'? It was rendered for de/a.html.")]
    [InlineData("{{ pag.title }}", "(2,6): error DG3002: There is no variable or function 'pag'. Did you mean 'page'? It was rendered for de/a.html.")]
    [InlineData("{{ text.page.skipp }}", "(2,16): error DG3002: There is no 'skipp' here. Did you mean 'skip'? It was rendered for de/a.html.")]
    [InlineData("{{ include 'partials/pagr.html' }}", "(2,6): error DG3004: The theme has no template 'partials/pagr.html'. Did you mean 'partials/pager.html'? Add it to the templates folder.")]
    [InlineData("{{ include }}", "(2,13): error DG3002: Invalid number of arguments `0` passed to `include` while expecting `1` arguments. It was rendered for de/a.html.")]
    [InlineData("{{ page.title | string.no_such }}", "(2,26): error DG3002: There is no 'no_such' here. Known: append, base64_decode, base64_encode, capitalize, capitalizewords, contains, downcase, empty, ends_with, equals_ignore_case and 37 more. It was rendered for de/a.html.")]
    [InlineData("{{ include 'article.html' }}", "(2,6): error DG3002: Exceeding number of recursive depth limit `100` for node: `include 'article.html'`. It was rendered for de/a.html.")]
    public void A_template_that_fails_is_an_error_at_its_place(string template, string problem)
    {
        using var site = Site("article.html", "<p>\n  " + template);
        site.AssertProblems("templates/article.html" + problem);
    }

    [Fact]
    public void A_mistake_in_a_partial_is_told_there()
    {
        using var site = Site("partials/prose.html", "\n{{ $1.no }}");
        site.AssertProblems("templates/partials/prose.html(2,7): error DG3002: HtmlText has no member 'no'. Known: is_empty, value. It was rendered for de/a.html and another page.");
    }

    [Theory]
    [InlineData("{{ date.now }}", "(1,4): error DG3015: Templates have no clock")]
    [InlineData("{{ math.random 1 6 }}", "(1,9): error DG3015: Templates draw no lots")]
    [InlineData("{{ math.uuid }}", "(1,9): error DG3015: Templates draw no lots")]
    [InlineData("{{ object.eval '1' }}", "(1,11): error DG3015: Templates do not run text as code.")]
    [InlineData("{{ object.eval_template '1' }}", "(1,11): error DG3015: Templates do not run text as code.")]
    [InlineData("{{ 'x' * 1000000000 }}", "error DG3016")]
    [InlineData("{{ 'x' | string.pad_left 1000000000 }}", "error DG3016")]
    [InlineData("{{ 1 | math.format 'F999999999' }}", "error DG3002: The format 'F999999999' asks for more than 99 digits. Ask for fewer.")]
    [InlineData("{{ 1 | object.format 'D999999999' }}", "error DG3002: The format 'D999999999' asks for more than 99 digits. Ask for fewer.")]
    [InlineData("{{ 1..1000000000 | array.size }}", "error DG3003")]
    [InlineData("{{ 1..1000000000 | array.join ',' }}", "error DG3003")]
    [InlineData("{{ [1] | array.insert_at 1000000000 1 }}", "error DG3003")]
    [InlineData("{{ s = 'x' }}{{ for i in 1..40 }}{{ s = s + s }}{{ end }}", "error DG3016")]
    [InlineData("{{ s = 'x' }}{{ for i in 1..30 }}{{ s = s | string.replace 'x' 'xxxxxxxx' }}{{ end }}", "error DG3016")]
    [InlineData("{{ s = 'x' }}{{ for i in 1..40 }}{{ capture s }}{{ s }}{{ s }}{{ end }}{{ end }}", "error DG3016")]
    [InlineData("{{ x = 99999999999999999999 }}{{ for i in 1..40 }}{{ x = x * x }}{{ end }}", "error DG3016")]
    [InlineData("{{ func f(n) }}{{ if n > 0 }}{{ f(n - 1) }}{{ f(n - 1) }}{{ end }}{{ end }}{{ f 60 }}", "error DG3003")]
    [InlineData("{{ a = [1] }}{{ for i in 1..18 }}{{ a = [a, a, a, a] }}{{ end }}{{ a }}", "error DG3016")]
    [InlineData("{{ a = [1] }}{{ for i in 1..18 }}{{ a = [a, a, a, a] }}{{ end }}{{ a | object.to_json }}", "error DG3003")]
    [InlineData("{{ while true }}0123456789{{ end }}", "error DG3016")]
    [InlineData("{{ for i in 1..1000 }}{{ for k in 1..1000 }}0123456789012345{{ end }}{{ end }}", "error DG3016")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '(a+)+$' | array.size }}", "")]
    [InlineData("{{ 'a-b' | regex.replace '[a-z]' 'x' }} {{ 'a-b' | regex.split '-' | array.join ' ' }} {{ 'aXb' | regex.matches 'x' 'i' | array.size }} {{ '<b>a</b>' | html.strip }}", "")]
    [InlineData("{{ 1234.5 | math.format 'F2' }} {{ 7 | object.format 'D3' }}", "")]
    public void What_would_not_be_the_same_twice_or_not_end_is_an_error(string template, string problem)
    {
        using var site = Site("article.html", template);
        if (problem.Length == 0) site.Built();
        else Assert.Contains(problem, Assert.Single(site.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_told_with_the_pages_that_show_it()
    {
        using var site = Site("article.html", "{{ if page.title != 'C' }}{{ page.nope }}{{ end }}{{ x = null }}{{ x.title }}");
        site.WithPage("b", "# B\n").WithPage("c", "# C\n").AssertProblems(
            "templates/article.html(1,35): error DG3002: PageView has no member 'nope'. Known: body, canonical_address, contents, description, edit_address, feed_href, heading, heading_id, is_draft, kind, language, languages, markdown_href, navigation, next, package, previous, root, source_address, stale, stand_in, structured_data, title, trail, updated. It was rendered for de/a.html and another page.",
            "templates/article.html(1,70): error DG3002: Object `x` is null. Cannot access member: x.title. Write '?.' before the member, or ask with 'if' whether there is anything. It was rendered for de/c.html.");
    }

    [Fact]
    public void A_loop_without_an_end_is_stopped_by_its_steps()
    {
        using var site = Site("article.html", "\n{{ while true }}{{ end }}");
        foreach (var page in Enumerable.Range(0, 20)) site.WithPage($"p{page}", "# Titel\n");

        site.AssertProblems("templates/article.html(2,4): error DG3003: The template takes more steps than any page needs, so that a loop or a function seems to have no end. Check its condition.");
    }

    [Fact]
    public void A_page_may_show_more_of_a_model_that_has_more()
    {
        const string Template = "{{ for i in 1..2000300 }}{{ end }}";
        using var prose = Site("article.html", Template);
        Assert.Contains("DG3003", Assert.Single(prose.Problems()), StringComparison.Ordinal);

        using var folder = new SiteProject();
        using var site = new SiteProject { Model = CompiledModel.Write(folder.Folder, "Model", """[Layer, Name("de", "Boden")] public class Ground;""") };
        site.WithPage("a", "# Titel\n").With("templates/article.html", Template).Built();
    }

    [Fact]
    public void A_function_of_the_author_that_throws_is_an_error_of_the_template()
    {
        using var folder = new SiteProject();
        var model = CompiledModel.Write(folder.Folder, "Model", """
            public static class Functions
            {
                [TemplateFunction] public static string Fail(string text) => throw new InvalidOperationException("Because.");
            }
            """);
        using var site = new SiteProject { Model = model };
        site.WithPage("a", "# Titel\n").With("templates/article.html", "{{ fail page.title }}").AssertProblems("templates/article.html(1,4): error DG3002: Because. It was rendered for de/a.html.");
    }

    [Fact]
    public void Functions_of_one_name_are_an_error()
    {
        using var folder = new SiteProject();
        var model = CompiledModel.Write(folder.Folder, "Model", """
            public static class Functions
            {
                [TemplateFunction] public static string Shout(string text) => text;
                [TemplateFunction] public static string Shout(int number) => "";
            }
            """);
        using var site = new SiteProject { Model = model };
        site.AssertProblems("docgen: error DG3005: Templates would call Functions.Shout and Functions.Shout by one name, 'shout'. Rename one of them, or take its [TemplateFunction] away.");
    }

    [Fact]
    public void A_language_that_the_theme_does_not_speak_is_an_error()
    {
        using var site = new SiteProject { Languages = ["de", "eo"] };
        site.AssertProblems("docgen: error DG3013: The theme has no texts in the language 'eo'. Add templates/strings/eo.yaml; those of another language show what it holds.");
    }

    [Fact]
    public void A_draft_shows_English_texts_where_the_theme_does_not_speak_a_language()
    {
        using var site = new SiteProject { Languages = ["de", "eo"], IsDraft = true };
        site.With("content/de/index.md", "# Anfang\n").With("content/eo/index.md", "# Komenco\n").AssertProblems(
            "docgen: warning DG3013: The theme has no texts in the language 'eo', so this draft shows English ones. Add templates/strings/eo.yaml; those of another language show what it holds.");
        var page = site.Page("eo/index.html");
        Assert.Equal("eo", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Skip to content", page.QuerySelector(".skip")!.TextContent.Trim());
        Assert.Contains(page.QuerySelectorAll("a[hreflang]"), link => link.GetAttribute("hreflang") == "eo" && link.TextContent.Trim() == "eo");
    }

    [Fact]
    public void Strings_of_the_author_are_checked_like_those_of_the_theme()
    {
        using var site = new SiteProject { Languages = ["de", "eo"] };
        site.With("templates/strings/eo.yaml", "page:\n  skip: [a]\n").AssertProblems(
            "templates/strings/eo.yaml(2,9): error DG3010: Only names with texts can stand here, such as 'search:' and, indented below it, 'label: Search'.");

        site.With("templates/strings/eo.yaml", "page:\n  skip: a\n");
        var problems = site.Build().Problems;
        Assert.All(problems, problem => Assert.Equal("DG3011", problem.Id));
        Assert.Contains(problems, problem => problem.Message.StartsWith("'page.menu' is missing.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_of_the_author_that_another_language_lacks_is_told_at_the_authors_file()
    {
        using var site = new SiteProject { Languages = ["de", "en"] }.With("templates/article.html", "{{ text.my.word }}");
        site.With("templates/strings/de.yaml", "page:\n  skip: Zum Text\nmy:\n  word: Wort\n").AssertProblems(
            "templates/strings/de.yaml(4,9): error DG3011: 'my.word' is missing in the language 'en'. Write it in templates/strings/en.yaml too.");
        site.With("templates/strings/de.yaml", "search:\n  count: \"{zahl} Treffer\"\n");
        Assert.StartsWith("templates/strings/de.yaml(2,10): error DG3012: 'search.count' is '{zahl} Treffer', and in '", Assert.Single(site.Problems()), StringComparison.Ordinal);
        site.With("templates/strings/de.yaml", "my:\n  word: Wort\n").With("templates/strings/en.yaml", "my:\n  word: Word {x}\n").AssertProblems(
            "templates/strings/en.yaml(2,9): error DG3012: 'my.word' is 'Word {x}', and in 'templates/strings/de.yaml' it is 'Wort'. Use the same names in braces in both.");
    }

    [Fact]
    public void A_text_that_nobody_asks_for_is_told_with_the_one_that_was_meant()
    {
        using var site = new SiteProject { Languages = ["de", "en"] };
        site.With("templates/strings/de.yaml", "search:\n  plcaeholder: Suchen\nmy: Wort\n").With("templates/strings/en.yaml", "search:\n  plcaeholder: Find\n").AssertProblems(
            "templates/strings/de.yaml(2,16): error DG3020: Neither the theme nor a template of the site shows the text 'search.plcaeholder'. Did you mean 'search.placeholder'? Write 'text.search.plcaeholder' in a template, or remove it.",
            "templates/strings/de.yaml(3,5): error DG3020: Neither the theme nor a template of the site shows the text 'my'. Write 'text.my' in a template, or remove it.",
            "templates/strings/en.yaml(2,16): error DG3020: Neither the theme nor a template of the site shows the text 'search.plcaeholder'. Did you mean 'search.placeholder'? Write 'text.search.plcaeholder' in a template, or remove it.");
    }

    [Theory]
    [InlineData("{{ text.my.word }}")]
    [InlineData("{{ text.my.word | string.upcase }}")]
    [InlineData("{{ text.my[page.kind == 'article' ? 'word' : 'other'] }}")]
    [InlineData("{{ for language in [1] }}{{ own = text.my }}{{ own.word }}{{ end }}")]
    [InlineData("{{ text['my'].word }}")]
    public void A_text_that_a_template_asks_for_is_the_authors_own(string template)
    {
        using var site = Site("article.html", "<h1>{{ page.heading }}</h1>" + template).With("templates/strings/de.yaml", "my:\n  word: Wort\n").Built();

        Assert.StartsWith("TitelWort", site.Page("de/a.html").QuerySelector("main")!.TextContent.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Texts_that_are_missing_hide_no_other_mistake()
    {
        using var site = new SiteProject { Languages = ["de", "en", "eo"] }.With("templates/article.html", "<h1>{{ page.heading }}</h1>{{ text.my }}")
            .With("templates/strings/de.yaml", "my: Wort\n").With("templates/strings/eo.yaml", "page: [a]\n").WithPage("a", "# A\n\n[b](b.md)\n");

        Assert.Equal(
            ["DG2011", "DG2011", "DG2011", "DG3010", "DG3011"],
            site.Build().Problems.Select(problem => problem.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_site_in_one_language_of_the_authors_own_lacks_what_the_theme_says()
    {
        using var site = new SiteProject { Languages = ["eo"] };
        var problems = site.With("templates/strings/eo.yaml", "page:\n  skip: a\n").Build().Problems;

        Assert.All(problems, problem => Assert.Equal("DG3011", problem.Id));
        Assert.Contains(problems, problem => problem.Message.StartsWith("'language.own_name' is missing.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_of_the_author_replaces_the_themes_and_the_others_stay()
    {
        using var site = new SiteProject { Languages = ["de"] };
        site.With("templates/strings/de.yaml", "page:\n  skip: Zum Text\n").Built();

        var page = site.Page("de/index.html");
        Assert.Equal("Zum Text", page.QuerySelector(".skip")!.TextContent);
        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void A_placeholder_that_a_translation_lost_is_an_error()
    {
        using var site = new SiteProject { Languages = ["de", "en"] };
        var english = File.ReadAllText(Path.Combine(RepositoryFolder.Templates, "strings/en.yaml"));
        site.With("templates/strings/en.yaml", english.Replace(@"\u00A0{unit}", @"\u00A0{units}", StringComparison.Ordinal));

        Assert.Equal("DG3012", Assert.Single(site.Build().Problems).Id);
    }

    [Fact]
    public void A_kind_of_search_result_without_a_name_is_an_error()
    {
        using var site = Site("article.html", "<h1>{{ page.heading }}</h1><div id=\"x\" data-search=\"recipe\"></div>").WithPage("b", "# B\n");
        site.AssertProblems("docgen: error DG3014: A template marks what search finds with data-search=\"recipe\", and there is no text 'kind.recipe' in the language 'de'. Write it in templates/strings/de.yaml.");
        site.With("templates/strings/de.yaml", "kind:\n  recipe: Rezept\n").Built();
    }

    private static SiteProject Site(string template, string text) => new SiteProject().WithPage("a", "# Titel\n").With("templates/" + template, text);
}
