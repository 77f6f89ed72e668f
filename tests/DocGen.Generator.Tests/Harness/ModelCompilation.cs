using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Harness;

/// <summary>Makes compilations of an author's model.</summary>
internal static class ModelCompilation
{
    private static readonly MetadataReference[] s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(CatalogModel).Assembly.Location)];

    public static CSharpCompilation Create(params string[] sources) => Create(DocumentationMode.Diagnose, sources);

    /// <summary>A compilation that references another model, with its catalog, as an assembly.</summary>
    public static CSharpCompilation CreateOn(Compilation referenced, params string[] sources) =>
        Create(sources).WithAssemblyName("Derived").AddReferences(MetadataReference.CreateFromImage(ImageOf(referenced)));

    public static byte[] ImageOf(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    public static CSharpCompilation Create(DocumentationMode documentation, params string[] sources)
    {
        // What the SDK's implicit usings give an author.
        string[] all = ["global using System;", .. sources];
        var options = CSharpParseOptions.Default.WithDocumentationMode(documentation);
        return CSharpCompilation.Create(
            "Model",
            all.Select((source, index) => CSharpSyntaxTree.ParseText(source, options, $"Source{index}.cs")),
            s_references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                // The SDK suppresses CS1701; and types need no documentation comments beyond those that DocGen wants.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1591", ReportDiagnostic.Suppress)]));
    }
}
