using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Harness;

/// <summary>One run of the generator. Each run is followed by one on a copy of the compilation, which must find that nothing changed.</summary>
internal sealed class Generation
{
    private Generation(GeneratorDriver driver, Compilation output, ImmutableArray<Diagnostic> diagnostics)
    {
        Driver = driver;
        Output = output;
        Assert.Empty(diagnostics);
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Files = result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Steps.AssertHoldValuesOnly(result);
    }

    public GeneratorDriver Driver { get; }

    public Compilation Output { get; }

    /// <summary>The emitted files by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Generates from a compilation, whether or not it compiles.</summary>
    public static Generation Run(Compilation compilation, ProjectOptions? options = null)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            optionsProvider: options ?? ProjectOptions.Default,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var generation = Run(driver, compilation);
        var again = Run(generation.Driver, compilation.Clone());
        Steps.AssertUnchanged(again.Driver.GetRunResult().Results.Single());
        return generation;
    }

    /// <summary>Generates from sources, which with the emitted code must compile without a diagnostic.</summary>
    public static Generation Run(params string[] sources) => Run(ModelCompilation.Create(sources)).AssertCompiles();

    /// <summary>Generates again after an edit.</summary>
    public Generation Rerun(Compilation compilation) => Run(Driver, compilation);

    public Generation AssertCompiles()
    {
        Assert.Empty(Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        return this;
    }

    private static Generation Run(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        return new(driver, output, diagnostics);
    }
}
