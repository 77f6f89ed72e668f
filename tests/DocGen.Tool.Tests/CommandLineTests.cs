using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Build.Tests.Harness;
using DocGen.Snapshots;

namespace DocGen.Tool.Tests;

public sealed partial class CommandLineTests : IDisposable
{
    private readonly SampleProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Help_tells_the_commands_and_examples()
    {
        var help = await DocgenAsync("--help");

        Assert.Equal(0, help.ExitCode);
        Snapshot.Verify(Trimmed(help.Output));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task Help_of_a_command_tells_its_options(string command)
    {
        var help = await DocgenAsync(command, "--help");

        Assert.Equal(0, help.ExitCode);
        Snapshot.Verify(Trimmed(help.Output), part: command);
    }

    [Fact]
    public async Task A_file_of_the_theme_is_copied_once_and_noted()
    {
        _project.Replace("Sample.csproj", "<DocGenLanguages>", "<DocGenTemplates>../theme</DocGenTemplates>\n    <DocGenLanguages>");
        var copy = _project.At("../theme/partials/head.html");

        var first = await DocgenAsync("eject", "partials/head.html");
        Assert.Equal((0, Path.GetFullPath(copy)), (first.ExitCode, first.Output.Trim()));
        Assert.Contains("partials/head.html: ", _project.Read("../theme/ejected.yaml"), StringComparison.Ordinal);
        Assert.Contains("partials/head.html (own)", (await DocgenAsync("eject")).Output.Split('\n'));

        File.WriteAllText(copy, "own");
        var second = await DocgenAsync("eject", "partials/head.html");
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("error DG9026:", second.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await DocgenAsync("eject", "--accept", "partials/head.html")).ExitCode);
        Assert.Equal("own", File.ReadAllText(copy));
    }

    [Fact]
    public async Task A_file_that_the_theme_does_not_have_is_not_copied()
    {
        var result = await DocgenAsync("eject", "partials/haed.html");

        Assert.Equal((1, "docgen: error DG9025: The theme has no file 'partials/haed.html'. Did you mean 'partials/head.html'? 'docgen eject' lists them."), (result.ExitCode, result.Output.Trim()));
        Assert.False(Directory.Exists(_project.At("templates")));
    }

    [Fact]
    public async Task The_version_is_that_of_the_package() =>
        Assert.Matches(@"^\d+\.\d+\.\d+", (await DocgenAsync("--version")).Output);

    [Theory]
    [InlineData("chekc")]
    [InlineData("check --fromat json")]
    [InlineData("check --format xml")]
    [InlineData("serve --port 70000")]
    [InlineData("serve --host 0.0.0.0")]
    [InlineData("serve --allow-host http://preview.example")]
    [InlineData("serve --allow-host preview.example:8080")]
    [InlineData("completion tcsh")]
    [InlineData("explain DG0000")]
    [InlineData("explain DG2011 --language tlh")]
    public async Task A_command_line_that_is_not_understood_ends_with_2(string arguments) =>
        Assert.Equal(2, (await DocgenAsync(arguments.Split(' '))).ExitCode);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task A_shell_is_given_a_script_that_asks_docgen(string shell) =>
        Assert.Contains("[suggest:", (await DocgenAsync("completion", shell)).Output);

