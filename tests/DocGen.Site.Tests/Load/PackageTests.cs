using System.Text.Json.Nodes;

namespace DocGen.Site.Tests.Load;

/// <summary>A site whose facts come from a package: in its own languages, with answers of its own, and when a new version of the package takes some away.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Meals = """
        namespace Meals;

        /// <summary>What holds the rest.</summary>
        [Layer, Name("en", "Bread")] public class Bread;

        /// <summary>What one gets for one's money.</summary>
        [Comparison, Name("en", "Meals")]
        public interface IMeal
        {
            /// <summary>What it costs.</summary>
            [Name("en", "Price")] decimal? Price { get; }
            [Name("en", "Taste")] Taste Taste { get; }
            [Name("en", "Note")] LocalizedText? Note => null;
        }

        public enum Taste { /** <summary>Not hot.</summary> */ [Name("en", "Mild")] Mild, [Name("en", "Hot")] Hot }

        /// <summary>Bread with something between.</summary>
        [Subject, Name("en", "Sandwich"), Stack(typeof(Bread))]
        public class Sandwich : IMeal
        {
            /// <remarks>In 2026.</remarks>
            [Cites<Cookbook>] public virtual decimal? Price => 3;
            public virtual Taste Taste => Taste.Mild;
            public virtual LocalizedText? Note => new(("en", "with cheese"));
        }

        [Reference("Cookbook", "https://example.org/")] public class Cookbook;
        """;

    private const string German = """
        [assembly: Text<Meals.Bread>("de", "Brot", Summary = "Was den Rest hält.")]
        [assembly: Text<Meals.IMeal>("de", "Mahlzeiten", Summary = "Was man für sein Geld bekommt.")]
        [assembly: Text<Meals.IMeal>("de", "Preis", Member = nameof(Meals.IMeal.Price), Summary = "Was es kostet.")]
        [assembly: Text<Meals.IMeal>("de", "Geschmack", Member = nameof(Meals.IMeal.Taste))]
        [assembly: Text<Meals.IMeal>("de", "Anmerkung", Member = nameof(Meals.IMeal.Note))]
        [assembly: Text<Meals.Taste>("de", "mild", Member = nameof(Meals.Taste.Mild), Summary = "Nicht scharf.")]
        [assembly: Text<Meals.Taste>("de", "scharf", Member = nameof(Meals.Taste.Hot))]
        [assembly: Text<Meals.Sandwich>("de", "Stulle", Summary = "Brot mit etwas dazwischen.")]
        [assembly: Text<Meals.Sandwich>("de", "mit Käse", Member = nameof(Meals.Sandwich.Note))]
        [assembly: Text<Meals.Sandwich>("de", Member = nameof(Meals.Sandwich.Price), Remarks = "Im Jahr 2026.")]

        """;

    private readonly SiteProject _folder = new();
    private readonly SiteProject _site;

    public PackageTests() => _site = new SiteProject { Languages = ["de", "en"], ModelFolder = _folder.Folder, IsRemembered = true };

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    private string Lock => Path.Combine(_site.Folder, "facts", "packages.lock");

    [Fact]
    public void The_site_speaks_its_own_languages_of_what_a_package_says()
    {
        With(Meals, "1.0.0", German);
        _site.With("content/de/index.md", "# T\n\n<xref:Sandwich>: <fact:Sandwich.Price>, <fact:Sandwich.Taste>, <fact:Sandwich.Note>\n").With("content/en/index.md", "# T\n\n<fact:Sandwich.Note>\n").Built();

        Assert.Equal("Stulle: 31, mild, mit Käse", _site.Page("de/index.html").QuerySelector(".prose p")!.TextContent);
        Assert.Equal("with cheese", _site.Page("en/index.html").QuerySelector(".prose p")!.TextContent);
        var subject = _site.Page("de/subjects/sandwich.html").QuerySelector("main")!.TextContent;
        Assert.Contains("Brot mit etwas dazwischen.", subject);
        Assert.Contains("Im Jahr 2026.", subject);
        Assert.Contains("Aus dem Paket Meals 1.0.0", subject);
        Assert.Contains("From the package Meals 1.0.0", _site.Text("en/subjects/sandwich.md"));
        Assert.Contains("Was es kostet.", _site.Text("de/comparisons/meal.html"));
    }

    [Fact]
    public void What_a_package_does_not_say_in_a_language_of_the_site_is_told_with_the_attribute_that_says_it()
    {
        With(Meals, "1.0.0", "");
        const string supply = "docgen: error DG9013: '{0}' of Meals 1.0.0 has no text in 'de', which the site has. Write in the project: [assembly: DocGen.Text<Meals.{1})]";
        _site.AssertProblems(
        [
            .. new (string, string)[]
            {
                ("Bread", "Bread>(\"de\", \"…\", Summary = \"…\""),
                ("IMeal", "IMeal>(\"de\", \"…\", Summary = \"…\""),
                ("IMeal.Note", "IMeal>(\"de\", \"…\", Member = nameof(Meals.IMeal.Note)"),
                ("IMeal.Price", "IMeal>(\"de\", \"…\", Summary = \"…\", Member = nameof(Meals.IMeal.Price)"),
                ("IMeal.Taste", "IMeal>(\"de\", \"…\", Member = nameof(Meals.IMeal.Taste)"),
                ("Sandwich", "Sandwich>(\"de\", \"…\", Summary = \"…\""),
                ("Sandwich.Note", "Sandwich>(\"de\", \"…\", Member = nameof(Meals.Sandwich.Note)"),
                ("Sandwich.Price", "Sandwich>(\"de\", Remarks = \"…\", Member = nameof(Meals.Sandwich.Price)"),
                ("Taste.Hot", "Taste>(\"de\", \"…\", Member = nameof(Meals.Taste.Hot)"),
                ("Taste.Mild", "Taste>(\"de\", \"…\", Summary = \"…\", Member = nameof(Meals.Taste.Mild)"),
            }.Select(text => supply.Replace("{0}", text.Item1).Replace("{1}", text.Item2)),
        ]);
    }

    [Fact]
    public void In_a_draft_another_language_stands_in()
    {
        using var draft = new SiteProject { Languages = ["de", "en"], ModelFolder = _folder.Folder, IsDraft = true };
        With(Meals, "1.0.0", "", draft);

        Assert.StartsWith("docgen: warning DG2064: This is a draft. Missing in the language 'de'", Assert.Single(draft.WithPage("a", "# T\n").Problems()), StringComparison.Ordinal);
        Assert.Contains("Sandwich", draft.Page("de/subjects/sandwich.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void An_answer_of_the_site_takes_the_place_of_the_package_s_and_tells_what_that_is()
    {
        With(Meals, "1.0.0", German + """
            /// <summary>D.</summary>
            [Comparison, Name("de", "Tage"), Name("en", "Days")] public interface IDays { [Name("de", "Tage"), Name("en", "Days")] int? Days { get; } }
            [Overrides] public class OurSandwich : Meals.Sandwich, IDays
            {
                public override decimal? Price => 4;
                public int? Days => 2;
            }
            /// <summary>K.</summary>
            [Subject, Name("de", "Klappstulle"), Name("en", "Folded sandwich")] public class Folded : Meals.Sandwich;
            """, languages: "de,en");
        _site.WithPage("a", "# T\n\n<fact:Sandwich.Price> <fact:Sandwich.Days> <fact:Folded.Price>\n").Built();

        Assert.Equal("4 2 31", _site.Page("en/a.html").QuerySelector(".prose p")!.TextContent);
        Assert.Contains("According to Meals 1.0.0: 3", _site.Page("en/subjects/sandwich.html").QuerySelector("main")!.TextContent);
        Assert.Contains("According to Meals 1.0.0: 3", _site.Text("en/comparisons/meal.md"));
        // A fact of the package that the site's own subject inherits.
        Assert.Contains("From the package Meals 1.0.0", _site.Page("en/subjects/folded.html").QuerySelector(".answers")!.TextContent);
        var catalog = JsonNode.Parse(_site.Text("catalog.json"))!;
        var sandwich = catalog["subjects"]!.AsArray().Single(subject => subject!["id"]!.GetValue<string>() == "T:Meals.Sandwich")!;
        Assert.Equal("Meals 1.0.0", sandwich["package"]!.GetValue<string>());
        var cells = sandwich["cells"]!.AsArray().ToDictionary(cell => cell!["criterion"]!.GetValue<string>(), cell => cell!);
        Assert.Equal((4, null, "Meals 1.0.0", "3"), (cells["P:Meals.IMeal.Price"]["value"]!.GetValue<int>(), cells["P:Meals.IMeal.Price"]["package"],
            cells["P:Meals.IMeal.Price"]["overridden"]!["package"]!.GetValue<string>(), cells["P:Meals.IMeal.Price"]["overridden"]!["text"]!["en"]!.GetValue<string>()));
        Assert.Equal(("Meals 1.0.0", null), (cells["P:Meals.IMeal.Taste"]["package"]!.GetValue<string>(), cells["P:Meals.IMeal.Taste"]["overridden"]));
        Assert.Null(cells["P:IDays.Days"]["overridden"]);
        // What the site asks is not the package's.
        Assert.DoesNotContain("Days", File.ReadAllText(Lock));
    }

    [Fact]
    public void DG2098_two_classes_that_answer_in_one_place()
    {
        With(Meals, "1.0.0", German + "\n[Overrides] public class First : Meals.Sandwich;\n[Overrides] public class Second : Meals.Sandwich;\n");

        _site.AssertProblems("Site.cs(13,1): error DG2098: 'First' answers in the place of 'Sandwich' already. Leave one of them.");
    }

    [Fact]
    public void What_packages_said_is_kept_after_a_good_build_and_only_then()
    {
        With(Meals, "1.0.0", German);
        _site.WithPage("a", "# T\n\n<xref:Nothing>\n").Problems();
        Assert.False(File.Exists(Lock));

        _site.WithPage("a", "# T\n").Built();
        Assert.Equal("""
            # The packages of this site and what they documented when it was last built without errors, by which DocGen tells what a new version
            # has no more. DocGen writes this file; keep it with the sources.
            Meals 1.0.0
              T:Meals.Bread layers/bread
              T:Meals.Cookbook -
              T:Meals.IMeal comparisons/meal Note Price Taste
              T:Meals.Sandwich subjects/sandwich Note Price Taste
              T:Meals.Taste - Hot Mild

            """, File.ReadAllText(Lock));

        // A site without packages has no such file.
        (_site.Model, _site.Packages) = (null, []);
        _site.Built();
        Assert.False(File.Exists(Lock));
    }

    [Fact]
    public void What_a_new_version_has_no_more_is_told_where_prose_names_it()
    {
        With(Meals, "1.0.0", German);
        _site.With("content/en/a.md", "# T\n\n<xref:Bread>\n\n<fact:Sandwich.Price>\n\n<fact:Sandwich.Taste>\n\n![x](chart:IMeal.Price)\n").With("content/de/a.md", "# T\n").Built();

        // Removed, renamed by its author's word, and changed.
        With(
            Meals.Replace("    /// <summary>What it costs.</summary>\n    [Name(\"en\", \"Price\")] decimal? Price { get; }\n", "").Replace("    /// <remarks>In 2026.</remarks>\n    [Cites<Cookbook>] public virtual decimal? Price => 3;\n", "")
                .Replace("[Layer, Name(\"en\", \"Bread\")] public class Bread;", "[Layer, Name(\"en\", \"Loaf\"), Alias(\"layers/bread\")] public class Loaf;").Replace("typeof(Bread)", "typeof(Loaf)")
                .Replace("=> Taste.Mild", "=> Taste.Hot"),
            "1.1.0",
            string.Join('\n', German.Split('\n').Where(line => !line.Contains("Price"))).Replace("Meals.Bread", "Meals.Loaf"));
        const string gone = "is not in 1.1.0: take out what names it, or stay with 1.0.0.";
        string[] problems =
        [
            "content/en/a.md(3,1): error DG2014: 'Bread' of Meals 1.0.0 is called 'Loaf' in 1.1.0: write that.",
            $"content/en/a.md(5,1): error DG2015: 'Sandwich.Price' was in Meals 1.0.0 and {gone}",
            $"content/en/a.md(9,1): error DG2016: 'IMeal.Price' was in Meals 1.0.0 and {gone}",
        ];
        _site.AssertProblems(problems);

        // As long as the site is not good again.
        _site.AssertProblems(problems);
        _site.With("content/en/a.md", "# T\n\n<xref:Loaf>\n\n<fact:Sandwich.Taste>\n").Built();
        Assert.Contains("Hot", _site.Page("en/a.html").QuerySelector(".prose")!.TextContent);
        Assert.Contains("Meals 1.1.0\n", File.ReadAllText(Lock));
        _site.With("content/en/a.md", "# T\n\n<xref:Bread>\n").AssertProblems("content/en/a.md(3,1): error DG2014: There is no documented type 'Bread'. Known: Cookbook, IMeal, Loaf, Sandwich.");
    }

    [Fact]
    public void DG2097_a_lock_that_somebody_else_wrote_in()
    {
        With(Meals, "1.0.0", German);
        _site.With("facts/packages.lock", "Meals 0.9.0\n  T:Meals.Butter layers/butter\n<<<<<<< HEAD\n").WithPage("a", "# T\n\n<xref:Butter>\n");
        const string warning = "facts/packages.lock(3,1): warning DG2097: This is no line that DocGen wrote, so that less can be told of what packages had before. Take the file as it was from the repository, or delete it: the next good build writes it.";
        const string gone = "'Butter' was in Meals 0.9.0 and is not in 1.0.0: take out what names it, or stay with 0.9.0.";
        _site.AssertProblems($"content/de/a.md(3,1): error DG2014: {gone}", $"content/en/a.md(3,1): error DG2014: {gone}", warning);

        _site.WithPage("a", "# T\n").AssertProblems(warning);
        _site.WithPage("a", "# U\n").Built();
    }

    [Fact]
    public void After_an_update_the_site_is_as_one_that_is_built_from_nothing()
    {
        With(Meals, "1.0.0", German);
        _site.WithPage("a", "# T\n\n<fact:Sandwich.Price>\n").Built();
        // The same bytes under another version: pages tell the version.
        _site.Packages = [.. _site.Packages.Select(file => file with { Package = file.Package with { Version = "1.0.1" } })];
        var updated = _site.Built().Files();
        Assert.Contains("Meals 1.0.1", _site.Text("en/subjects/sandwich.html"));

        Directory.Delete(_site.Output, recursive: true);
        Directory.Delete(Path.Combine(_site.Folder, "obj"), recursive: true);
        Assert.Equal(updated, _site.Built().Files());
    }

    [Fact]
    public void A_comparison_that_inherits_from_a_package_s_has_its_comments_and_texts()
    {
        With(Meals, "1.0.0", German + """
            /// <summary>L.</summary>
            [Comparison, Name("de", "Mittag"), Name("en", "Lunch")] public interface ILunch : Meals.IMeal;
            /// <summary>S.</summary>
            [Subject, Name("de", "Suppe"), Name("en", "Soup")] public class Soup : ILunch { public decimal? Price => 5; public Meals.Taste Taste => Meals.Taste.Hot; }
            """, languages: "de,en");
        _site.WithPage("a", "# T\n").Built();

        Assert.Contains("Was es kostet.", _site.Text("de/comparisons/lunch.html"));
        Assert.Contains("What it costs.", _site.Text("en/comparisons/lunch.html"));
        Assert.Contains("scharf", _site.Text("de/comparisons/lunch.html"));
    }

    // The site with a version of its package.
    private void With(string package, string version, string source, SiteProject? site = null, string languages = "de,en")
    {
        var library = CompiledModel.Write(_folder.Folder, "Meals", package, languages: "en");
        (site ?? _site).Model = CompiledModel.Write(_folder.Folder, "Site", source, languages: languages, references: library);
        (site ?? _site).Dependencies = [library];
        (site ?? _site).Packages = [new(new("Meals", version), library)];
    }
}
