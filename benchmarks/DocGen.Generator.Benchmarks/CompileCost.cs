using System.Diagnostics;
using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Benchmarks;

/// <summary>
/// What compiling a model and its emitted catalog costs, as the compiler is asked by a build. One process measures one model, since its peak of
/// memory is that of the process.
/// </summary>
internal static class CompileCost
{
    /// <param name="subjects">How many subjects the model has.</param>
    /// <param name="criteria">How many cells each of them fills.</param>
    public static void Measure(int subjects, int criteria)
    {
        var options = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Diagnose);
        var clock = Stopwatch.StartNew();
        var compilation = CSharpCompilation.Create(
            "Large",
            [CSharpSyntaxTree.ParseText(Model(subjects, criteria), options)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(CatalogModel).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var generated = clock.Elapsed;
        using var image = new MemoryStream();
        var result = output.Emit(image);
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(10)));
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{subjects,6:N0} subjects of {criteria} cells: generated in {generated.TotalSeconds:F1} s, compiled in {clock.Elapsed.TotalSeconds:F1} s, {process.TotalProcessorTime.TotalSeconds:F1} s of processor, {process.PeakWorkingSet64 / (1 << 20):N0} MiB at most, {image.Length / 1024:N0} KiB"));
    }

    private static string Model(int subjects, int criteria)
    {
        var text = new StringBuilder("""
            using DocGen;
            namespace Large;
            /// <summary>A layer.</summary>
            [Layer, Name("en", "Layer")] public class Layer;
            [Reference("Source", "https://example.org/", Year = 2020)] public sealed class Source;
            /// <summary>All.</summary>
            [Comparison, Name("en", "All")]
            public interface IAll
            {

            """);
        for (var criterion = 0; criterion < criteria; criterion++) text.Append(CultureInfo.InvariantCulture, $"    [Name(\"en\", \"Criterion {criterion}\")] int Criterion{criterion} {{ get; }}\n");
        text.Append("}\n");
        for (var subject = 0; subject < subjects; subject++)
        {
            text.Append(CultureInfo.InvariantCulture, $"/// <summary>Subject {subject}.</summary>\n[Subject, Name(\"en\", \"Subject {subject}\"), Stack(typeof(Layer))]\npublic sealed class Subject{subject} : IAll\n{{\n");
            for (var criterion = 0; criterion < criteria; criterion++) text.Append(CultureInfo.InvariantCulture, $"    [Cites<Source>] public int Criterion{criterion} => {subject + criterion};\n");
            text.Append("}\n");
        }

        return text.ToString();
    }
}
