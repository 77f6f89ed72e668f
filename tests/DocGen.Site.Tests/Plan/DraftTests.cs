namespace DocGen.Site.Tests.Plan;

/// <summary>A draft may lack translations and hold pages that are not finished; nothing else may.</summary>
public sealed class DraftTests
{
    private const string Guide = "# Guide\n\nSee [the start](index.md) and ![a note](note.png).\n";

    [Fact]
    public void A_page_that_is_not_translated_is_shown_in_another_language_and_says_so()
    {
        using var site = Draft().With("content/en/guide.md", Guide).With("content/en/note.png", [1, 2, 3]);

        site.AssertProblems("docgen: warning DG2064: This is a draft. Missing in the language 'de', so that readers see another one: 1 page, 0 other texts. 'docgen status' lists them; where DocGenDraft is false, as in Release builds, each is an error.");
        var page = site.Page("de/guide.html");
        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("""<span class="stand-in" lang="en">Guide</span>""", page.QuerySelector("h1")!.InnerHtml);
        Assert.Equal("en", page.QuerySelector(".prose > .stand-in")!.GetAttribute("lang"));
        Assert.Equal("Diese Seite ist noch nicht übersetzt und wird deshalb in einer anderen Sprache angezeigt (English).", page.QuerySelector(".draft-note")!.TextContent);
        // It leads on in the language of its reader; its pictures lie where they are.
        Assert.Equal("index.html", page.QuerySelector(".prose a")!.GetAttribute("href"));
        Assert.Equal("../en/note.png", page.QuerySelector(".prose img")!.GetAttribute("src"));
        Assert.Null(site.Page("en/guide.html").QuerySelector(".draft-note"));
    }

