using DocGen.Generator.Tests.Harness;
using DocGen.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Tests;

public sealed class EmittedCodeTests
{
    [Fact]
    public void The_sample_model()
    {
        var files = Generation.Run(Sample.All).Files;
        Assert.Equal(11, files.Count);
        Assert.Multiple([.. files.Select(file => (Action)(() => Snapshot.Verify(file.Value, "cs", file.Key[..^".g.cs".Length])))]);
    }

    [Fact]
    public void It_compiles_with_the_language_version_of_dotnet_8()
    {
        var output = Generation.Run(Sample.All).Output;
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        var trees = output.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath));
        Assert.Empty(output.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }

    // What the compiler spends on a method grows faster than the method, and so does what it spends on the lambdas of a class.
    [Fact]
    public void A_larger_model_has_more_methods_and_no_larger_one()
    {
        var nodes = Generation.Run(ModelCompilation.Create(LargeModel.Files())).Output.SyntaxTrees
            .Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantNodes())
            .ToList();
        Assert.All(nodes.OfType<MethodDeclarationSyntax>().Where(method => method.Body is not null), method => Assert.True(
            method.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Count() < 600 && method.DescendantNodes().OfType<LambdaExpressionSyntax>().Count() <= 16 * LargeModel.Criteria,
            method.Identifier.Text));
        Assert.Equal(LargeModel.Subjects + (LargeModel.Comparisons * LargeModel.Criteria), nodes.OfType<LambdaExpressionSyntax>().Count());
    }
}
