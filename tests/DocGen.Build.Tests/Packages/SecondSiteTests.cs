using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests.Packages;

/// <summary>A site that is not the first one: another matter, three languages, a template and a function of its own, built from packages alone.</summary>
[Collection("packages")]
public sealed class SecondSiteTests(PackedProduct product)
{
    [Fact]
    public async Task A_site_of_another_matter_is_built_from_packages()
    {
        var folder = Path.Combine(product.Folder, "두 번째 사이트");
        Folders.Copy(Path.Combine(Repository.Root, "tests", "SecondSite"), folder);

        var build = await product.RunAsync(folder, "build", $"-p:DocGenVersion={PackedProduct.Version}");

        Assert.Contains("0 Warning(s)", build);
        var site = Path.Combine(folder, "_site");
        Assert.Empty(DeadLinks.In(site));
        foreach (var (language, title, next) in ((string, string, string)[])[("ja", "ページの作られ方", "どれを選ぶか"), ("en", "How a page is made", "Which one to choose"), ("ko", "페이지가 만들어지는 법", "무엇을 고를까")])
        {
            var home = await File.ReadAllTextAsync(Path.Combine(site, language, "index.html"));
            Assert.Contains($"<html lang=\"{language}\">", home);
            Assert.Contains(title, home);
            Assert.Contains(next, home);
            // Computed, not typed in: a page with hydration makes three layers for each visit.
            Assert.Contains(">3<", home);
            Assert.Contains("<p class=\"minutes\">", await File.ReadAllTextAsync(Path.Combine(site, language, "choosing.html")));
            Assert.Equal(5, Directory.GetFiles(Path.Combine(site, language, "subjects"), "*.stack-1.svg").Length);
        }
    }
}
