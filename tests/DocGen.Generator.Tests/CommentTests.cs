using DocGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests;

public sealed class CommentTests
{
    [Theory]
    [InlineData("plain", "Text:plain")]
    [InlineData("  two\n///   lines  ", "Text:two lines")]
    [InlineData("a <c> x  y </c> b", "Text:a |Code:x y|Text: b")]
    [InlineData("a<see cref=\"Other\"/>b", "Text:a|Code:Other|Text:b")]
    [InlineData("a<see cref=\"Named\"/>b", "Text:a|Reference:>T:Named|Text:b")]
    [InlineData("<see cref=\"IAsked.Size\"/>, <see cref=\"Answer.Size\"/>", "Reference:>P:IAsked.Size|Text:, |Reference:>P:IAsked.Size")]
    [InlineData("<see cref=\"Level.High\"/> <see cref=\"System.DayOfWeek.Monday\"/>", "Reference:>F:Level.High|Text: |Code:Monday")]
    [InlineData("<see cref=\"Other.Size\">the size</see>", "Reference:the size>P:Other.Size")]
    [InlineData("<seealso cref=\"System.Collections.Generic.List{T}\"/>", "Code:List<T>")]
    [InlineData("<see cref=\"System.Math.Max(int, int)\"/> <see cref=\"string.Length\"/> <see cref=\"M:System.Math.Max(System.Int32,System.Int32)\"/>", "Code:Max(int, int)|Text: |Code:Length|Text: |Code:Max(int, int)")]
    [InlineData("<see cref=\"System.Collections.Generic.List{T}.Add(T)\">adds</see>", "Reference:adds>M:System.Collections.Generic.List`1.Add(`0)")]
    [InlineData("<see cref=\"T:Elsewhere\"/>", "Text:Elsewhere")]
    [InlineData("<see cref=\"!:Gone\"/>", "Text:Gone")]
    [InlineData("<see href=\"https://example.org/?a&amp;b\">there</see>", "Link:there>https://example.org/?a&b")]
    [InlineData("<a href=\"https://example.org/\"/>", "Link:https://example.org/>https://example.org/")]
    [InlineData("<see langword=\"null\"/> or <paramref name=\"count\"/>", "Code:null|Text: or |Code:count")]
    [InlineData("<para>one</para><para>two</para>", "Text:one|Paragraph:|Text:two")]
    [InlineData("one<para/>two", "Text:one|Paragraph:|Text:two")]
    [InlineData("a<list><item>b</item><item><term>c</term><description>d</description></item></list>e", "Text:a|Item:|Text:b|Item:|Text:c: d|Paragraph:|Text:e")]
    [InlineData("<list type=\"number\"><item>b</item><item>c</item></list>d", "NumberedItem:|Text:b|NumberedItem:|Text:c|Paragraph:|Text:d")]
    [InlineData("a <code>\n///   if (x)\n///     y();\n///\n///   z();\n/// </code> b", "Text:a|CodeBlock:if (x)\n  y();\n\nz();|Paragraph:|Text:b")]
    [InlineData("a <code>b</code> c", "Text:a |Code:b|Text: c")]
    [InlineData("<list><item><para>b</para></item></list>", "Item:|Text:b")]
    [InlineData("1 &lt; 2 <![CDATA[<b>]]> \"x\"", "Text:1 < 2 <b> \"x\"")]
    [InlineData("<b>bold</b> <unknown a=\"1\">text</unknown>", "Text:bold text")]
    public void A_comment_becomes_runs(string comment, string expected) => Assert.Equal(expected, Read($"/// <summary>{comment}</summary>", DocumentationMode.Diagnose));

