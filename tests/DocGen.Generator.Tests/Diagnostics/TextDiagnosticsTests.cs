using DocGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Diagnostics;

public sealed class TextDiagnosticsTests
{
    [Fact]
    public void The_sample_model_has_none() => Assert.Empty(Analysis.Run(ModelCompilation.Create(Sample.All), ProjectOptions.Default));

    [Fact]
    public void DG1001_a_type_without_a_name_in_one_language() => Analysis.AssertReports("DG1001", "Hardware", "The term 'Hardware' has no name in 'ko'", """
        /// <summary xml:lang="ko">ㄱ.</summary>
        /// <summary xml:lang="en">H.</summary>
        [Term, Name("en", "Hardware")]
        public class Hardware;
        """, "ko,en");

    [Fact]
    public void DG1001_a_criterion_without_a_name() => Analysis.AssertReports("DG1001", "IsFast", "The criterion 'IComparison.IsFast' has no name in 'en'", """
        /// <summary>C.</summary>
        [Comparison, Name("en", "C")]
        public interface IComparison { bool IsFast { get; } }
        """);

    [Fact]
    public void DG1001_a_member_of_an_enumeration_is_reported_once_however_many_criteria_use_it() => Analysis.AssertReports("DG1001", "High", "'Level.High'", """
        /// <summary>C.</summary>
        [Comparison, Name("en", "C")]
        public interface IComparison { [Name("en", "A")] Level? A { get; } [Name("en", "B")] Level B { get; } }
        /// <summary>D.</summary>
        [Comparison, Name("en", "D")]
        public interface IOther { [Name("en", "A")] Level? A { get; } }
        public enum Level { [Name("en", "Low")] Low, High }
        """);

    [Fact]
    public void DG1026_a_name_that_is_not_written_yet() => Analysis.AssertReports("DG1026", "\"TODO\"", "The name of 'Hardware' in 'en'", """
        /// <summary>H.</summary>
        [Layer, Name("en", "TODO")]
        public class Hardware;
        """);

    [Fact]
    public void DG1026_a_comment_that_is_not_written_yet() => Analysis.AssertReports("DG1026", "<summary>", "The summary of 'Hardware' in 'en'", """
        /// <summary>
        /// TODO: say what it is.
        /// </summary>
        [Layer, Name("en", "Hardware")]
        public class Hardware;
        """);

    [Fact]
    public void A_reference_needs_no_name() => Assert.Empty(Analysis.Run("""[Reference("T", "https://example.org/")] public class Paper;"""));

    [Fact]
    public void DG1002_a_type_without_a_summary() => Analysis.AssertReports("DG1002", "Hardware", "The layer 'Hardware' has no summary in 'en'", """
        /// <remarks>R.</remarks>
        [Layer, Name("en", "Hardware")]
        public class Hardware;
        """);

    [Fact]
    public void DG1002_a_summary_without_text() => Analysis.AssertReports("DG1002", "Hardware", "'en'", """
        /// <summary>
        /// </summary>
        [Layer, Name("en", "Hardware")]
        public class Hardware;
        """);

    [Theory]
    [InlineData("<see cref=\"T:Gone\"/>", "'T:Gone' names nothing")]
    [InlineData("<see cref=\"!:Gone\"/>", "'!:Gone' names nothing")]
    [InlineData("<see href=\"docs/cups\">cups</see>", "'docs/cups' is not an absolute http or https address")]
    [InlineData("<a href=\"javascript:alert(1)\">cups</a>", "'javascript:alert(1)' is not")]
    public void DG1033_a_reference_that_leads_nowhere(string comment, string message) => AssertReportsInSummary("DG1033", comment, message);

    [Theory]
    [InlineData("<b>bold</b>", "<b> in a documentation comment is shown on no page")]
    [InlineData("<i/>", "<i> in")]
    [InlineData("<c>a <see cref=\"string\"/></c>", "<see> within <c>")]
    [InlineData("<see cref=\"string\"><c>a</c></see>", "<c> within <see>")]
    [InlineData("<list><item>a<list><item>b</item></list></item></list>", "A list within a list")]
    [InlineData("<list type=\"table\"><item>a</item></list>", "A table")]
    [InlineData("<see>a</see>", "<see> without a target")]
    [InlineData("<paramref/>", "<paramref> without a name")]
    [InlineData("<img src=\"x.png\"/>", "<img>")]
    public void DG1034_a_tag_that_no_page_shows(string comment, string message) => AssertReportsInSummary("DG1034", comment, message);

