namespace DocGen.Build.Tests.Packages;

[Collection("packages")]
public sealed class TemplateTests(PackedProduct product)
{
    [Fact]
    public async Task A_new_site_builds_passes_its_tests_and_opens_from_disk()
    {
        var folder = await product.CreateSiteAsync("한글.Site");

        Assert.Contains("0 Warning(s)", await product.RunAsync(folder, "build"));
        Assert.Empty(DeadLinks.In(Path.Combine(folder, "_site")));
        Assert.True(File.Exists(Path.Combine(folder, "_site", "index.html")));

        // The first run writes the snapshots; the second compares with them.
        Assert.Contains("Failed:     0", await product.RunAsync(folder, "test", "--no-build"));
        var diagrams = Directory.GetFiles(Path.Combine(folder, "tests", "한글.Site.Tests", "Snapshots"), "*.svg", SearchOption.AllDirectories);
        Assert.NotEmpty(diagrams);
        Assert.Contains("Failed:     0", await product.RunAsync(folder, "test", "--no-build"));

        // A page that was added and whose snapshot nobody has read.
        File.Delete(diagrams[0]);
        Assert.Contains("Failed:     1", (await product.TryAsync(folder, "test", "--no-build")).Output);
    }

    [Fact]
    public async Task A_new_site_has_the_languages_that_were_asked_for()
    {
        var folder = await product.CreateSiteAsync("My-Site", [.. ((string[])["zh", "ja", "fr", "es", "de"]).SelectMany(language => (string[])["--languages", language])]);

        await product.RunAsync(folder, "build", "src/My-Site");

        Assert.Equal(["de", "es", "fr", "ja", "zh"], Directory.GetDirectories(Path.Combine(folder, "_site")).Select(Path.GetFileName).Where(name => name != "assets").Order(StringComparer.Ordinal));
        Assert.Contains("zh/index.html", await File.ReadAllTextAsync(Path.Combine(folder, "_site", "index.html")));
    }

    [Fact]
    public async Task A_name_may_hold_a_space_and_the_tool_finds_the_project_from_the_folder_of_the_solution()
    {
        var folder = await product.CreateSiteAsync("My Site");
        Assert.Contains("dotnet build \"src/My Site\" ", await File.ReadAllTextAsync(Path.Combine(folder, ".github", "workflows", "pages.yml")));
        await product.RunAsync(folder, "tool", "restore");

        Assert.Matches(@"My Site: \d+ pages in 2 languages, no problems", await product.RunAsync(folder, "docgen", "check"));

        // What the compiler warned of, it warns of again.
        await File.WriteAllTextAsync(Path.Combine(folder, "src", "My Site", "Unused.cs"), "#warning once more\n");
        foreach (var _ in (string[])["first", "second"])
            Assert.Contains("Unused.cs(1,10): warning CS1030: #warning: 'once more'", await product.RunAsync(folder, "docgen", "check", "--project", "src/My Site/My Site.csproj"));

        // The tests see the site's facts and have no site of their own.
        var tests = await product.TryAsync(Path.Combine(folder, "tests", "My Site.Tests"), "docgen", "check");
        Assert.Equal(1, tests.ExitCode);
        Assert.Contains("My Site.Tests.csproj: error DG9010: The project has no site", tests.Output);
        Assert.Contains("The site is that of My Site: name that project with --project.", tests.Output);
    }
}