    [Fact]
    public void A_mistake_in_what_stands_in_is_told_once()
    {
        using var site = new SiteProject { Languages = ["en", "de", "ko"], IsDraft = true }.WithPage("index", "# Start\n").WithPage("other", "# Other\n")
            .With("content/de/other.md", "# Andere\n\n## Hier\n").With("content/en/guide.md", "# Guide\n\n[a](gide.md) [b](#nowhere) [c](other.md#other)\n");

        Assert.Equal(
            [
                "content/en/guide.md(3,1): error DG2011: There is no page 'gide.md': the content folder has no en/gide.md. Did you mean 'guide.md'?",
                "content/en/guide.md(3,14): error DG2012: 'en/guide.html' has no anchor '#nowhere'. Known: guide, main. An anchor is a heading in lower case with hyphens.",
            ],
            site.Problems().Where(problem => problem.Contains(": error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_published_is_translated()
    {
        using var site = Draft(isDraft: false).With("content/en/guide.md", "# Guide\n");

        site.AssertProblems("content/en/guide.md(1,1): error DG2008: The page 'guide' is missing in the language 'de'. Write de/guide.md, or delete this one.");
    }

    [Fact]
    public void A_text_of_the_settings_stands_in_too()
    {
        using var site = Draft().With("content/site.yaml", "title:\n  en: Notes\n");

        Assert.Contains("0 pages, 1 other text.", Assert.Single(site.Problems()), StringComparison.Ordinal);
        Assert.Equal("Notes", site.Page("de/index.html").QuerySelector(".site-name, header a")!.TextContent.Trim());
    }

    [Fact]
    public void A_value_of_the_model_that_is_not_translated_stands_in_and_says_so()
    {
        const string Model = """
            [Comparison, Name("de", "Form"), Name("en", "Shape")]
            public interface IShape
            {
                [Name("de", "Stoff"), Name("en", "Matter")]
                LocalizedText? Matter { get; }

                [Name("de", "Gewichte"), Name("en", "Weights")]
                Readings? Weights { get; }

                [Name("de", "Anstrich"), Name("en", "Paint")]
                LocalizedText? Paint { get; }
            }

            [Subject, Name("de", "Turm"), Name("en", "Tower")]
            public class Tower : IShape
            {
                public LocalizedText? Matter => new(("en", "Stone & lime"));

                public Readings? Weights => new("t", new Reading(new LocalizedText(("en", "Foot")), 3), new Reading(new LocalizedText(("de", "Spitze"), ("en", "Top")), 1));

                public LocalizedText? Paint => new(("de", "weiß"), ("en", "white"));
            }
            """;
        using var site = Draft();
        site.Model = CompiledModel.Write(site.Folder, "Model", Model, languages: "de,en");

        Assert.Contains("Missing in the language 'de', so that readers see another one: 0 pages, 2 other texts.", Assert.Single(site.Problems()), StringComparison.Ordinal);
        Assert.Equal(
            ["17 the value of 'Tower.Matter'", "19 the label 'Foot' of 'Tower.Weights'"],
            SiteStatus.Of(site.With("Model.cs", Model).Options).Untranslated.Select(text => $"{text.Location.Line} {text.What}"));
        var page = site.Page("de/comparisons/shape.html");
        Assert.Equal(
            ["""<span class="stand-in" lang="en">Stone &amp; lime</span>""", """<span class="stand-in" lang="en">Foot</span> 3 t; Spitze 1 t""", "weiß"],
            page.QuerySelectorAll("tbody td > .value").Select(cell => cell.InnerHtml.Replace("&nbsp;", " ", StringComparison.Ordinal)));
        foreach (var address in (string[])["comparisons/shape", "subjects/tower"])
            Assert.Equal("Einige Texte dieser Seite sind noch nicht übersetzt und werden deshalb in einer anderen Sprache angezeigt (English).", site.Page($"de/{address}.html").QuerySelector(".draft-note")!.TextContent);
        Assert.Null(site.Page("en/comparisons/shape.html").QuerySelector(".draft-note"));
    }

    [Fact]
    public void A_name_that_is_not_translated_says_which_language_stands_in_for_it()
    {
        const string Model = """
            [Comparison, Name("en", "Shape&size")]
            public interface IShape
            {
                [Name("en", "Height")]
                double? Height { get; }

                [Name("de", "Breite"), Name("en", "Width")]
                double? Width { get; }
            }

            [Subject, Name("en", "Tower")]
            public class Tower : IShape
            {
                public double? Height => 3;

                public double? Width => 2;
            }

            [Subject, Name("de", "Spitzturm"), Name("en", "Spire")]
            public class Spire : Tower;
            """;
        using var site = Draft();
        site.Model = CompiledModel.Write(site.Folder, CompiledModel.WithCatalog(CompiledModel.Compile("Model", [("Model.cs", Model)]), "de,en", isDraft: true));
        Assert.DoesNotContain(site.Problems(), problem => problem.Contains(": error ", StringComparison.Ordinal));
        var tower = site.Page("de/subjects/tower.html");
        var spire = site.Page("de/subjects/spire.html");
        var shape = site.Page("de/comparisons/shape.html");

        const string Tower = """<span class="stand-in" lang="en">Tower</span>""";
        const string Shape = """<span class="stand-in" lang="en">Shape&amp;size</span>""";
        Assert.Equal(Tower, tower.QuerySelector("h1")!.InnerHtml);
        Assert.Equal(Shape, shape.QuerySelector("h1")!.InnerHtml);
        Assert.Equal("Spitzturm", spire.QuerySelector("h1")!.InnerHtml);
        // Wherever another page is linked to: the facts, the side navigation, the pages before and after, the answers, the list.
        Assert.Equal(Tower, spire.QuerySelector(".facts a")!.InnerHtml);
        Assert.Contains(spire.QuerySelectorAll("nav a"), link => link.InnerHtml == Tower);
        Assert.Equal(Shape, spire.QuerySelector("h3 a[href='../comparisons/shape.html']")!.InnerHtml);
        Assert.Equal([Tower, "Spitzturm"], site.Page("de/subjects/index.html").QuerySelectorAll("h2 a").Select(link => link.InnerHtml));
        // The heads of a matrix.
        Assert.Equal([Tower, "Spitzturm"], shape.QuerySelectorAll("thead th a").Select(link => link.InnerHtml).Order(StringComparer.Ordinal));
        Assert.Equal(["""<span class="stand-in" lang="en">Height</span>""", "Breite"], shape.QuerySelectorAll("tbody th .name").Select(name => name.InnerHtml));
        // What holds no elements has the name alone.
        Assert.Equal("Shape&size", shape.QuerySelector(".matrix")!.GetAttribute("aria-label"));
        Assert.StartsWith("Tower", tower.Title, StringComparison.Ordinal);
        Assert.NotNull(tower.QuerySelector(".draft-note"));
        Assert.Empty(site.Page("en/comparisons/shape.html").QuerySelectorAll(".stand-in"));
    }

    [Fact]
    public void What_a_criterion_lacks_is_told_where_another_language_has_it()
    {
        const string Model = """
            [Comparison, Name("de", "Form"), Name("en", "Shape")]
            public interface IShape
            {
                /// <summary xml:lang="en">From the ground.</summary>
                [Unit("m"), Name("de", "Höhe"), Name("en", "Height")]
                double? Height { get; }

                [Name("de", "Breite"), Name("en", "Width")]
                double? Width { get; }
            }

            [Subject, Name("de", "Turm"), Name("en", "Tower")]
            public class Tower : IShape
            {
                public double? Height => 3;

                /// <remarks xml:lang="en">Without the stairs.</remarks>
                public double? Width => 2;
            }
            """;
        using var site = Draft().With("Model.cs", Model);
        site.Model = CompiledModel.Write(site.Folder, "Model", Model, languages: "de,en");

        Assert.Equal(
            ["4,9 the summary of 'IShape.Height'", "17,9 the remarks of 'Tower.Width'"],
            SiteStatus.Of(site.Options).Untranslated.Select(text => $"{text.Location.Line},{text.Location.Column} {text.What}"));
    }

    [Fact]
    public void A_text_that_no_language_has_is_missing_in_a_draft_as_well()
    {
        using var site = Draft().With("content/site.yaml", "title: {}\n");

        site.AssertProblems(
            "content/site.yaml(1,8): error DG2005: 'title' is missing in the language 'de'. Add 'de: …' to it.",
            "content/site.yaml(1,8): error DG2005: 'title' is missing in the language 'en'. Add 'en: …' to it.");
    }

    [Fact]
    public void A_page_that_is_not_finished_is_shown_in_a_preview()
    {
        using var site = Draft().With("content/de/new.md", "---\ndraft: true\n---\n# Neu\n").With("content/en/new.md", "# New\n");
        var preview = SiteOnDemand.Load(site.Options, new(), null, null, new())!;

        Assert.Contains("Diese Seite ist ein Entwurf und wird nicht veröffentlicht.", System.Text.Encoding.UTF8.GetString(preview.Find("de/new.html")!), StringComparison.Ordinal);
        Assert.NotNull(preview.Find("en/new.html"));
    }

    [Fact]
    public void A_draft_that_is_translated_is_what_is_published()
    {
        SiteProject Site(bool isDraft) => Draft(isDraft).With("content/de/new.md", "---\ndraft: true\n---\n# Neu\n").WithPage("other", "# A\n").Built();
        using var draft = Site(isDraft: true);
        using var published = Site(isDraft: false);

        Assert.DoesNotContain("de/new.html", draft.Pages());
        Assert.Equal(published.Files().Select(file => (file.Key, Convert.ToHexString(file.Value))), draft.Files().Select(file => (file.Key, Convert.ToHexString(file.Value))));
    }

    [Fact]
    public void A_page_that_is_not_finished_in_one_language_is_published_in_none()
    {
        using var site = Draft(isDraft: false).With("content/de/new.md", "---\ndraft: true\n---\n# Neu\n").With("content/en/new.md", "# New\n").Built();

        Assert.Equal(["de/index.html", "en/index.html"], site.Pages().Where(address => address.Contains('/')));
    }

    [Fact]
    public void What_leads_to_a_page_that_is_not_published_is_told_so()
    {
        using var site = Draft(isDraft: false).WithPage("new", "---\ndraft: true\n---\n# Neu\n").With("content/de/index.md", "# Start\n\n[Neu](new.md)\n");
        site.With("content/site.yaml", "title: Test\nnavigation:\n  - title: Lesen\n    pages: [new]\n");

        site.AssertProblems(
            "content/de/index.md(3,1): error DG2011: The page 'new.md' is a draft, which is not published. Finish it and remove 'draft' there, or this link here.",
            "content/site.yaml(4,13): error DG2011: The page 'new' is a draft, which is not published. Finish it and remove 'draft' there, or this link here.");
    }

    [Fact]
    public void Whether_a_page_is_a_draft_is_true_or_false()
    {
        using var site = Draft().WithPage("new", "---\ndraft: soon\n---\n# Neu\n");

        site.AssertProblems(
            "content/de/new.md(2,8): error DG2004: 'draft' is 'soon', and takes true or false.",
            "content/en/new.md(2,8): error DG2004: 'draft' is 'soon', and takes true or false.");
    }

    [Fact]
    public void A_remembered_page_stays_a_draft()
    {
        using var site = Draft(isDraft: false, isRemembered: true).With("content/de/new.md", "---\ndraft: true\n---\n# Neu\n").With("content/en/new.md", "# New\n").Built();
        site.With("content/de/index.md", "# Anfang\n").Built();

        Assert.False(site.Has("de/new.html"));
    }

    private static SiteProject Draft(bool isDraft = true, bool isRemembered = false) =>
        new SiteProject { Languages = ["de", "en"], IsDraft = isDraft, IsRemembered = isRemembered }.With("content/de/index.md", "# Start\n").With("content/en/index.md", "# Start\n");
}
