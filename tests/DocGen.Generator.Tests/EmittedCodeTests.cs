using DocGen.Generator.Tests.Harness;
using DocGen.Testing;

namespace DocGen.Generator.Tests;

public sealed class EmittedCodeTests
{
    [Fact]
    public void The_sample_model()
    {
        var files = Generation.Run(Sample.All).Files;
        Assert.Equal(8, files.Count);
        Assert.Multiple([.. files.Select(file => (Action)(() => Snapshot.Verify(file.Value, "cs", file.Key[..^".g.cs".Length])))]);
    }
}
