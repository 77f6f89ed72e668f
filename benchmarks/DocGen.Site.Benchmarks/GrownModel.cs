using Basic.Reference.Assemblies;
using DocGen.Generator;
using DocGen.Site.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Site.Benchmarks;

/// <summary>Compiles a model with its catalog, so that only the making of its site is measured.</summary>
internal static class GrownModel
{
    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Parse);

    /// <summary>Writes its assembly into a folder.</summary>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static string Write(string folder, string source)
    {
        var library = typeof(CatalogModel).Assembly.Location;
        var model = CSharpCompilation.Create(
            "Large",
            [CSharpSyntaxTree.ParseText(source, s_options)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(library)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], parseOptions: s_options, optionsProvider: new LanguageOptions("en")).RunGeneratorsAndUpdateCompilation(model, out var whole, out _);
        var file = Path.Combine(folder, "Large.dll");
        var result = whole.Emit(file);
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(10)));
        File.Copy(library, Path.Combine(folder, Path.GetFileName(library)));
        return file;
    }
}
