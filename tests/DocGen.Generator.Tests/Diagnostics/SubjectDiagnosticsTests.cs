using DocGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Diagnostics;

public sealed class SubjectDiagnosticsTests
{
    private const string SubjectOfLayers = Parts.Layers + Parts.Subject;

    [Fact]
    public void DG1004_a_stack_of_something_else_than_layers() =>
        Analysis.AssertReports("DG1004", "typeof(Left)", "'Left' is not a layer", SubjectOfLayers + "[Stack(typeof(Ground), typeof(Left))] public class Some;");

    [Fact]
    public void DG1004_a_lane_of_something_else_than_layers() =>
        Analysis.AssertReports("DG1004", "typeof(string)", "'String' is not a layer", SubjectOfLayers + "[Stack(typeof(Ground)), Lane<Left>(typeof(string), typeof(Top))] public class Some;");

    [Fact]
    public void DG1005_a_layer_twice_in_the_stack() =>
        Analysis.AssertReports("DG1005", "typeof(Ground)", "'Ground' stands twice", SubjectOfLayers + "[Stack(typeof(Ground), typeof(Top), typeof(Ground))] public class Some;");

    [Fact]
    public void DG1005_a_layer_in_a_lane_and_below_it() =>
        Analysis.AssertReports("DG1005", "typeof(Ground)", "'Some'", SubjectOfLayers + "[Stack(typeof(Ground)), Lane<Left>(typeof(Ground))] public class Some;");

    [Fact]
    public void A_layer_beside_a_lane_that_stands_lower_is_not_twice_in_its_column() => Assert.Empty(Analysis.Run(
        SubjectOfLayers + "[Stack(typeof(Ground), typeof(Top)), Lane<Left>(typeof(Middle), typeof(Top), On = typeof(Ground))] public class Some;"));

    [Fact]
    public void DG1006_a_subject_that_says_nothing() => Analysis.AssertReports("DG1006", "Some", "no comparison", Parts.Subject + "public class Some;");

    [Fact]
    public void A_category_may_say_nothing() => Assert.Empty(Analysis.Run(Parts.Subject + "public abstract class Some;"));

    [Fact]
    public void DG1007_a_class_that_implements_a_comparison_but_is_no_subject() =>
        Analysis.AssertReports("DG1007", "Some", "'IComparison'", Parts.Comparison + "public class Some : IComparison;");

    [Fact]
    public void DG1009_a_citation_of_something_else_than_a_reference() =>
        Analysis.AssertReports("DG1009", "Cites<Left>(\"p. 1\")", "'Left' is not a reference", SubjectOfLayers + "[Stack(typeof(Ground)), Cites<Left>(\"p. 1\")] public class Some;");

    [Theory]
    [InlineData("example.org/paper")]
    [InlineData("/paper")]
    [InlineData("ftp://example.org/paper")]
    [InlineData("")]
    public void DG1010_a_reference_without_an_address(string address) =>
        Analysis.AssertReports("DG1010", $"\"{address}\"", $"'{address}' is not an absolute", $"[Reference(\"T\", \"{address}\")] public class Paper;");

    [Theory]
    [InlineData("Guest-Os", "lower-case")]
    [InlineData("guest--os", "lower-case")]
    [InlineData("", "lower-case")]
    [InlineData("a/b", "lower-case")]
    [InlineData("index", "reserved")]
    [InlineData("nul", "reserved")]
    [InlineData("com1", "reserved")]
    public void DG1011_a_slug_that_is_no_address(string slug, string message) =>
        Analysis.AssertReports("DG1011", $"\"{slug}\"", message, $"{Parts.Subject}[Slug(\"{slug}\")] public abstract class Some;");

    [Fact]
    public void DG1011_a_name_that_is_reserved() => Analysis.AssertReports("DG1011", "Index", "reserved", Parts.Subject + "public abstract class Index;");

    [Fact]
    public void DG1011_two_subjects_with_one_address() => Analysis.AssertReports(
        "DG1011", "TypeI", "'TypeI' has the slug 'type-i' of 'Other'", $"{Parts.Subject}[Slug(\"type-i\")] public abstract class Other; {Parts.Subject} public abstract class TypeI;");

    [Fact]
    public void Things_of_two_kinds_may_share_a_slug() => Assert.Empty(Analysis.Run(
        $"{Parts.Subject} public abstract class Box; namespace Terms {{ /** <summary>B.</summary> */ [Term, Name(\"en\", \"Box\")] public class Box; }}"));

