using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Benchmarks;

/// <summary>The least that a generator over the same types can do: finds them and takes their names.</summary>
internal sealed class BareGenerator : IIncrementalGenerator
{
    private static readonly string[] s_attributes = ["LayerAttribute", "TermAttribute", "ReferenceAttribute", "SubjectAttribute", "ComparisonAttribute"];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var attribute in s_attributes)
        {
            var names = context.SyntaxProvider
                .ForAttributeWithMetadataName($"DocGen.{attribute}", static (node, _) => node is TypeDeclarationSyntax, static (found, _) => found.TargetSymbol.Name)
                .Collect()
                .Select(static (names, _) => names.Length);
            context.RegisterSourceOutput(names, (output, count) => output.AddSource($"{attribute}.g.cs", $"// {count}"));
        }
    }
}
