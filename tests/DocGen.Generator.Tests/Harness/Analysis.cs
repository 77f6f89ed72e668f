using System.Collections.Immutable;
using DocGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Tests.Harness;

/// <summary>Runs all analyzers on a model and its emitted catalog, as a build does.</summary>
internal static class Analysis
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(ModelAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ModelAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>All rules that some analyzer supports, and those that the generator reports.</summary>
    public static IEnumerable<DiagnosticDescriptor> Rules => s_analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Append(Generator.Diagnostics.Rules.FactGone).Append(Generator.Diagnostics.Rules.FactRenamed).DistinctBy(rule => rule.Id);

    /// <summary>The diagnostics of a compilation, ordered by place.</summary>
    /// <param name="compilation">The model.</param>
    /// <param name="options">What the project sets.</param>
    /// <param name="files">The additional files of the project.</param>
    public static Diagnostic[] Run(Compilation compilation, ProjectOptions options, params ImmutableArray<AdditionalText> files)
    {
        var output = Generation.Run(compilation, options).Output;
        var analyzed = output.WithAnalyzers(s_analyzers, new AnalyzerOptions(files, options));
        return [.. analyzed.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Demands exactly one diagnostic, of a site in English only.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="place">The author's text at its place.</param>
    /// <param name="message">A part of its message.</param>
    /// <param name="source">The author's source.</param>
    public static void AssertReports(string id, string place, string message, string source) => AssertReports(id, place, message, source, "en");

    /// <inheritdoc cref="AssertReports(string, string, string, string)"/>
    /// <param name="languages">The site's languages.</param>
    public static void AssertReports(string id, string place, string message, string source, string languages)
    {
        var diagnostic = Assert.Single(Run(source, languages));
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(place, TextAt(diagnostic.Location));
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    public static Diagnostic[] Run(string source, string languages = "en") =>
        Run(ModelCompilation.Create("using DocGen;\n" + source), new ProjectOptions("Acme", languages));

    private static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
