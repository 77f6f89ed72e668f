using DocGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Tests;

/// <summary>Facts of a package: what a site answers in their place, which texts it adds, and what a new version of the package takes away.</summary>
public sealed class PackageTests
{
    private const string Package = """
        using DocGen;
        namespace Meals;

        /// <summary>B.</summary>
        [Layer, Name("en", "Bread")] public class Bread;

        /// <summary>M.</summary>
        [Comparison, Name("en", "Meals")]
        public interface IMeal
        {
            [Name("en", "Price")] decimal? Price { get; }
            [Name("en", "Taste")] Taste Taste { get; }
            [Name("en", "Note")] LocalizedText? Note => null;
        }

        public enum Taste { [Name("en", "Mild")] Mild, [Name("en", "Hot")] Hot }

        /// <summary>S.</summary>
        [Subject, Name("en", "Sandwich"), Stack(typeof(Bread))]
        public class Sandwich : IMeal
        {
            /// <remarks>In 2026.</remarks>
            public virtual decimal? Price => 3;
            public virtual Taste Taste => Taste.Mild;
            public virtual LocalizedText? Note => new(("en", "with cheese"));
        }

        /// <summary>A.</summary>
        [Subject, Name("en", "Any")] public abstract class Any : IMeal { public decimal? Price => 1; public Taste Taste => Taste.Hot; }

        [Reference("Cookbook", "https://example.org/")] public class Cookbook;
        """;

    // What the lock of the last good build has of the package above.
    private const string Lock = """
        Meals 1.0.0
          T:Meals.Bread layers/bread
          T:Meals.Cookbook bibliography
          T:Meals.IMeal comparisons/meal Note Price Taste
          T:Meals.Sandwich subjects/sandwich Note Price Taste
          T:Meals.Taste - Hot Mild
        """;

    private static readonly Compilation s_package = Generation.Run(ModelCompilation.Create(Package), new ProjectOptions("Meals", "en")).AssertCompiles().Output;

    [Fact]
    public void An_override_answers_all_that_the_subject_does_and_a_comparison_of_the_site()
    {
        var site = Generation.Run(ModelCompilation.CreateOn(s_package, """
            using DocGen;
            using Meals;
            /// <summary>D.</summary>
            [Comparison, Name("en", "Days")] public interface IDays { [Name("en", "Days")] int? Days { get; } }
            [Overrides] internal sealed class OurSandwich : Sandwich, IDays
            {
                /// <remarks>In our town.</remarks>
                [Cites<Cookbook>("p. 2")] public override decimal? Price => 4;
                public int? Days => 2;
            }
            """), new ProjectOptions("Site", "en")).AssertCompiles();
        using var model = LoadedModel.Of(Generation.Run(ModelCompilation.Create(Package), new ProjectOptions("Meals", "en")), site);
        var answers = Assert.Single(model.Catalog.Overrides);
        Assert.Equal("Sandwich", answers.Subject.Name);
        Assert.Equal(5, answers.Line);
        Assert.Equal(
            ["P:Meals.Sandwich.Note", "P:Meals.Sandwich.Taste", "P:OurSandwich.Days", "P:OurSandwich.Price"],
            answers.Cells.Select(cell => cell.MemberId).Order(StringComparer.Ordinal));
        Assert.IsAssignableFrom(answers.Subject, answers.Create());
        Assert.Empty(model.Catalog.Subjects);
    }

    [Fact]
    public void A_project_of_nothing_but_an_override_has_a_catalog() =>
        Assert.Contains("Catalog.Overrides.g.cs", Generation.Run(ModelCompilation.CreateOn(s_package, "[DocGen.Overrides] public class Ours : Meals.Sandwich;")).AssertCompiles().Files.Keys);

