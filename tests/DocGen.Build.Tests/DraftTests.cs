using System.Text.RegularExpressions;
using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests;

/// <summary>A draft is built although translations are missing, and what is published is not.</summary>
public sealed class DraftTests : IDisposable
{
    private readonly SampleProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task What_is_not_translated_is_one_warning_and_a_list()
    {
        _project.Replace("Model/Bread.cs", ", Name(\"ko\", \"빵\")", "");
        _project.Replace("Model/Bread.cs", "/// <summary xml:lang=\"ko\">아래를 받치는 빵.</summary>\n", "");
        File.Delete(_project.At("content/ko/guide.md"));

        var build = await _project.BuildAsync("-p:DocGenDraft=true");
        var warnings = build.AndSucceeds().Command.Output.Split('\n').Where(line => line.Contains("warning ")).Select(line => line.Split("warning ")[1].Split(" [")[0].Trim()).Distinct();
        Assert.Equal("DG2064: This is a draft. Missing in the language 'ko', so that readers see another one: 1 page, 2 other texts. 'docgen status' lists them; where DocGenDraft is false, as in Release builds, each is an error.", Assert.Single(warnings));
        var page = _project.Read("_site/ko/layers/bread.html");
        Assert.Contains("""<span class="stand-in" lang="en">The bread that carries the rest.</span>""", page, StringComparison.Ordinal);
        Assert.Contains("이 페이지에는 아직 번역되지 않은 글이 있어 다른 언어(English)로 보여 드립니다.", Regex.Replace(page, "<[^>]*>", ""), StringComparison.Ordinal);

        var status = await Command.RunAsync(_project.Folder, "dotnet", ["exec", Repository.Tool, "status"]);
        Assert.Equal(0, status.ExitCode);
        Assert.Equal(
            [
                "content/en/guide.md(1,1): message DG2064: 'ko' lacks the page 'guide'.",
                "Model/Bread.cs(3,5): message DG2064: 'ko' lacks the summary of 'Bread'.",
                "Model/Bread.cs(4,9): message DG2064: 'ko' lacks the name of 'Bread'.",
                "  ko  en",
                "guide  missing  new",
                "index  new  new",
                "other texts  2 missing, @ new  new",
                "Sample: ko: 1 of 2 pages, 2 other texts missing",
                "Sample: en: 2 of 2 pages, no other text missing",
            ],
            Regex.Replace(Regex.Replace(status.Output, @"\d+ new", "@ new"), " {2,}", "  ").Replace(_project.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task What_is_stale_is_an_error_where_the_project_says_so()
    {
        var accepted = await Command.RunAsync(_project.Folder, "dotnet", ["exec", Repository.Tool, "accept"]);
        Assert.Contains("translations.lock (", accepted.Output, StringComparison.Ordinal);
        File.AppendAllText(_project.At("content/en/guide.md"), "\nOne sentence more.\n");

        var build = await _project.BuildAsync("-p:DocGenStaleTranslations=error");
        Assert.EndsWith(": DG2080", Assert.Single(build.Errors), StringComparison.Ordinal);
        build = await _project.BuildAsync("-p:DocGenStaleTranslations=ignore");
        Assert.EndsWith(": DG2086", Assert.Single(build.Errors), StringComparison.Ordinal);
        var status = await Command.RunAsync(_project.Folder, "dotnet", ["exec", Repository.Tool, "status", "--format", "json"]);
        Assert.Contains("\"ko\":{\"state\":\"stale\"", status.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Debug", "", "true")]
    [InlineData("Debug", "false", "true")]
    [InlineData("Debug", "true", "false")]
    [InlineData("Debug", "1", "false")]
    [InlineData("Release", "", "false")]
    public async Task A_build_to_try_things_out_is_a_draft(string configuration, string continuous, string expected)
    {
        _project.Replace("Directory.Build.props", "<DocGenDraft>false</DocGenDraft>", "");
        var told = await Command.RunAsync(_project.Folder, "dotnet", ["msbuild", "-getProperty:DocGenDraft", $"-p:Configuration={configuration}"], new Dictionary<string, string> { ["CI"] = continuous });
        Assert.Equal(expected, told.Output.Trim());
    }
}
