using DocGen.Generator.Tests.Harness;

namespace DocGen.Generator.Tests.Diagnostics;

public sealed class RecordDiagnosticsTests
{
    private const string Collection = """

        /// <summary>C.</summary>
        [Collection, Name("en", "Events")]
        public interface IEvent
        {
            [Name("en", "Date")] PartialDate Date => new PartialDate(1964, 7);
        }

        """;

    private const string Record = """

        [Record, Name("en", "Record")]

        """;

    private const string StackedSubject = Parts.Layers + Parts.Subject + "[Stack(typeof(Ground))] public class Other;" + Parts.Subject;

    [Fact]
    public void A_record_of_one_collection_that_is_about_a_term_is_sound() =>
        Assert.Empty(Analysis.Run(Parts.Layers + Collection + Record + "[About<Left>] public class Some : IEvent;"));

    [Fact]
    public void A_record_needs_no_summary_but_has_it_in_all_languages_or_in_none() =>
        Assert.Empty(Analysis.Run(Collection + "/// <summary>S.</summary>\n" + Record + "public class Some : IEvent;"));

    [Fact]
    public void DG1027_a_record_of_no_collection() => Analysis.AssertReports("DG1027", "Some", "'Some' implements no collection", Record + "public class Some;");

    [Fact]
    public void DG1027_a_record_of_two_collections() => Analysis.AssertReports(
        "DG1027", "Some", "the collections 'IEvent' and 'IOther'",
        Collection + "/// <summary>O.</summary>\n[Collection, Name(\"en\", \"Others\")] public interface IOther;" + Record + "public class Some : IEvent, IOther;");

    [Fact]
    public void A_collection_that_inherits_another_one_is_one_collection() => Assert.Empty(Analysis.Run(
        Collection + "/// <summary>O.</summary>\n[Collection, Name(\"en\", \"Others\")] public interface IOther : IEvent;" + Record + "public class Some : IOther;"));

    [Fact]
    public void DG1028_a_class_that_implements_a_collection_but_is_no_record() =>
        Analysis.AssertReports("DG1028", "Some", "'IEvent' but is not a record", Collection + "public class Some : IEvent;");

    [Fact]
    public void DG1028_a_subject_that_implements_a_collection() =>
        Analysis.AssertReports("DG1028", "Some", "'IEvent' but is not a record", Collection + StackedSubject + "[Stack(typeof(Ground))] public class Some : IEvent;");

    [Fact]
    public void DG1007_a_record_that_implements_a_comparison() =>
        Analysis.AssertReports("DG1007", "Some", "'IComparison'", Parts.Comparison + Collection + Record + "public class Some : IEvent, IComparison;");

    [Fact]
    public void DG1029_a_record_about_something_that_is_not_documented() =>
        Analysis.AssertReports("DG1029", "About<string>", "'String' is not a subject, layer or term", Collection + Record + "[About<string>] public class Some : IEvent;");

    [Theory]
    [InlineData("IEvent")]
    [InlineData("Some")]
    public void DG1029_a_record_about_something_that_lists_no_records(string thing) =>
        Analysis.AssertReports("DG1029", $"About<{thing}>", $"'{thing}' is not a subject, layer or term", Collection + Record + $"[About<{thing}>] public class Some : IEvent;");

    [Theory]
    [InlineData("Missing")]
    [InlineData("Date")]
    public void DG1030_a_group_by_something_else_than_an_enumeration(string field) => Analysis.AssertReports(
        "DG1030", $"GroupBy = \"{field}\"", $"no field '{field}'",
        $"/// <summary>C.</summary>\n[Collection(GroupBy = \"{field}\"), Name(\"en\", \"Events\")] public interface IEvent {{ [Name(\"en\", \"Date\")] PartialDate Date => new PartialDate(1964); }}");

    [Theory]
    [InlineData("Versus<Some>", "'Some' is weighed against itself")]
    [InlineData("Versus<Left>", "'Left' is not a subject")]
    [InlineData("Versus<Bare>", "'Bare' has no stack")]
    public void DG1031_a_subject_weighed_against_what_it_cannot_be(string attribute, string message) => Analysis.AssertReports(
        "DG1031", attribute, message, $"{StackedSubject} public abstract class Bare; {Parts.Subject} [Stack(typeof(Ground)), {attribute}] public class Some;");

    [Fact]
    public void A_pair_that_both_name_is_said_rightly() => Assert.Empty(Analysis.Run(
        $"{Parts.Layers} {Parts.Subject} [Stack(typeof(Ground)), Versus<Second>] public class First; {Parts.Subject} [Stack(typeof(Ground)), Versus<First>] public class Second;"));

    [Fact]
    public void DG1031_a_pair_that_one_names_twice() => Analysis.AssertReports(
        "DG1031", "Versus<First>", "'Second' names 'First' twice",
        $"{Parts.Layers} {Parts.Subject} [Stack(typeof(Ground))] public class First; {Parts.Subject} [Stack(typeof(Ground)), Versus<First>, Versus<First>] public class Second;");

    [Fact]
    public void DG1031_a_subject_without_a_stack() =>
        Analysis.AssertReports("DG1031", "Versus<Other>", "'Some' has no stack", StackedSubject + "[Versus<Other>] public abstract class Some;");

    [Fact]
    public void DG1031_something_else_than_a_subject() =>
        Analysis.AssertReports("DG1031", "Versus<Other>", "'Term' is not a subject", $"{StackedSubject} public abstract class Some; /** <summary>T.</summary> */ [Term, Name(\"en\", \"Term\"), Versus<Other>] public class Term;");

    [Fact]
    public void DG1032_a_timeline_without_dates() => Analysis.AssertReports(
        "DG1032", "Layout = CollectionLayout.Timeline", "'IEvent' has no field of the type PartialDate",
        "/// <summary>C.</summary>\n[Collection(Layout = CollectionLayout.Timeline), Name(\"en\", \"Events\")] public interface IEvent { [Name(\"en\", \"Year\")] int Year => 1964; }");

    [Fact]
    public void DG1016_an_abstract_record() =>
        Analysis.AssertReports("DG1016", "Some", "'Some' is abstract", Collection + Record + "public abstract class Some : IEvent;");

    [Fact]
    public void DG1012_a_record_that_cannot_be_created() =>
        Analysis.AssertReports("DG1012", "Some", "cannot create 'Some'", Collection + Record + "public class Some : IEvent { public Some(int count) { } }");

    [Fact]
    public void DG1001_a_field_without_a_name() => Analysis.AssertReports(
        "DG1001", "Date", "no name in 'en'", "/// <summary>C.</summary>\n[Collection, Name(\"en\", \"Events\")] public interface IEvent { PartialDate Date { get; } }");
}
