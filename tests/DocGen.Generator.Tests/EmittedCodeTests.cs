using DocGen.Generator.Tests.Harness;
using DocGen.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests;

public sealed class EmittedCodeTests
{
    [Fact]
    public void The_sample_model()
    {
        var files = Generation.Run(Sample.All).Files;
        Assert.Equal(10, files.Count);
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
}
