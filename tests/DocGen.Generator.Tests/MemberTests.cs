using DocGen.Generator.Tests.Harness;

namespace DocGen.Generator.Tests;

public sealed class MemberTests
{
    private const string Parts = """
        using DocGen;
        [Layer] public class Ground;
        [Reference("T", "https://example.org/")] public class Paper;
        public enum Level { Low, High }

        """;

    [Theory]
    [InlineData("int?", "42")]
    [InlineData("int?", "-42")]
    [InlineData("double?", "(1.5e3)")]
    [InlineData("int?", "null")]
    [InlineData("int?", "default")]
    [InlineData("int?", "default(int?)")]
    [InlineData("bool", "true")]
    [InlineData("string", "\"KVM\"")]
    [InlineData("string?", "null!")]
    [InlineData("Level", "Level.High")]
    [InlineData("Level?", "global::Level.High")]
    [InlineData("TimeSpan?", "TimeSpan.FromSeconds(1.5)")]
    [InlineData("TimeSpan", "System.TimeSpan.FromMilliseconds(-1)")]
    [InlineData("TimeSpan", "new TimeSpan(1, 2, 3)")]
    [InlineData("TimeSpan", "new(1, 2, 3)")]
    [InlineData("LocalizedText", "new((\"ko\", \"ㄱ\"), (\"en\", \"a\"))")]
    [InlineData("LocalizedText", "new LocalizedText([(\"ko\", \"ㄱ\"), (\"en\", \"a\")])")]
    public void Values_that_are_written_out_are_authored(string type, string expression) => AssertProvenance(Provenance.Authored, type, expression);

    [Theory]
    [InlineData("int", "40 + 2")]
    [InlineData("int", "\"KVM\".Length")]
    [InlineData("int", "(int)Level.High")]
    [InlineData("bool", "Level.High == Level.Low")]
    [InlineData("bool", "!true")]
    [InlineData("Level", "Other")]
    [InlineData("Level", "Some.Constant")]
    [InlineData("TimeSpan", "TimeSpan.FromSeconds(Count)")]
    [InlineData("TimeSpan", "new TimeSpan(Count, 0, 0)")]
    [InlineData("string", "$\"{Count}\"")]
    [InlineData("int?", "Catalog.StackOf(this).DepthOf<Ground>()")]
    public void Values_that_are_computed_are_derived(string type, string expression) => AssertProvenance(Provenance.Derived, type, expression);

    [Theory]
    [InlineData("public int Thing { get { return 42; } }", "42")]
    [InlineData("public int Thing { get => 42; }", "42")]
    [InlineData("public int Thing { get; } = 42;", "42")]
    [InlineData("public int Thing { get; init; } = 42;", "42")]
    [InlineData("int IComparison.Thing => 42;", "42")]
    public void Every_form_of_a_getter_is_read(string member, string expression)
    {
        using var model = ModelOf("int", member);
        var entry = model.Cell("Some", "Thing").Member;
        Assert.Equal((Provenance.Authored, expression), (entry.Provenance, entry.Expression));
        Assert.Equal(42, model.Cell("Some", "Thing").GetValue());
    }

    [Theory]
    [InlineData("public int Thing { get { var n = 42; return n; } }")]
    [InlineData("public int Thing { get; }")]
    [InlineData("public int Thing { get { throw new Exception(); } }")]
    public void A_getter_with_statements_is_derived_and_has_no_expression(string member)
    {
        using var model = ModelOf("int", member);
        var entry = model.Cell("Some", "Thing").Member;
        Assert.Equal((Provenance.Derived, ""), (entry.Provenance, entry.Expression));
    }

    [Fact]
    public void White_space_and_comments_are_collapsed_but_not_within_strings()
    {
        using var model = ModelOf("string", "public string Thing =>\n  string\t.Concat(\"a  b\",   // why\n#pragma warning restore\n /* c */ Count.ToString( ) );");
        Assert.Equal("string .Concat(\"a  b\", Count.ToString( ) )", model.Cell("Some", "Thing").Member.Expression);
    }

    [Fact]
    public void Inputs_are_documented_names_and_criteria_in_order_each_once()
    {
        using var model = ModelOf("int", "public int Thing => Count + Thing2(typeof(Paper), typeof(Ground), typeof(Paper), Count) + (((IComparison)this).Thing); int Thing2(Type a, Type b, Type c, int d) => 0;");
        Assert.Equal(["Paper", "Ground", "IComparison", "Thing"], model.Cell("Some", "Thing").Member.Inputs);
    }

