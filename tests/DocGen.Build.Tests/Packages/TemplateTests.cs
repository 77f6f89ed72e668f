using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

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

    [Theory]
    [InlineData("zh,ja,fr,es,de", "zh", "de es fr ja zh")]
    [InlineData("en-GB;ko", "en-GB", "en-GB ko")]
    public async Task A_new_site_has_the_languages_that_were_asked_for(string languages, string first, string all)
    {
        var folder = await product.CreateSiteAsync($"My-{first}", "--languages", languages);

        await product.RunAsync(folder, "build", $"src/My-{first}");

        Assert.Equal(all.Split(' '), LanguagesOf(folder));
        Assert.Contains($"{first}/index.html", await File.ReadAllTextAsync(Path.Combine(folder, "_site", "index.html")));
    }

    [Theory]
    [InlineData("en,pl", "DG2064")]
    [InlineData("pl", "DG3013")]
    public async Task A_language_without_texts_begins_as_a_draft(string languages, string warning)
    {
        var folder = await product.CreateSiteAsync($"Draft-{languages}", "--languages", languages);

        var build = await product.RunAsync(folder, "build", $"src/Draft-{languages}", "-p:DocGenDraft=true");

        Assert.Contains(warning, build);
        Assert.Equal(languages.Split(','), LanguagesOf(folder));
    }

    // What is a name of a folder, but no name to C#, XML, YAML or MSBuild.
    [Theory]
    [InlineData("R&D 노트 #1 - Bob's", "R_D_노트__1___Bob_s")]
    [InlineData("1st.class", "_1st.class_")]
    [InlineData("Catalog", "Catalog_")]
    public async Task Namespaces_projects_tests_and_title_are_named_after_the_site(string name, string expected)
    {
        var folder = await product.CreateSiteAsync(name, "--languages", "en");

        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Matches($@"(?m)^namespace {Regex.Escape(expected)}(\.Tests)?;", File.ReadAllText(file)));
        Assert.Contains("0 Warning(s)", await product.RunAsync(folder, "build"));
        Assert.Contains("Failed:     0", await product.RunAsync(folder, "test", "--no-build"));
        Assert.Contains($"<title>Coffee in layers · {name.Replace("&", "&amp;")}</title>", (await File.ReadAllTextAsync(Path.Combine(folder, "_site", "en", "index.html"))).Replace("&#39;", "'"));
    }

    [Fact]
    public async Task Editors_list_content_and_templates_and_a_watch_sees_them()
    {
        var folder = await product.CreateSiteAsync("Editors");
        Directory.CreateDirectory(Path.Combine(folder, "templates"));
        await File.WriteAllTextAsync(Path.Combine(folder, "templates", "article.html"), "");

        await product.RunAsync(folder, "restore");
        var items = JsonNode.Parse(await product.RunAsync(folder, "msbuild", "src/Editors", "-getItem:None", "-getItem:Watch"))!["Items"]!;

        var listed = items["None"]!.AsArray().Select(item => item!["Link"]!.GetValue<string>().Replace('\\', '/'));
        Assert.Equal(["content/en/index.md", "content/ko/index.md", "content/site.yaml", "templates/article.html"], listed.Order(StringComparer.Ordinal));
        var watched = items["Watch"]!.AsArray().Select(item => Path.GetRelativePath(folder, item!["FullPath"]!.GetValue<string>()).Replace('\\', '/'));
        Assert.Superset(listed.ToHashSet(), watched.ToHashSet());
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

    private static IEnumerable<string?> LanguagesOf(string folder) =>
        Directory.GetDirectories(Path.Combine(folder, "_site")).Select(Path.GetFileName).Where(name => name != "assets").Order(StringComparer.Ordinal);
}
