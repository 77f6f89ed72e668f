using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests;

/// <summary>What can be wrong with the project around a model.</summary>
public sealed class SetUpTests(BuiltSample sample) : IClassFixture<BuiltSample>
{
    private readonly SampleProject _project = sample.Project;

    [Fact]
    public async Task Comments_that_are_switched_off_are_one_error()
    {
        _project.Touch("Model/Bread.cs");

        var build = await _project.BuildAsync("--no-restore", "-p:GenerateDocumentationFile=false");

        Assert.False(build.Succeeded);
        Assert.EndsWith(": DG9001", Assert.Single(build.Errors));
    }

    [Theory]
    [InlineData("-p:WarningsAsErrors=nullable")]
    [InlineData("-p:NoWarn=CS1591%3Bcs8785")]
    [InlineData("-p:WarningsNotAsErrors=8785%3BCS8784")]
    public async Task A_generator_that_throws_fails_the_build(string setting)
    {
        _project.Touch("Model/Bread.cs");

        var build = await _project.BuildAsync("--no-restore", $"-p:DocGenGenerator={Repository.BrokenGenerator}", setting);

        Assert.False(build.Succeeded);
        Assert.Contains(build.Errors, error => error.EndsWith(": CS8785", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-p:WarningsAsErrors=nullable")]
    [InlineData("-p:NoWarn=8034")]
    public async Task A_generator_that_cannot_be_loaded_fails_the_build(string setting)
    {
        _project.Touch("Model/Bread.cs");
        _project.Write("obj/cut-short.dll", "MZ");

        var build = await _project.BuildAsync("--no-restore", $"-p:DocGenGenerator={_project.At("obj/cut-short.dll")}", setting);

        Assert.False(build.Succeeded);
        Assert.Contains(build.Errors, error => error.EndsWith(": CS8034", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_among_the_pages_is_a_file_of_the_site_and_none_of_the_model()
    {
        using var project = new SampleProject();
        project.Write("content/ko/sample.cs", "this is no C#");
        project.Write("templates/sample.cs", "nor is this");

        var build = await project.BuildAsync();

        Assert.True(build.Succeeded, build.Command.Output);
        Assert.Contains("ko/sample.cs", project.ReadSite().Keys);
    }

    [Theory]
    [InlineData("-p:NoWarn=1574")]
    [InlineData("-p:WarningsAsErrors=")]
    public async Task A_comment_that_names_nothing_fails_the_build(string setting)
    {
        _project.Write("Model/Crumb.cs", "namespace Sample;\n\n/// <summary>See <see cref=\"Nothing\" />.</summary>\npublic class Crumb;\n");

        var build = await _project.BuildAsync("--no-restore", setting);

        Assert.Equal("Crumb.cs(3,29): CS1574", Assert.Single(build.Errors));
        File.Delete(_project.At("Model/Crumb.cs"));
    }

    [Fact]
    public async Task A_tool_that_crashes_fails_the_build()
    {
        _project.Write("broken/DocGen.Tool.dll", "no assembly");

        var build = await _project.BuildAsync("--no-restore", $"-p:DocGenToolPath={_project.At("broken/DocGen.Tool.dll").Replace("%", "%25")}");

        Assert.False(build.Succeeded);
        Assert.Equal("Sample.csproj(0,0): DG9007", Assert.Single(build.Errors));
        Assert.Equal(sample.Site, _project.ReadSite());
    }

    [Fact]
    public async Task A_folder_that_is_not_the_sites_own_is_refused()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders = [".", "..", home, Path.GetPathRoot(home)!];
        _project.Write("Refused.proj", $"""
            <Project>
              <ItemGroup>
                <Folder Include="{string.Join(';', folders)}" />
              </ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="Sample.csproj" Properties="DocGenOutput=%(Folder.Identity)" ContinueOnError="ErrorAndContinue" />
              </Target>
            </Project>
            """);

        var build = await _project.RunOnAsync("Refused.proj", "msbuild");

        Assert.False(build.Succeeded);
        Assert.Equal(folders.Select(_ => "docgen(0,0): DG4001"), build.Errors);
        Assert.Equal(sample.Site, _project.ReadSite());
    }

    [Fact]
    public async Task A_build_of_an_editor_does_not_run_the_tool()
    {
        _project.Replace("content/en/guide.md", "## Steps", "New.\n\n## Steps");

        var build = (await _project.BuildAsync("--no-restore", "-p:DesignTimeBuild=true")).AndSucceeds();

        Assert.Equal(0, build.Runs);
        Assert.Equal(sample.Site, _project.ReadSite());
        _project.Replace("content/en/guide.md", "New.\n\n## Steps", "## Steps");
    }
}