    [Theory]
    [InlineData("/// <summary>open <c>code", "Text:open |Code:code")]
    [InlineData("/// <summary>a < b</summary>", null)]
    [InlineData("/// <summary>a & b</summary>", null)]
    [InlineData("/// <summary>a</remarks>", null)]
    [InlineData("/// <summary><see cref=\"No Such(\"/></summary>", null)]
    [InlineData("/// <summary><see cref=/></summary>", null)]
    [InlineData("/// <summary xml:lang=>a</summary>", null)]
    [InlineData("/// <", null)]
    [InlineData("/// <summary><see cref=\"Gone\"/>.</summary>", "Text:Gone.")]
    [InlineData("/** <summary>\n * starred\n * lines</summary> */", "Text:starred lines")]
    public void A_malformed_comment_throws_nothing(string comment, string? expected)
    {
        var runs = Read(comment, DocumentationMode.Diagnose);
        if (expected is not null) Assert.Equal(expected, runs);
    }

    [Theory]
    [InlineData("public class Thing;", "T:Near.Other")]
    [InlineData("public class Thing { public int Other => 1; }", "P:Near.Thing.Other")]
    [InlineData("public class Thing { public class Other; }", "T:Near.Thing.Other")]
    [InlineData("public class Thing : Base;", "T:Near.Other")]
    [InlineData("public class Thing<Other>;", null)]
    public void A_reference_names_what_is_nearest(string thing, string? expected)
    {
        using var model = LoadedModel.Of(Generation.Run(ModelCompilation.Create($$"""
            using DocGen;
            public class Other;
            namespace Near
            {
                public class Other;
                public class Base { public int Other; }
                /// <summary xml:lang="en">X.</summary>
                [Term] public class Some;
                /// <summary xml:lang="en"><see cref="Other">x</see></summary>
                [Term] {{thing}}
            }
            """), new ProjectOptions("Acme", "en")));
        var term = model.Catalog.Terms.SingleOrDefault(term => term.Type.Name == "Thing");
        Assert.Equal(expected, term is null ? null : term.Summary!.TryGet("en", out var runs) ? runs.Single().Target : "");
    }

    [Fact]
    public void Comments_that_are_only_parsed_are_read() => Assert.Equal("Text:a", Read("/// <summary>a</summary>", DocumentationMode.Parse));

    [Fact]
    public void Comments_that_are_switched_off_are_missing() => Assert.Equal("none", Read("/// <summary>a</summary>", DocumentationMode.None));

    [Fact]
    public void A_comment_without_a_language_is_in_the_first_one()
    {
        using var model = LoadedModel.Of("/// <summary>ㄱ</summary>\n/// <summary xml:lang=\"en\">a</summary>\n/// <summary xml:lang=\"de\">ä</summary>\n[DocGen.Term] public class Thing;");
        Assert.Equal(["ko", "en"], model.Catalog.Terms.Single().Summary!.Languages);
    }

    [Fact]
    public void Comments_of_all_parts_of_a_type_count()
    {
        using var model = LoadedModel.Of(
            "/// <summary xml:lang=\"en\">See <see cref=\"Thing\"/>.</summary>\npublic partial class Thing;",
            "/// <summary xml:lang=\"ko\">ㄱ</summary>\n[DocGen.Term] public partial class Thing;");
        Assert.Equal(["ko", "en"], model.Catalog.Terms.Single().Summary!.Languages);
    }

    private static string Read(string comment, DocumentationMode mode)
    {
        const string named = """
            public class Other { public int Size => 1; }
            [DocGen.Term] public class Named;
            [DocGen.Comparison] public interface IAsked { int Size { get; } Level Level { get; } }
            [DocGen.Subject] public class Answer : IAsked { public int Size => 1; public Level Level => Level.High; }
            public enum Level { [DocGen.Name("en", "High")] High }
            """;
        var compilation = ModelCompilation.Create(mode, $"{named}\n{comment}\n[DocGen.Term] public class Thing;");
        using var model = LoadedModel.Of(Generation.Run(compilation, new ProjectOptions("Acme", "en")));
        if (model.Catalog.Terms.Single(term => term.Type.Name == "Thing").Summary is not { } summary || !summary.TryGet("en", out var runs)) return "none";
        return string.Join('|', runs.Select(run => $"{run.Kind}:{run.Text}{(run.Target.Length > 0 ? ">" + run.Target : "")}"));
    }
}
