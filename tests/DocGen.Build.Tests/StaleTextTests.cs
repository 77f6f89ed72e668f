using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests;

/// <summary>A stale text of the model is told once: by the compiler where an editor asks it, by the tool in a build.</summary>
public sealed class StaleTextTests : IDisposable
{
    // What Rider and Roslyn's own host, which VS Code uses, set to learn what the compiler is given; Visual Studio sets the first three.
    private static readonly string[] s_designTime =
        ["-t:Compile;CoreCompile", "-p:DesignTimeBuild=True", "-p:ProvideCommandLineArgs=True", "-p:BuildProjectReferences=False", "-p:BuildingProject=False", "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__"];

    private readonly SampleProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task The_compiler_tells_it_to_an_editor_and_the_tool_tells_it_in_a_build()
    {
        Assert.DoesNotContain("translations.lock", await AdditionalFilesAsync(s_designTime), StringComparison.Ordinal);
        var accepted = await Command.RunAsync(_project.Folder, "dotnet", ["exec", Repository.Tool, "accept"]);
        Assert.True(accepted.ExitCode == 0, accepted.Output);
        _project.Replace("Model/Bread.cs", "carries the rest", "carries all the rest");
        const string Told = "Bread.cs(3,5): DG2080: 'en' has changed since somebody vouched that both say the same, and this has not. Translate the change; then, or where this is right as it is, run 'docgen accept T:Sample.Bread/summary'.";

        // Built twice as an editor does: as it only asks, and as if it let the compiler run.
        Assert.Contains("translations.lock", await AdditionalFilesAsync(s_designTime), StringComparison.Ordinal);
        var edited = await _project.RunAsync("msbuild", s_designTime);
        Assert.Equal(Told, Assert.Single(edited.AndSucceeds().Warnings));

        var build = await _project.BuildAsync();
        Assert.Equal(Told, Assert.Single(build.AndSucceeds().Warnings));
        Assert.DoesNotContain("translations.lock", await AdditionalFilesAsync(["-t:Compile"]), StringComparison.Ordinal);

        // What an editor asks for makes no build build more.
        (await _project.RunAsync("msbuild", [.. s_designTime, "-p:SkipCompilerExecution=True"])).AndSucceeds();
        Assert.True((await _project.BuildAsync()).AndSucceeds().SkippedSite);
    }

    private async Task<string> AdditionalFilesAsync(IReadOnlyList<string> arguments)
    {
        string[] all = ["msbuild", _project.At("Sample.csproj"), "-restore", "-nodeReuse:false", "-p:SkipCompilerExecution=True", "-getItem:AdditionalFiles", .. arguments];
        var asked = await Command.RunAsync(_project.Folder, "dotnet", all);
        Assert.True(asked.ExitCode == 0, asked.Output);
        return asked.Output;
    }
}