    [Theory]
    [InlineData("/// <sumary>H.</sumary>", "<sumary> in")]
    [InlineData("/// <inheritdoc/>", "write out what it stands for")]
    [InlineData("/// <example>H.</example>", "<example> in")]
    [InlineData("/// And more.", "Text outside <summary>")]
    public void DG1034_what_stands_beside_the_summary(string line, string message)
    {
        var diagnostic = Assert.Single(Analysis.Run($"/// <summary>H.</summary>\n{line}\n[Layer, Name(\"en\", \"Hardware\")] public class Hardware;"));
        Assert.Equal("DG1034", diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/// <summary>What C# says.</summary>\n/// <returns>A number.</returns>", "")]
    [InlineData("/// <inheritdoc/>", "")]
    [InlineData("/// <remarks>A <u>b</u>.</remarks>", "<u>")]
    [InlineData("/// <remark>A.</remark>", "put its text in <remarks>")]
    public void DG1034_of_a_cell_only_its_remarks_are_shown(string comment, string message)
    {
        var diagnostics = Analysis.Run($$"""
            /// <summary>C.</summary>
            [Comparison, Name("en", "C")]
            public interface IComparison { [Name("en", "A")] int A { get; } }
            /// <summary>S.</summary>
            [Subject, Name("en", "S")]
            public class Some : IComparison {
            {{comment}}
                public int A => 1;
            }
            """);
        Assert.Equal(message.Length == 0 ? [] : ["DG1034"], diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains(message, string.Concat(diagnostics.Select(diagnostic => diagnostic.GetMessage())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a < b")]
    [InlineData("a & b")]
    [InlineData("<b>bold")]
    public void Of_a_comment_that_is_not_well_formed_only_the_compiler_tells(string comment)
    {
        var compilation = ModelCompilation.Create($"using DocGen;\n/// <summary>{comment}</summary>\n[Layer, Name(\"en\", \"Hardware\")] public class Hardware;");
        Assert.Empty(Analysis.Run(compilation, new ProjectOptions("Acme", "en")));
        Assert.Contains(compilation.GetDiagnostics(), diagnostic => diagnostic.Id == "CS1570");
    }

    [Fact]
    public void DG1036_a_term_with_an_order() => Analysis.AssertReports("DG1036", "Order = 1", "'Image' has an order", """
        /// <summary>I.</summary>
        [Term(Order = 1), Name("en", "Image")]
        public class Image;
        """);

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("28.11.2026")]
    [InlineData("2026-11")]
    [InlineData("")]
    public void DG1038_a_day_that_is_none(string day)
    {
        Analysis.AssertReports("DG1038", $"\"{day}\"", $"'{day}' is no day", $$"""
            [Reference("Paper", "https://example.org/"), Retrieved("{{day}}")]
            public class Paper;
            """);
        Analysis.AssertReports("DG1038", $"\"{day}\"", $"'{day}' is no day", $$"""
            /// <summary>Q.</summary>
            [Comparison, Name("en", "Questions")] public interface IQuestions { [Name("en", "Size")] int? Size { get; } }
            /// <summary>A.</summary>
            [Subject, Name("en", "Answer")] public class Answer : IQuestions { [Checked("{{day}}")] public int? Size => 1; }
            """);
    }

    private static void AssertReportsInSummary(string id, string comment, string message)
    {
        var diagnostic = Assert.Single(Analysis.Run($"/// <summary>H {comment}.</summary>\n[Layer, Name(\"en\", \"Hardware\")] public class Hardware;"));
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void DG1003_a_name_in_an_unknown_language() => Analysis.AssertReports("DG1003", "\"kr\"", "no language 'kr', only: en", """
        /// <summary>H.</summary>
        [Layer, Name("en", "Hardware"), Name("kr", "하드웨어")]
        public class Hardware;
        """);

    [Fact]
    public void DG1003_a_comment_in_an_unknown_language() => Analysis.AssertReports("DG1003", "xml:lang=\"kr\"", "'kr'", """
        /// <summary>H.</summary>
        /// <summary xml:lang="kr">ㅎ.</summary>
        [Layer, Name("en", "Hardware")]
        public class Hardware;
        """);

    [Fact]
    public void DG1003_a_localized_text_in_an_unknown_language() => Analysis.AssertReports("DG1003", "\"kr\"", "'kr'", """
        public static class Texts { public static LocalizedText Text => new(("en", "a"), ("kr", "ㄱ")); }
        """);

    [Fact]
    public void DG1020_a_name_twice_in_one_language() => Analysis.AssertReports("DG1020", "\"en\"", "two 'en' versions of the name of 'Hardware'", """
        /// <summary>H.</summary>
        [Layer, Name("en", "Hardware"), Name("en", "Iron")]
        public class Hardware;
        """);

    [Fact]
    public void DG1020_a_summary_twice_in_one_language_once_by_default() => Analysis.AssertReports("DG1020", "xml:lang=\"en\"", "the summary of 'Hardware'", """
        /// <summary>H.</summary>
        /// <summary xml:lang="en">I.</summary>
        [Layer, Name("en", "Hardware")]
        public class Hardware;
        """);

    [Fact]
    public void DG1020_a_localized_text_twice_in_one_language() => Analysis.AssertReports("DG1020", "\"en\"", "'en'", """
        public static class Texts { public static LocalizedText Text => new LocalizedText(("en", "a"), ("en", "b")); }
        """);

    [Fact]
    public void DG1021_remarks_in_some_languages_only() => Analysis.AssertReports("DG1021", "Hardware", "no 'ko' version of the remarks of 'Hardware'", """
        /// <summary xml:lang="ko">ㅎ.</summary>
        /// <summary xml:lang="en">H.</summary>
        /// <remarks xml:lang="en">R.</remarks>
        [Layer, Name("ko", "ㅎ"), Name("en", "Hardware")]
        public class Hardware;
        """, "ko,en");

    [Fact]
    public void DG1021_a_cells_remarks_in_some_languages_only() => Analysis.AssertReports("DG1021", "IsFast", "'ko'", """
        /// <summary xml:lang="ko">ㅎ.</summary>
        /// <summary xml:lang="en">H.</summary>
        [Comparison, Name("ko", "ㅎ"), Name("en", "C")]
        public interface IComparison { [Name("ko", "ㅎ"), Name("en", "F")] bool IsFast { get; } }
        /// <summary xml:lang="ko">ㅎ.</summary>
        /// <summary xml:lang="en">H.</summary>
        [Subject, Name("ko", "ㅎ"), Name("en", "S")]
        public class Some : IComparison
        {
            /// <remarks xml:lang="en">R.</remarks>
            public bool IsFast => true;
        }
        """, "ko,en");

    [Fact]
    public void DG1021_a_localized_text_in_some_languages_only() => Analysis.AssertReports("DG1021", "new((\"en\", \"a\"))", "'ko'", """
        public static class Texts { public static LocalizedText Text => new(("en", "a")); }
        """, "ko,en");

    [Fact]
    public void A_localized_text_with_a_computed_language_is_left_alone() => Assert.Empty(Analysis.Run("""
        public static class Texts { public static LocalizedText In(string language) => new((language, "a")); }
        """, "ko,en"));

    [Fact]
    public void DG9001_comments_switched_off_is_reported_once_and_instead_of_missing_summaries()
    {
        var diagnostic = Assert.Single(Analysis.Run(ModelCompilation.Create(DocumentationMode.None, Sample.All), ProjectOptions.Default));
        Assert.Equal("DG9001", diagnostic.Id);
    }

    [Theory]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.Diagnose)]
    public void Comments_that_are_read_are_enough(DocumentationMode mode) =>
        Assert.Empty(Analysis.Run(ModelCompilation.Create(mode, Sample.All), ProjectOptions.Default));
}
