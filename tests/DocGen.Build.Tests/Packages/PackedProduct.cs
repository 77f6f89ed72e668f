using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests.Packages;

/// <summary>
/// The packages in a feed of their own, and a machine that has nothing else of DocGen: its own cache of packages, its own templates.
/// What others have made, such as the test framework, comes from the cache of the machine that runs the tests, as from a feed.
/// </summary>
public sealed class PackedProduct : IAsyncLifetime
{
    /// <summary>The version of the packages.</summary>
    internal const string Version = "0.0.1-packed";

    private readonly string _folder = Directory.CreateTempSubdirectory("docgen 패키지 ").FullName;

    /// <summary>The folder for sites, with a space and Hangul in its path.</summary>
    public string Folder => _folder;

    internal string Feed => Path.Combine(_folder, "feed");

    public async Task InitializeAsync()
    {
        await PackAsync("DocGen.sln", Feed);

        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="feed" />
                <add key="machine" value="{cache}" />
              </packageSources>
            </configuration>
            """);
        // Neither a build file nor an editor's settings above the temporary folder reach the sites.
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            await File.WriteAllTextAsync(Path.Combine(_folder, file), "<Project />");
        await RunAsync(_folder, "new", "install", Path.Combine(Feed, $"DocGen.Templates.{Version}.nupkg"), "--debug:custom-hive", Hive);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Packs a project, or all of a solution, into a folder.</summary>
    internal async Task PackAsync(string project, string folder, params string[] options)
    {
        var pack = await Command.RunAsync(Repository.Root, "dotnet",
            ["pack", project, "-c", Repository.Configuration, "--no-build", "-o", folder, "-nodeReuse:false", "-p:MinVerSkip=true", $"-p:Version={Version}", $"-p:PackageVersion={Version}", .. options]);
        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    /// <summary>Makes a site from the template.</summary>
    internal async Task<string> CreateSiteAsync(string name, params string[] arguments)
    {
        await RunAsync(_folder, ["new", "docgen", "-n", name, "--debug:custom-hive", Hive, .. arguments]);
        return Path.Combine(_folder, name);
    }

    /// <summary>Runs a command of <c>dotnet</c> that has to succeed.</summary>
    internal async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var result = await TryAsync(folder, arguments);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }

    internal Task<CommandResult> TryAsync(string folder, params string[] arguments) => Command.RunAsync(folder, "dotnet", arguments, new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"),
        // The command remembers in its home where it restored tools to.
        ["DOTNET_CLI_HOME"] = Path.Combine(_folder, "home"),
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"] = "false",
        // As on a build server, which is stricter about snapshots than an author's machine.
        ["CI"] = "true",
        // No build server outlives the tests.
        ["UseSharedCompilation"] = "false",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["MSBUILDTERMINALLOGGER"] = "off",
    });

    private string Hive => Path.Combine(_folder, "hive");
}
