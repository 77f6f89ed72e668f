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
}