    [Theory]
    [InlineData("DG2011", "en")]
    [InlineData("dg2011", "ko")]
    public async Task A_problem_is_explained_by_its_page(string id, string language)
    {
        var explain = await DocgenAsync("explain", id, "--language", language);

        Assert.Equal(0, explain.ExitCode);
        Assert.StartsWith("# DG2011: ", explain.Output);
        Assert.EndsWith(explain.Output.ReplaceLineEndings("\n"), File.ReadAllText(Path.Combine(Repository.Root, "docs", "DocGen.Documentation", "content", language, "diagnostics", "DG2011.md")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Completion_knows_the_commands() =>
        Assert.Equal("check", (await DocgenAsync("[suggest:2]", "ch")).Output.Trim());

    [Fact]
    public async Task Check_finds_the_project_proves_it_and_writes_nothing()
    {
        // The sample sees the library and the generator by path, so it is restored as any other project is.
        await _project.BuildAsync("-p:DocGenEnabled=false");

        var check = await DocgenAsync("check");

        Assert.Equal(0, check.ExitCode);
        Assert.Matches(@"^Sample: \d+ pages in 2 languages, no problems, \d+\.\d s$", check.Output.Trim());
        Assert.False(Directory.Exists(_project.Site));
    }

    [Fact]
    public async Task Check_lists_the_sentences_that_no_fact_holds()
    {
        _project.Write("content/en/amounts.md", "# Amounts\n\nA sandwich takes 5 min. It has two slices.\n");
        _project.Write("content/ko/amounts.md", "# 분량\n\n가장 쉬운 음식입니다.\n");

        var table = (await DocgenAsync("check", "--claims")).Output.ReplaceLineEndings("\n");
        Assert.Contains(
            """
            ko/amounts
              3,1  가장  가장 쉬운 음식입니다.
            en/amounts
               3,1  5 min  A sandwich takes 5 min.
              3,25  two    It has two slices.

            """.ReplaceLineEndings("\n"),
            table,
            StringComparison.Ordinal);
        var lines = (await DocgenAsync("check", "--claims", "--format", "json")).Output.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("""{"severity":"message","id":"DG2078",""", StringComparison.Ordinal) && line.Contains("amounts.md\",\"line\":3,\"column\":25,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_finds_the_project_and_publishes_it()
    {
        var build = await DocgenAsync("build");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.StartsWith($"Sample -> {_project.At("_site/index.html")} (", build.Output);
        Assert.True(File.Exists(_project.At("_site/ko/index.html")));

        // The build by MSBuild goes its own way afterwards.
        Assert.Equal(1, (await _project.BuildAsync()).AndSucceeds().Runs);
    }

    [Fact]
    public async Task Problems_are_written_in_the_format_that_was_asked_for()
    {
        _project.Write("content/en/guide.md", "---\norder: 2\n---\n\n# Guide, 100%: \"all\"\n\n[nowhere](nope.md)\n");
        _project.Write("content/ko/guide.md", "---\norder: 2\n---\n\n# 안내\n\n<fact:Sandwich.Tiem>\n");

        foreach (var format in (string[])["text", "json", "github"])
        {
            var check = await DocgenAsync("check", "--format", format);
            Assert.Equal(1, check.ExitCode);
            Snapshot.Verify(Seconds().Replace(check.Output.Replace(_project.Folder, "SAMPLE", StringComparison.Ordinal), "0.0 s"), part: format);
        }

        Assert.False(Directory.Exists(_project.Site));
    }

    [Fact]
    public async Task What_the_compiler_says_is_told_in_the_same_form()
    {
        _project.Write("Model/Broken.cs", "namespace Sample;\n\npublic class Broken : IMeal;\n");

        var check = await DocgenAsync("check", "--format", "json");

        Assert.Equal(1, check.ExitCode);
        var line = Assert.Single(check.Output.Trim().Split('\n'), line => line.Contains("CS0535"));
        Assert.StartsWith($$"""{"severity":"error","id":"CS0535","path":"{{_project.At("Model/Broken.cs")}}","line":3,"column":23,"message":"'Broken' does not implement""", line);
    }

    [Fact]
    public async Task What_a_build_says_without_an_id_or_in_several_lines_is_told_too()
    {
        _project.Replace("Sample.csproj", "</Project>", """<Target Name="Say" BeforeTargets="CoreCompile"><Warning Code="MY1" File="Model/Bread.cs" Text="One: [two]&#10;three." /><Error Text="Nothing works." /></Target></Project>""");

        var lines = (await DocgenAsync("check", "--format", "json")).Output.Split('\n');

        Assert.Contains(lines, line => line.StartsWith($$"""{"severity":"error","id":"","path":"{{_project.At("Sample.csproj")}}",""", StringComparison.Ordinal) && line.Contains("Nothing works.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("""{"severity":"warning","id":"MY1",""", StringComparison.Ordinal) && line.Contains("One: [two] three.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_has_its_languages_and_takes_no_others()
    {
        var check = await DocgenAsync("check", "--languages", "de");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("error DG9012: The project says which languages its site has, and --languages does too.", check.Output);
    }

    [Fact]
    public async Task A_folder_without_a_project_or_with_two_is_told_so()
    {
        var empty = Directory.CreateDirectory(_project.At("empty")).FullName;
        Assert.Contains("docgen: error DG9009: '", (await DocgenAsync("check", "--project", empty)).Output);
        Assert.Contains("error DG9009: There is no folder and no project", (await DocgenAsync("check", "--project", empty + "/nowhere")).Output);
        File.WriteAllText(Path.Combine(empty, "a.csproj"), "<Project />");
        File.WriteAllText(Path.Combine(empty, "b.csproj"), "<Project />");
        Assert.Contains("holds 2 project files", (await DocgenAsync("check", "--project", empty)).Output);
        foreach (var name in (string[])["one", "two"])
        {
            Directory.CreateDirectory(Path.Combine(empty, "sites", name));
            File.WriteAllText(Path.Combine(empty, "sites", name, name + ".csproj"), """<Project><ItemGroup><PackageReference Include="DocGen" Version="1.0.0" /></ItemGroup></Project>""");
        }

        Assert.Contains("has several projects that reference DocGen. Name one with --project: one/one.csproj, two/two.csproj.", (await DocgenAsync("check", "--project", empty + "/sites")).Output);
    }

    [Fact]
    public async Task A_project_without_a_site_is_told_so()
    {
        _project.Replace("Sample.csproj", "<DocGenLanguages>", "<DocGenEnabled>false</DocGenEnabled><DocGenLanguages>");

        var check = await DocgenAsync("check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("Sample.csproj: error DG9010: The project has no site", check.Output);
    }

    [Fact]
    public async Task A_folder_of_prose_alone_is_a_site()
    {
        var folder = Directory.CreateDirectory(_project.At("prose")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "content", "fr"));
        File.WriteAllText(Path.Combine(folder, "content", "site.yaml"), "title: Prose\n");
        File.WriteAllText(Path.Combine(folder, "content", "fr", "index.md"), "# Bonjour\n");

        var build = await DocgenAsync("build", "--project", folder, "--languages", "fr");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.True(File.Exists(Path.Combine(folder, "_site", "fr", "index.html")));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_so()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var serve = await DocgenAsync("serve", "--port", port);

        Assert.Equal(1, serve.ExitCode);
        Assert.Contains($"docgen: error DG9011: Nothing can be served at 127.0.0.1, port {port}:", serve.Output);
    }

    private Task<CommandResult> DocgenAsync(params string[] arguments) => Command.RunAsync(_project.Folder, "dotnet", ["exec", Repository.Tool, .. arguments], new Dictionary<string, string>
    {
        ["UseSharedCompilation"] = "false",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["GITHUB_WORKSPACE"] = "",
    });

    private static string Trimmed(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n";

    [GeneratedRegex(@"\d+\.\d s")]
    private static partial Regex Seconds();
}