    [Theory]
    [InlineData("public class Ours;", "'Ours' derives from no subject")]
    [InlineData("public class Ours : Meals.Any;", "'Ours' derives from the category 'Any', which answers nothing")]
    [InlineData("public abstract class Ours : Meals.Sandwich;", "'Ours' is abstract")]
    [InlineData("public class Ours<T> : Meals.Sandwich;", "'Ours' is generic")]
    [InlineData("[Stack(typeof(Meals.Bread))] public class Ours : Meals.Sandwich;", "'Ours' carries [Stack], which it has no use for")]
    [InlineData("[Subject, Name(\"en\", \"S\")] public class Ours : Meals.Sandwich;", "'Ours' is itself a subject")]
    [InlineData("public class Ours : Own; [Subject, Name(\"en\", \"S\")] public class Own : Meals.Sandwich;", "'Ours' derives from 'Own' of the same project, where the fact itself can be changed")]
    [InlineData("public class Ours(int price) : Meals.Sandwich { int Twice => 2 * price; }", "'Ours' has no constructor that the catalog can call")]
    public void DG1100_a_class_that_cannot_answer(string declaration, string message)
    {
        var diagnostic = Assert.Single(Analyze("[Overrides] " + declaration), diagnostic => diagnostic.Id is "DG1100" or "DG1007");
        Assert.Equal("DG1100", diagnostic.Id);
        Assert.StartsWith(message + ": [Overrides] needs", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void DG1013_an_override_that_hides() =>
        Assert.Equal("DG1013", Assert.Single(Analyze("[Overrides] public class Ours : Meals.Sandwich { public new decimal? Price => 4; }")).Id);

    [Fact]
    public void Texts_of_things_criteria_answers_and_values_are_sound() => Assert.Empty(Analyze("""
        [assembly: Text<Meals.Bread>("de", "Brot", Summary = "B.", Remarks = "R.")]
        [assembly: Text<Meals.IMeal>("de", "Preis", Member = nameof(Meals.IMeal.Price), Summary = "P.")]
        [assembly: Text<Meals.Sandwich>("de", "mit Käse", Member = nameof(Meals.Sandwich.Note))]
        [assembly: Text<Meals.Taste>("de", "mild", Member = nameof(Meals.Taste.Mild))]
        [assembly: Text<Meals.Cookbook>("de", "Kochbuch")]
        """, "en,de"));

    [Theory]
    [InlineData("DG1101", "Text<string>(\"de\", \"x\")", "'String' is not documented")]
    [InlineData("DG1101", "Text<Own>(\"de\", \"x\")", "'Own' is of this project, where its text stands at the type itself")]
    [InlineData("DG1101", "Text<Meals.Bread>(\"de\")", "'Bread' gets no text")]
    [InlineData("DG1101", "Text<Meals.Taste>(\"de\", \"x\")", "'Taste' is an enumeration, of which the members are named")]
    [InlineData("DG1101", "Text<Meals.IMeal>(\"de\", \"x\", Member = \"Weight\")", "'IMeal' has no 'Weight'")]
    [InlineData("DG1101", "Text<Meals.Bread>(\"de\", \"x\", Member = \"Price\")", "'Bread' has no 'Price'")]
    [InlineData("DG1101", "Text<Meals.Taste>(\"de\", \"x\", Member = \"Sour\")", "'Taste' has no 'Sour'")]
    [InlineData("DG1101", "Text<Meals.Sandwich>(\"de\", Member = \"Price\", Summary = \"x\")", "'Sandwich' shows no summary of 'Price'")]
    [InlineData("DG1003", "Text<Meals.Bread>(\"fr\", \"Pain\")", "The site has no language 'fr', only: en, de")]
    [InlineData("DG1020", "Text<Meals.Bread>(\"de\", \"a\"), assembly: Text<Meals.Bread>(\"de\", \"b\")", "There are two 'de' versions of the texts of 'Bread'")]
    [InlineData("DG1026", "Text<Meals.Bread>(\"de\", \"TODO\")", "The text of 'Bread' in 'de' begins with TODO")]
    public void DG1101_a_text_that_is_shown_nowhere(string id, string attribute, string message)
    {
        var diagnostic = Assert.Single(Analyze($"[assembly: {attribute.Replace(", assembly: ", "]\n[assembly: ")}]\n public class Own;", "en,de"));
        Assert.Equal(id, diagnostic.Id);
        Assert.StartsWith(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void DG1102_what_a_new_version_has_no_more_is_told_wherever_it_is_named()
    {
        var after = Package
            .Replace("[Layer, Name(\"en\", \"Bread\")] public class Bread;", "[Layer, Name(\"en\", \"Loaf\")] public class Loaf;").Replace("typeof(Bread)", "typeof(Loaf)")
            .Replace("    [Name(\"en\", \"Price\")] decimal? Price { get; }\n", "").Replace("Mild, [", "[").Replace("[Name(\"en\", \"Mild\")] ", "").Replace("Taste.Mild", "Taste.Hot")
            .Replace("    public virtual decimal? Price => 3;\n", "");
        Assert.Equal(
            [
                "DG1102 Bread: 'Bread' was in Meals 1.0.0 and is not in 1.1.0: take out what names it, or stay with 1.0.0",
                "DG1102 Price: 'IMeal.Price' was in Meals 1.0.0 and is not in 1.1.0: take out what names it, or stay with 1.0.0",
                "DG1102 Mild: 'Taste.Mild' was in Meals 1.0.0 and is not in 1.1.0: take out what names it, or stay with 1.0.0",
                "DG1102 Bread: 'Bread' was in Meals 1.0.0 and is not in 1.1.0: take out what names it, or stay with 1.0.0",
                "DG1102 Bread: 'Bread' was in Meals 1.0.0 and is not in 1.1.0: take out what names it, or stay with 1.0.0",
                "DG1102 Price: 'IMeal.Price' was in Meals 1.0.0 and is not in 1.1.0: take out what names it, or stay with 1.0.0",
                "DG1102 Price: 'IMeal.Price' was in Meals 1.0.0 and is not in 1.1.0: take out what names it, or stay with 1.0.0",
            ],
            Update(after, "Meals 1.1.0", """
                using DocGen;
                using Meals;
                [assembly: Text<Bread>("de", "Brot")]
                [assembly: Text<IMeal>("de", "Preis", Member = nameof(IMeal.Price))]
                [assembly: Text<Taste>("de", "mild", Member = nameof(Taste.Mild))]

                /// <summary>Not <see cref="Bread"/>.</summary>
                [Layer, Name("en", "Crust")] public class Crust : Bread;
                [Overrides] public class Ours : Sandwich { public override decimal? Price => 4; }
                public class Bare : IMeal { public decimal? Price => 4; public Taste Taste => Taste.Hot; }
                """));
    }

    [Fact]
    public void DG1103_what_has_another_name_by_its_author_s_word() => Assert.Equal(
        ["DG1103 Bread: 'Bread' of Meals 1.0.0 is called 'Loaf' in 2.0.0: write that"],
        Update(
            Package.Replace("[Layer, Name(\"en\", \"Bread\")] public class Bread;", "[Layer, Name(\"en\", \"Loaf\"), Alias(\"layers/bread\")] public class Loaf;").Replace("typeof(Bread)", "typeof(Loaf)"),
            "Meals 2.0.0",
            "[assembly: DocGen.Text<Meals.Bread>(\"de\", \"Brot\")]"));

    [Fact]
    public void DG1102_a_criterion_that_came_where_one_went_is_offered() => Assert.Equal(
        ["DG1102 Price: 'IMeal.Price' was in Meals 1.0.0 and is not in 1.1.0, where 'Cost' has come: write that if it is the same, else take out what names it, or stay with 1.0.0"],
        Update(Package.Replace("Price", "Cost"), "Meals 1.1.0", "[assembly: DocGen.Text<Meals.IMeal>(\"de\", \"Preis\", Member = nameof(Meals.IMeal.Price))]"));

    [Fact]
    public void DG1102_what_was_in_a_package_that_is_referenced_no_more() => Assert.Equal(
        ["DG1102 Bread: 'Bread' was in Meals 1.0.0, which is referenced no more: reference it again, or take out what names it"],
        Update("public class Nothing;", "Others 1.0.0", "[assembly: DocGen.Text<Meals.Bread>(\"de\", \"Brot\")]"));

    [Theory]
    [InlineData("Meals 1.0.0")]
    [InlineData("Others 3.0.0,Meals 1.0.0")]
    public void What_was_never_there_is_the_compiler_s_to_tell(string packages) =>
        Assert.Empty(Update(Package.Replace("Bread", "Loaf"), packages, "[assembly: DocGen.Text<Meals.Bread>(\"de\", \"Brot\")]"));

    [Fact]
    public void A_new_version_that_has_all_that_is_named_is_nothing_to_tell() =>
        Assert.Empty(Update(Package.Replace("=> 3", "=> 5"), "Meals 1.1.0", "[DocGen.Overrides] public class Ours : Meals.Sandwich { public override decimal? Price => 4; }"));

    private static Diagnostic[] Analyze(string source, string languages = "en")
    {
        // Texts of the assembly stand above all types.
        var (options, compilation) = (new ProjectOptions("Site", languages), ModelCompilation.CreateOn(s_package, "using DocGen;\n" + source));
        return Analysis.Run(compilation, options);
    }

    // What the generator tells of a site that was last built with the package's first version.
    private static string[] Update(string package, string packages, string site)
    {
        var library = Generation.Run(ModelCompilation.Create(package), new ProjectOptions("Meals", "en")).AssertCompiles().Output;
        var compilation = ModelCompilation.CreateOn(library, site);
        CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], [new LockFile()], (CSharpParseOptions)compilation.SyntaxTrees[0].Options, new ProjectOptions("Site", "en", packages: packages))
            .RunGeneratorsAndUpdateCompilation(compilation, out _, out var diagnostics);
        return [.. diagnostics.Select(diagnostic => $"{diagnostic.Id} {compilation.SyntaxTrees[^1].GetText().ToString(diagnostic.Location.SourceSpan)}: {diagnostic.GetMessage()}")];
    }

    private sealed class LockFile : AdditionalText
    {
        public override string Path => "/site/facts/packages.lock";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Lock);
    }
}
