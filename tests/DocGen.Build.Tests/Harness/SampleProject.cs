namespace DocGen.Build.Tests.Harness;

/// <summary>
/// A copy of the sample project in a folder of its own, whose name has Hangul, spaces and signs. It sees DocGen as a package's user does:
/// the properties above its own, the targets after the SDK's.
/// </summary>
internal sealed class SampleProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen 한글 ").FullName;
    private int _builds;

    public SampleProject()
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "Sample");
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(sample, file), File.ReadAllText(file));

        // No source of packages: a build needs nothing from the network.
        Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <DocGenDraft>false</DocGenDraft>
                <DocGenTargets>{Repository.Targets}</DocGenTargets>
                <DocGenLibrary>{Repository.Library}</DocGenLibrary>
                <DocGenGenerator>{Repository.Generator}</DocGenGenerator>
                <DocGenToolPath Condition="'$(DocGenToolPath)' == ''">{Repository.Tool}</DocGenToolPath>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", """<Project><Import Project="$(DocGenTargets)/DocGen.targets" /></Project>""");
    }

    public string Folder => Path.Combine(_folder, "샌드위치 (100% 'a' #1)");

    public string Site => At("_site");

    public string At(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public void Replace(string path, string old, string text)
    {
        Assert.Contains(old, Read(path));
        Write(path, Read(path).Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Makes a file newer than all that was made from it.</summary>
    public void Touch(string path) => File.SetLastWriteTimeUtc(At(path), DateTime.UtcNow);

    /// <summary>Makes a file older than all that was made from it.</summary>
    public void Age(string path) => File.SetLastWriteTimeUtc(At(path), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    /// <summary>The site's files by path, the manifest included.</summary>
    public SortedDictionary<string, string> ReadSite() => Folders.Read(Site);

    public Task<BuildResult> BuildAsync(params string[] arguments) => RunAsync("build", arguments);

    /// <summary>Runs a command of <c>dotnet</c> on the project.</summary>
    public Task<BuildResult> RunAsync(string command, params string[] arguments) => RunOnAsync("Sample.csproj", command, arguments);

    /// <summary>Runs a command of <c>dotnet</c> on a project file of the folder.</summary>
    public async Task<BuildResult> RunOnAsync(string project, string command, params string[] arguments)
    {
        var log = Path.Combine(_folder, $"{++_builds}.binlog");

        // A compiler server would keep the generator of the first build, and outlive the test.
        string[] all = [command, At(project), "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", $"-bl:{log}", .. arguments];
        return new(await Command.RunAsync(Folder, "dotnet", all), log);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
