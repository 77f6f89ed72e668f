using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests;

public sealed class LibraryTests : IDisposable
{
    private readonly SampleProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_library_for_several_frameworks_has_one_site()
    {
        _project.Replace("Sample.csproj", "<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>");

        var build = (await _project.BuildAsync()).AndSucceeds();

        Assert.Equal(1, build.Runs);
        Assert.True(File.Exists(_project.At("_site/index.html")));
    }
}
