using System.Text;
using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests;

/// <summary>Each mistake fails the build once, where it was made, and leaves the site of the last good build as it was.</summary>
public sealed class MistakeTests(BuiltSample sample) : IClassFixture<BuiltSample>
{
    private readonly SampleProject _project = sample.Project;

    [Theory]
    [InlineData("content/en/index.md", "<xref:Sandwich>", "<xref:Sandwitch>", "index.md(7,3): DG2014")]
    [InlineData("content/en/index.md", "<fact:Sandwich.CheeseDepth>", "<fact:Sandwich.CheeseHeight>", "index.md(7,37): DG2015")]
    [InlineData("content/en/index.md", "guide.md#steps", "guides.md", "index.md(7,74): DG2011")]
    [InlineData("content/en/index.md", "guide.md#steps", "guide.md#step", "index.md(7,74): DG2012")]
    [InlineData("content/en/guide.md", "order: 2", "order: [", "guide.md(2,8): DG2002")]
    [InlineData("templates/partials/footer.html", "", "<footer>\n  {{ site.titel }}\n</footer>\n", "footer.html(2,11): DG3002")]
    [InlineData("templates/partials/footer.html", "", "<footer>\n  {{ while true }}{{ end }}\n</footer>\n", "footer.html(2,6): DG3003")]
    [InlineData("Model/Bread.cs", ", Name(\"en\", \"Bread\")", "", "Bread.cs(6,21): DG1001")]
    [InlineData("Model/Bread.cs", "the rest", "<see cref=\"Res\"/>", "Bread.cs(4,62): CS1574")]
    [InlineData("Model/Bread.cs", "the rest", "this & that", "Bread.cs(4,56): CS1570")]
    [InlineData("Model/Sandwich.cs", "    public TimeSpan? Time => TimeSpan.FromMinutes(3);\n", "", "Sandwich.cs(7,32): CS0535")]
    public async Task A_mistake_is_one_error_at_its_place(string path, string text, string mistake, string error)
    {
        var old = File.Exists(_project.At(path)) ? _project.Read(path) : null;
        if (old is null)
            _project.Write(path, mistake);
        else
            _project.Replace(path, text, mistake);
        try
        {
            await AssertFails(error);
        }
        finally
        {
            if (old is null)
                File.Delete(_project.At(path));
            else
                _project.Write(path, old);
        }
    }

    [Fact]
    public async Task A_page_in_one_language_only_is_an_error_at_its_beginning()
    {
        _project.Write("content/ko/alone.md", "# 혼자\n");
        await AssertFails("alone.md(1,1): DG2008");
        File.Delete(_project.At("content/ko/alone.md"));
    }

    [Fact]
    public async Task A_page_that_is_not_UTF_8_is_told_from_its_looks()
    {
        var page = _project.At("content/ko/guide.md");
        var text = File.ReadAllBytes(page);

        // The word for Korean, in CP949.
        File.WriteAllBytes(page, [.. "# Guide\n\n## Steps\n\n"u8, 0xC7, 0xD1, 0xB1, 0xB9, 0xBE, 0xEE]);
        var build = await AssertFails("guide.md(5,1): DG2001");
        Assert.Contains("CP949", build.Command.Output);
        File.WriteAllBytes(page, text);
    }

    [Fact]
    public async Task Ten_mistakes_in_ten_files_are_ten_errors_of_one_run()
    {
        string[] mistakes =
        [
            "<xref:Nothing>", "<fact:Sandwich.Nothing>", "[a](nothing.md)", "[a](index.md#nothing)", "![a](stack:Nothing)",
            "![a](chart:IMeal.Nothing)", "![a](nothing:Sandwich)", "![a](nothing.png)", "![a](diff:Sandwich)", "![a](compare:INothing)",
        ];
        for (var i = 0; i < mistakes.Length; i++)
        {
            _project.Write($"content/ko/mistake-{i}.md", $"# Page\n\n{mistakes[i]}\n");
            _project.Write($"content/en/mistake-{i}.md", "# Page\n");
        }

        var build = await AssertFails();
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"mistake-{i}.md(3,1)"), build.Errors.Select(error => error.Split(':')[0]));
        Assert.All(build.Errors, error => Assert.Contains(": DG2", error));
        for (var i = 0; i < mistakes.Length; i++)
        {
            File.Delete(_project.At($"content/ko/mistake-{i}.md"));
            File.Delete(_project.At($"content/en/mistake-{i}.md"));
        }
    }

    private async Task<BuildResult> AssertFails(params string[] errors)
    {
        var build = await _project.BuildAsync("--no-restore");
        Assert.False(build.Succeeded, build.Command.Output);
        if (errors.Length > 0)
            Assert.Equal(errors, build.Errors);
        Assert.DoesNotMatch("(?m)^ +at ", build.Command.Output);
        Assert.DoesNotContain("MSB", build.Command.Output);
        Assert.Equal(sample.Site, _project.ReadSite());
        return build;
    }
}