    [Fact]
    public void Remarks_citations_and_not_applicable_go_with_the_member()
    {
        using var model = ModelOf("int?", """
            /// <remarks>Measured with <c>perf</c>.</remarks>
            [Cites<Paper>("p. 3"), Cites<Paper>, NotApplicable]
            public int? Thing => null;
            """);
        var cell = model.Cell("Some", "Thing");
        Assert.True(cell.Member.Remarks!.TryGet("en", out var runs));
        Assert.Equal(["Measured with ", "perf", "."], runs.Select(run => run.Text));
        Assert.Equal([("Paper", "p. 3"), ("Paper", "")], cell.Member.Citations.Select(citation => (citation.Reference.Name, citation.Where)));
        Assert.Equal(CellState.NotApplicable, cell.StateOf(null));
    }

    [Theory]
    [InlineData("[Checked(\"2026-11-28\")]")]
    [InlineData("[Cites<Paper>, Checked(\"2026-11-28\")]")]
    [InlineData("[CheckedAttribute(\"2026-11-28\")]")]
    [InlineData("[Checked(date: \"2026-11-28\")]")]
    [InlineData("[Obsolete, Checked(Day)]")]
    public void The_day_of_the_last_look_goes_with_the_member(string attributes)
    {
        using var model = ModelOf("int", $"private const string Day = \"2026-11-28\"; {attributes} public int Thing => 42;");
        Assert.Equal(new DateOnly(2026, 11, 28), model.Cell("Some", "Thing").Member.Checked);
    }

    [Theory]
    [InlineData("[Cites<Paper>(\"p. 1\")]")]
    [InlineData("[CitesAttribute<Paper>(\"p. 1\")]")]
    [InlineData("[DocGen.Cites<Paper>(\"p. 1\")]")]
    [InlineData("[Cites<global::Paper>(\"p. 1\")]")]
    [InlineData("[Cites<Paper>(where: \"p. 1\")]")]
    [InlineData("[Cites<Paper>(\"p. \" + \"1\")]")]
    [InlineData("[Cites<Paper>(Place)]")]
    [InlineData("[property: Cites<Paper>(\"p. 1\")]")]
    [InlineData("[Obsolete, Cites<Paper>(\"p. 1\")]")]
    [InlineData("[Obsolete][Cites<Paper>(@\"p. 1\")]")]
    public void A_citation_is_read_however_it_is_written(string attributes)
    {
        using var model = ModelOf("int", $"private const string Place = \"p. 1\"; {attributes} public int Thing => 42;");
        Assert.Equal([("Paper", "p. 1")], CitationsOf(model));
    }

    [Fact]
    public void A_citation_names_the_nearest_type()
    {
        using var model = ModelOf("int", "[Cites<Paper>] public int Thing => 42; [Reference(\"T\", \"https://example.org/\"), Slug(\"near\")] public class Paper;");
        Assert.True(model.Cell("Some", "Thing").Member.Citations.Single().Reference.IsNested);
    }

    [Fact]
    public void Attributes_of_the_same_name_that_are_not_DocGens_say_nothing()
    {
        using var model = ModelOf("int", "[Cites<Paper>, NotApplicable] public int Thing => 42; private class CitesAttribute<T> : Attribute; private class NotApplicableAttribute : Attribute;");
        Assert.Empty(CitationsOf(model));
        Assert.Equal(CellState.Known, model.Cell("Some", "Thing").StateOf(42));
    }

    [Fact]
    public void The_parts_of_a_property_share_their_attributes()
    {
        using var model = LoadedModel.Of(Parts + """
            [Comparison] public interface IComparison { int Thing { get; } }
            [Subject] public partial class Some : IComparison { [Cites<Paper>("p. 1")] public partial int Thing { get; } }
            public partial class Some { public partial int Thing => 42; }
            """);
        Assert.Equal([("Paper", "p. 1")], CitationsOf(model));
    }

    private static IEnumerable<(string, string)> CitationsOf(LoadedModel model) =>
        model.Cell("Some", "Thing").Member.Citations.Select(citation => (citation.Reference.Name, citation.Where));

