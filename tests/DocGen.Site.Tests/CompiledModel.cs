using DocGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DocGen.Site.Tests;

/// <summary>Compiles a model that one test needs, with the real generator and debug information.</summary>
internal static class CompiledModel
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(CatalogModel).Assembly.Location),
    ];

    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Parse);

    /// <summary>Compiles a source and writes it beside the author's content.</summary>
    /// <param name="folder">The folder that takes <c>name.dll</c> and <c>name.pdb</c>.</param>
    /// <param name="name">The assembly's name.</param>
    /// <param name="source">The source; it is said to stand in <c>name.cs</c> of the folder.</param>
    /// <param name="isGenerated">Whether DocGen's generator runs.</param>
    /// <param name="languages">The languages of the site, with commas.</param>
    /// <param name="references">Files of other models that it references.</param>
    /// <returns>The file.</returns>
    public static string Write(string folder, string name, string source, bool isGenerated = true, string languages = "de", params string[] references)
    {
        var compilation = Compile(name, [(Path.Combine(folder, name + ".cs"), source)], references);
        return Write(folder, isGenerated ? WithCatalog(compilation, languages) : compilation);
    }

    /// <summary>Compiles sources, without their catalog.</summary>
    /// <param name="name">The assembly's name.</param>
    /// <param name="sources">The files and what is in them.</param>
    /// <param name="references">Files of other models that they reference.</param>
    public static Compilation Compile(string name, IEnumerable<(string File, string Text)> sources, params string[] references) => CSharpCompilation.Create(
        name,
        sources.Prepend(("", "global using System; global using System.Collections.Generic; global using System.Linq; global using DocGen;"))
            .Select(source => CSharpSyntaxTree.ParseText(source.Item2, s_options, source.Item1, System.Text.Encoding.UTF8)),
        [.. s_references, .. references.Select(file => MetadataReference.CreateFromFile(file))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Adds the catalog of a model.</summary>
    /// <param name="compilation">The model.</param>
    /// <param name="languages">The languages of the site, with commas.</param>
    /// <param name="isDraft">Whether texts may lack a translation.</param>
    public static Compilation WithCatalog(Compilation compilation, string languages, bool isDraft = false)
    {
        CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], parseOptions: s_options, optionsProvider: new LanguageOptions(languages, isDraft))
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        return compilation;
    }

    /// <summary>Writes the assembly of a model into a folder.</summary>
    /// <returns>The file.</returns>
    public static string Write(string folder, Compilation compilation)
    {
        var file = Path.Combine(folder, compilation.AssemblyName + ".dll");
        var result = Emit(compilation, file);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return file;
    }

    private static EmitResult Emit(Compilation compilation, string file)
    {
        using var image = File.Create(file);
        using var symbols = File.Create(Path.ChangeExtension(file, ".pdb"));
        return compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: Path.ChangeExtension(file, ".pdb")));
    }
}