    [Fact]
    public void DG1019_two_subjects_with_one_simple_name() => Analysis.AssertReports(
        "DG1019", "bOX", "'Two.bOX' has the same simple name as 'One.Box'",
        $"namespace One {{ {Parts.Subject} public abstract class Box; }} namespace Two {{ {Parts.Subject} public abstract class bOX; }}");

    [Theory]
    [InlineData("public class Some : IComparison { public Some(int count) { } }")]
    [InlineData("public class Some : IComparison { private Some() { } }")]
    [InlineData("public class Some : IComparison { public required int Count { get; init; } }")]
    public void DG1012_a_subject_that_cannot_be_created(string declaration) =>
        Analysis.AssertReports("DG1012", "Some", "constructor", Parts.Comparison + Parts.Subject + declaration);

    [Theory]
    [InlineData("public class Some : IComparison { internal Some(int count = 0, params string[] names) { } }")]
    [InlineData("public class Some : IComparison { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Some() { } public required int Count { get; init; } }")]
    public void Subjects_that_can_be_created(string declaration) => Assert.Empty(Analysis.Run(Parts.Comparison + Parts.Subject + declaration));

    [Theory]
    [InlineData("public new bool IsFast => false;", "Base.IsFast")]
    [InlineData("public new int IsFast => 1;", "Base.IsFast")]
    public void DG1013_a_member_that_hides_the_value_instead_of_giving_it(string member, string kept) => Analysis.AssertReports(
        "DG1013", "IsFast", $"'Some.IsFast' is named like a criterion of 'IComparison' but does not answer it, since C# keeps '{kept}'",
        $"{Parts.Comparison}{Parts.Subject} public class Base : IComparison {{ public bool IsFast => true; }} {Parts.Subject} public class Some : Base {{ {member} }}");

    [Theory]
    [InlineData("public string IsFast => \"\";")]
    [InlineData("internal bool IsFast => false;")]
    [InlineData("public bool IsFast() => false;")]
    public void DG1013_a_member_beside_the_default(string member) =>
        Analysis.AssertReports("DG1013", "IsFast", "keeps 'IComparison.IsFast'", $"{Parts.Comparison}{Parts.Subject} public class Some : IComparison {{ {member} }}");

    [Theory]
    [InlineData("Base, IComparison { public new bool IsFast => false; }")]
    [InlineData("Base, IComparison { bool IComparison.IsFast => false; }")]
    public void Members_that_give_the_value_anew(string declaration) => Assert.Empty(Analysis.Run(
        $"{Parts.Comparison}{Parts.Subject} public class Base : IComparison {{ public bool IsFast => true; }} {Parts.Subject} public class Some : {declaration}"));

    [Fact]
    public void DG1014_lanes_that_disagree_on_a_depth()
    {
        const string Source = SubjectOfLayers + "[Stack(typeof(Ground)), Lane<Left>(typeof(Middle), typeof(Top)), Lane<Right>(typeof(Top))] public class Some;";
        Analysis.AssertReports("DG1014", "Some", "'Top' is at depth 2 in the lane 'Left' but at depth 1 in the lane 'Right'", Source);
        Assert.Equal(DiagnosticSeverity.Warning, Analysis.Run(Source).Single().Severity);
    }

    [Fact]
    public void DG1015_a_lane_named_by_something_that_is_not_documented() =>
        Analysis.AssertReports("DG1015", "Lane<string>(typeof(Top))", "'String' is not documented", SubjectOfLayers + "[Stack(typeof(Ground)), Lane<string>(typeof(Top))] public class Some;");

    [Theory]
    [InlineData("[Stack(typeof(Ground), Boundary = typeof(Top))]", "Boundary = typeof(Top)", "given as Boundary")]
    [InlineData("[Stack(typeof(Ground)), Lane<Left>(typeof(Top), On = typeof(Middle))]", "On = typeof(Middle)", "given as On")]
    public void DG1018_a_boundary_or_a_base_that_is_not_in_the_stack(string attributes, string place, string message) =>
        Analysis.AssertReports("DG1018", place, message, $"{SubjectOfLayers}{attributes} public class Some;");

    [Fact]
    public void DG1018_an_inherited_lane_whose_base_is_gone() => Analysis.AssertReports("DG1018", "Some", "'Ground'", $"""
        {SubjectOfLayers} [Stack(typeof(Ground)), Lane<Left>(typeof(Top), On = typeof(Ground))] public class Base;
        {Parts.Subject} [Stack(typeof(Middle))] public class Some : Base;
        """);

    [Fact]
    public void A_boundary_may_be_in_a_lane() =>
        Assert.Empty(Analysis.Run(SubjectOfLayers + "[Stack(typeof(Ground), Boundary = typeof(Top)), Lane<Left>(typeof(Top))] public class Some;"));
}
