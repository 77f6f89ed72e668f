using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests;

public sealed class CloneTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-clones-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Clones_in_other_folders_cultures_and_time_zones_build_the_same_site_to_the_byte()
    {
        var sites = await Task.WhenAll(
            BuildAsync("clone", new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" }),
            BuildAsync("두 번째 사본", new() { ["LANG"] = "ko_KR.UTF-8", ["LC_ALL"] = "ko_KR.UTF-8", ["TZ"] = "America/Los_Angeles" }));

        Assert.NotEmpty(sites[0]);
        Assert.Equal(sites[0], sites[1]);
    }

    private async Task<SortedDictionary<string, string>> BuildAsync(string name, Dictionary<string, string> environment)
    {
        var clone = Path.Combine(_folder, name);
        var tracked = await Command.RunAsync(Repository.Root, "git", ["ls-files", "-z"]);
        Assert.Equal(0, tracked.ExitCode);
        foreach (var file in tracked.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(Repository.Root, file))))
        {
            var copy = Path.Combine(clone, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Repository.Root, file), copy);
        }

        var build = await Command.RunAsync(clone, "dotnet", ["build", "src/Virtualization", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off"], environment);
        Assert.True(build.ExitCode == 0, build.Output);
        return Folders.Read(Path.Combine(clone, "_site"));
    }
}
