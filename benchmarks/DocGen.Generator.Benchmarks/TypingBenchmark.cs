using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DocGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Benchmarks;

/// <summary>
/// What one edit costs in an editor with a model of 1,000 annotated types: elsewhere, and in a cell. Each beside a generator that does nothing but
/// find the same types. The compilation after the edit is made, and not yet bound, when the clock starts.
/// </summary>
[InProcess, MedianColumn, CategoriesColumn, GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class TypingBenchmark
{
    private readonly CSharpParseOptions _options = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Diagnose);
    private CSharpCompilation _model = null!;
    private CSharpCompilation _edited = null!;
    private GeneratorDriver _bare = null!;
    private GeneratorDriver _catalog = null!;
    private int _edits;

    /// <summary>Warms both drivers up with the model.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _model = CSharpCompilation.Create(
            "Large",
            LargeModel.Files().Prepend("global using System;").Select(file => CSharpSyntaxTree.ParseText(file, _options)),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(CatalogModel).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _bare = Warm(new BareGenerator());
        _catalog = Warm(new CatalogGenerator());
    }

    /// <summary>Someone types in a file without annotated types.</summary>
    [IterationSetup(Targets = [nameof(BareElsewhere), nameof(CatalogElsewhere)])]
    public void EditElsewhere() => _edited = Edit(^1, LargeModel.Unrelated(++_edits));

    /// <summary>Someone changes the value of a cell.</summary>
    [IterationSetup(Targets = [nameof(BareCell), nameof(CatalogCell)])]
    public void EditCell() => _edited = Edit(^2, LargeModel.LastSubject(++_edits));

    /// <summary>The least.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("elsewhere")]
    public void BareElsewhere() => _bare = _bare.RunGenerators(_edited);

    /// <summary>DocGen.</summary>
    [Benchmark, BenchmarkCategory("elsewhere")]
    public void CatalogElsewhere() => _catalog = _catalog.RunGenerators(_edited);

    /// <summary>The least.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("cell")]
    public void BareCell() => _bare = _bare.RunGenerators(_edited);

    /// <summary>DocGen.</summary>
    [Benchmark, BenchmarkCategory("cell")]
    public void CatalogCell() => _catalog = _catalog.RunGenerators(_edited);

    private GeneratorDriver Warm(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: _options).RunGenerators(_model);

    private CSharpCompilation Edit(Index file, string text) =>
        _model.ReplaceSyntaxTree(_model.SyntaxTrees[file], CSharpSyntaxTree.ParseText(text, _options, _model.SyntaxTrees[file].FilePath));
}
