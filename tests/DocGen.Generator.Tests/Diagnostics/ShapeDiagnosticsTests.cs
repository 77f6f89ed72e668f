using DocGen.Generator.Tests.Harness;

namespace DocGen.Generator.Tests.Diagnostics;

public sealed class ShapeDiagnosticsTests
{
    private const string Term = """

        /// <summary>T.</summary>
        [Term, Name("en", "T")]

        """;

    [Theory]
    [InlineData("public class Thing<T>;", "is generic")]
    [InlineData("public static class Thing;", "is static")]
    [InlineData("file class Thing;", "is local to its file")]
    public void DG1016_a_class_that_cannot_be_documented(string declaration, string flaw) =>
        Analysis.AssertReports("DG1016", "Thing", flaw, Term + declaration);

    [Fact]
    public void DG1016_a_class_that_its_assembly_cannot_see() =>
        Analysis.AssertReports("DG1016", "Thing", "is not visible", $"public class Outer {{ {Term} private class Thing; }}");

    [Fact]
    public void DG1016_a_class_within_a_generic_one() =>
        Analysis.AssertReports("DG1016", "Thing", "is nested in a generic type", $"public class Outer<T> {{ {Term} public class Thing; }}");

    [Fact]
    public void DG1025_a_type_of_two_kinds() => Analysis.AssertReports("DG1025", "Term", "'Thing' is already a layer: take [Term] off", """
        /// <summary>T.</summary>
        [Layer, Name("en", "T"), Term]
        public class Thing;
        """);

    [Theory]
    [InlineData("bool IsFast { get; set; }", "can be set")]
    [InlineData("bool IsFast { get; init; }", "can be set")]
    [InlineData("static bool IsFast => true;", "is static")]
    [InlineData("private bool IsFast => true;", "is not public")]
    [InlineData("bool IsFast();", "is a method")]
    [InlineData("event Action IsFast;", "is an event")]
    [InlineData("const int IsFast = 1;", "is static")]
    public void DG1017_a_member_that_is_no_criterion(string member, string flaw) =>
        Analysis.AssertReports("DG1017", "IsFast", flaw, ComparisonWith(member));

    [Fact]
    public void DG1017_an_indexer() => Analysis.AssertReports("DG1017", "this", "is an indexer", ComparisonWith("int this[int index] { get; }"));

    [Theory]
    [InlineData("object")]
    [InlineData("DateTime?")]
    [InlineData("string[]")]
    [InlineData("char")]
    public void DG1008_a_criterion_of_a_type_that_cells_cannot_have(string type) =>
        Analysis.AssertReports("DG1008", "Thing", type, ComparisonWith($"[Name(\"en\", \"T\")] {type} Thing {{ get; }}"));

    [Fact]
    public void All_types_that_cells_can_have() => Assert.Empty(Analysis.Run(ComparisonWith(string.Concat(
        new[] { "bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "decimal", "float", "double", "TimeSpan", "DayOfWeek" }
            .SelectMany(type => new[] { type, type + "?" })
            .Concat(["string", "string?", "LocalizedText", "LocalizedText?"])
            .Select((type, index) => $"[Name(\"en\", \"T\")] {type} Thing{index} {{ get; }}\n")))));

    [Fact]
    public void DG1022_a_unit_on_something_else_than_a_number() =>
        Analysis.AssertReports("DG1022", "Unit(\"MiB\")", "IComparison.Thing", ComparisonWith("[Name(\"en\", \"T\"), Unit(\"MiB\")] string Thing { get; }"));

    [Fact]
    public void DG1024_a_template_function_that_templates_cannot_call() =>
        Analysis.AssertReports("DG1024", "Shout", "is not static", "public class Functions { [TemplateFunction] public string Shout(string text) => text; }");

    [Theory]
    [InlineData("public static class Functions { [TemplateFunction] internal static string Shout(string text) => text; }", "is not public")]
    [InlineData("public static class Functions { [TemplateFunction] public static string Shout<T>(T text) => \"\"; }", "is generic")]
    [InlineData("static class Functions { [TemplateFunction] public static string Shout(string text) => text; }", "is in a type that is not public")]
    public void DG1024_other_flaws(string source, string flaw) => Analysis.AssertReports("DG1024", "Shout", flaw, source);

    [Theory]
    [InlineData("namespace Other { class Catalog; }", "Catalog", "Other.Catalog")]
    [InlineData("namespace Acme.Catalog.Parts { class Part; }", "Catalog", "Acme.Catalog")]
    public void DG1023_a_name_that_hides_the_catalog(string source, string place, string name) => Analysis.AssertReports("DG1023", place, name, source);

    [Fact]
    public void An_author_may_add_to_the_catalog() =>
        Assert.Empty(Analysis.Run($"namespace Acme {{ static partial class Catalog {{ public static int Count => Model.Terms.Count; }} {Term} public class Thing; }}"));

    private static string ComparisonWith(string member) => $$"""
        /// <summary>C.</summary>
        [Comparison, Name("en", "C")]
        public interface IComparison
        {
            {{member}}
        }
        """;
}
