using DocGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests;

/// <summary>In a draft what a language lacks is no error as long as another language has it.</summary>
public sealed class DraftTests
{
    private const string Model = """
        using DocGen;
        /// <summary xml:lang="en">H.</summary>
        [Layer, Name("en", "Hardware")]
        public class Hardware;
        /// <summary xml:lang="en">C.</summary>
        [Comparison, Name("en", "C")]
        public interface IAsked { [Name("en", "Speed")] Speed? Speed { get; } }
        public enum Speed { [Name("en", "High")] High }
        """;

    private static readonly ProjectOptions s_draft = new("Acme", "ko,en", isDraft: true);

    [Fact]
    public void What_is_missing_is_told_in_editors_alone()
    {
        var diagnostics = Analysis.Run(ModelCompilation.Create(Model), s_draft);

        Assert.Equal(["DG1001", "DG1001", "DG1001", "DG1001", "DG1002", "DG1002"], diagnostics.Select(diagnostic => diagnostic.Id).Order());
        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }

    [Fact]
    public void What_no_language_has_is_an_error_in_each()
    {
        var diagnostics = Analysis.Run(ModelCompilation.Create("""
            using DocGen;
            /// <summary xml:lang="en">H.</summary>
            [Layer] public class Hardware;
            """), s_draft);

        Assert.Equal(["DG1001 Error 'en'", "DG1001 Error 'ko'"], diagnostics.Where(diagnostic => diagnostic.Id == "DG1001").Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage().Split(" in ")[1].Split(':')[0]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_name_in_another_language_stands_in()
    {
        using var model = LoadedModel.Of(Generation.Run(ModelCompilation.Create(Model), s_draft));

        var name = Assert.Single(model.Catalog.Layers).Name;
        Assert.Equal(["en"], name.Languages);
        Assert.Equal("Hardware", name["ko"]);
    }
}