    [Theory]
    [InlineData("public class Plain { public int Thing => 1; } [Subject] public class Some : Plain, IComparison;", "P:Plain.Thing")]
    [InlineData("public class Plain<T> { public int Thing => 1; } [Subject] public class Some : Plain<int>, IComparison;", "P:Plain`1.Thing")]
    [InlineData("[Subject] public abstract class Base { public int Thing => 1; } [Subject] public class Some : Base, IComparison;", "P:Base.Thing")]
    [InlineData("[Subject] public class Base : IComparison { public int Thing => 1; } [Subject] public class Some : Base;", "P:Base.Thing")]
    [InlineData("[Subject] public class Base : IComparison { public virtual int Thing => 0; } public class Between : Base { public override int Thing => 1; } [Subject] public class Some : Between;", "P:Between.Thing")]
    [InlineData("[Subject] public class Base : IComparison { public int Thing => 0; } [Subject] public class Some : Base, IComparison { public new int Thing => 1; }", "P:Some.Thing")]
    [InlineData("[Subject] public class Base : IComparison { public int Thing => 0; } [Subject] public class Some : Base, IComparison { int IComparison.Thing => 1; }", "P:Some.IComparison#Thing")]
    [InlineData("[Subject] public class Base : IComparison { int IComparison.Thing => 1; public virtual int Thing => 0; } [Subject] public class Some : Base { public override int Thing => 0; }", "P:Base.IComparison#Thing")]
    [InlineData("interface IDefault : IComparison { int IComparison.Thing => 1; } [Subject] public class Some : IDefault;", "P:IDefault.IComparison#Thing")]
    [InlineData("[Subject] public record Some(int Thing = 1) : IComparison { public Some() : this(1) { } }", "P:Some.Thing")]
    [InlineData("public partial class Some { public partial int Thing { get; } } [Subject] public partial class Some : IComparison { public partial int Thing => 1; }", "P:Some.Thing")]
    public void The_property_that_holds_the_value_is_found_wherever_it_is(string subjects, string id)
    {
        var compilation = ModelCompilation.Create(Parts + "[Comparison] public interface IComparison { int Thing { get; } }\n" + subjects);
        using var model = LoadedModel.Of(Generation.Run(compilation, new ProjectOptions("Acme", "en")).AssertCompiles());
        Assert.Equal(1, model.Cell("Some", "Thing").GetValue());
        Assert.Equal(id, model.Cell("Some", "Thing").Member.Id);
    }

    [Fact]
    public void A_comparison_has_the_criteria_of_those_that_it_inherits_first()
    {
        using var model = LoadedModel.Of(Parts + """
            [Comparison] public interface IFirst { int One { get; } int Two { get; } }
            [Comparison] public interface ISecond { int Three { get; } }
            public interface IPlain { int Not { get; } }
            [Comparison] public interface IBoth : IFirst, ISecond, IPlain { int Four { get; } int Bad { get; set; } object Worse { get; } new int Two { get; } }
            [Subject] public class Some : IBoth
            {
                public int One => 1; public int Two => 2; public int Three => 3; public int Four => 4; public int Not => 0; public int Bad { get; set; } public object Worse => 0;
            }
            """);
        Assert.Equal(["One", "Two", "Three", "Four"], model.Catalog.Comparisons.Single(comparison => comparison.Type.Name == "IBoth").Criteria.Select(criterion => criterion.PropertyName));
        Assert.Equal(["IBoth.1", "IBoth.2", "IBoth.3", "IBoth.4", "IFirst.1", "IFirst.2", "ISecond.3"], model.Subject("Some").Cells.Select(cell => $"{cell.ComparisonType.Name}.{cell.GetValue()}").Order());
    }

    private static void AssertProvenance(Provenance provenance, string type, string expression)
    {
        using var model = ModelOf(type, $"public {type} Thing => {expression};");
        var entry = model.Cell("Some", "Thing").Member;
        Assert.Equal((provenance, expression), (entry.Provenance, entry.Expression));
    }

    private static LoadedModel ModelOf(string type, string member)
    {
        var compilation = ModelCompilation.Create(Parts + $$"""
            [Comparison] public interface IComparison { {{type}} Thing { get; } }
            [Subject] public class Some : IComparison
            {
                private const Level Other = Level.High;
                public const Level Constant = Level.High;
                private int Count => 1;
                {{member}}
            }
            """);
        return LoadedModel.Of(Generation.Run(compilation, new ProjectOptions("Acme", "en")).AssertCompiles());
    }
}
