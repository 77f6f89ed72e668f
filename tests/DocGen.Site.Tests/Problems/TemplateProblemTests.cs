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
    [InlineData("{{ page.titel }}", "(2,11): error DG3002: Cannot get member with name titel.")]
    [InlineData("{{ pag.title }}", "(2,6): error DG3002: The variable or function `pag` was not found.")]
    [InlineData("{{ text.page.skipp }}", "(2,16): error DG3002: Cannot get member with name skipp.")]
    [InlineData("{{ include 'partials/pagr.html' }}", "(2,6): error DG3004: The theme has no template 'partials/pagr.html'. Did you mean 'partials/pager.html'? Add it to the templates folder.")]
    [InlineData("{{ include }}", "(2,13): error DG3002: Invalid number of arguments `0` passed to `include` while expecting `1` arguments.")]
    [InlineData("{{ page.title | string.no_such }}", "(2,26): error DG3002: Cannot get member with name no_such.")]
    [InlineData("{{ include 'article.html' }}", "(2,6): error DG3002: Exceeding number of recursive depth limit `100` for node: `include 'article.html'`.")]
    public void A_template_that_fails_is_an_error_at_its_place(string template, string problem)
    {
        using var site = Site("article.html", "<p>\n  " + template);
        site.AssertProblems("templates/article.html" + problem);
    }

    [Fact]
    public void A_mistake_in_a_partial_is_told_there()
    {
        using var site = Site("partials/prose.html", "\n{{ $1.no }}");
        site.AssertProblems("templates/partials/prose.html(2,7): error DG3002: Cannot get member with name no.");
    }

    [Fact]
    public void A_loop_without_an_end_is_stopped_by_its_steps()
    {
        using var site = Site("article.html", "\n{{ while true }}{{ end }}");
        foreach (var page in Enumerable.Range(0, 20)) site.WithPage($"p{page}", "# Titel\n");

        site.AssertProblems("templates/article.html(2,4): error DG3003: The loop was stopped after 5,000,000 steps; it seems to have no end. Check its condition.");
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
        site.WithPage("a", "# Titel\n").With("templates/article.html", "{{ fail page.title }}").AssertProblems("templates/article.html(1,4): error DG3002: Because.");
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
        using var site = new SiteProject { Languages = ["de", "en"] };
        site.With("templates/strings/de.yaml", "page:\n  skip: Zum Text\nmy:\n  word: Wort\n").AssertProblems(
            "templates/strings/de.yaml(4,9): error DG3011: 'my.word' is missing in the language 'en'. Write it in templates/strings/en.yaml too.");
        site.With("templates/strings/de.yaml", "search:\n  count: \"{zahl} Treffer\"\n");
        Assert.StartsWith("templates/strings/de.yaml(2,10): error DG3012: 'search.count' is '{zahl} Treffer', and in '", Assert.Single(site.Problems()), StringComparison.Ordinal);
        site.With("templates/strings/de.yaml", "my:\n  word: Wort\n").With("templates/strings/en.yaml", "my:\n  word: Word {x}\n").AssertProblems(
            "templates/strings/en.yaml(2,9): error DG3012: 'my.word' is 'Word {x}', and in 'templates/strings/de.yaml' it is 'Wort'. Use the same names in braces in both.");
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
