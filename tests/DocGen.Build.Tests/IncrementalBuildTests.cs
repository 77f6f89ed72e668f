using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests;

public sealed class IncrementalBuildTests : IDisposable
{
    private readonly SampleProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_site_follows_what_it_is_made_from()
    {
        var first = (await _project.BuildAsync()).AndSucceeds();
        Assert.Equal(1, first.Runs);
        Assert.StartsWith($"Sample -> {_project.At("_site/index.html")} (", first.ClosingLine);
        Assert.Matches(@" \([0-9]+ pages in 2 languages, no problems, [0-9]+\.[0-9] s\)$", first.ClosingLine);
        var site = _project.ReadSite();
        foreach (var page in (string[])["index.html", "ko/index.html", "en/index.html", "ko/guide.html", "en/subjects/sandwich.html", ".docgen"])
            Assert.Contains(page, site.Keys);
        Assert.Contains("<svg", _project.Read("_site/ko/guide.html"));

        // Nothing changed.
        var second = (await _project.BuildAsync("--no-restore")).AndSucceeds();
        Assert.True(second.SkippedSite);
        Assert.Equal("", second.ClosingLine);
        Assert.Equal(site, _project.ReadSite());

        // A content file and a template of the author.
        _project.Replace("content/en/guide.md", "## Steps", "Slice the bread first.\n\n## Steps");
        _project.Write("templates/partials/footer.html", "<footer>Made of {{ site.title }}</footer>\n");
        (await _project.BuildAsync("--no-restore")).AndSucceeds();
        Assert.Contains("Slice the bread first.", _project.Read("_site/en/guide.html"));
        Assert.Contains("<footer>Made of 끼니</footer>", _project.Read("_site/ko/index.html"));

        // The model: a new subject is a new file and nothing else. A page and the template are taken away.
        _project.Write("Model/CheeseBoard.cs", _project.Read("Model/Sandwich.cs")
            .Replace("class Sandwich", "class CheeseBoard").Replace("\"Sandwich\"", "\"Cheese board\"").Replace("\"샌드위치\"", "\"치즈 접시\""));
        foreach (var language in (string[])["ko", "en"])
        {
            _project.Replace($"content/{language}/index.md", " See the [guide](guide.md#steps).", "");
            File.Delete(_project.At($"content/{language}/guide.md"));
        }

        File.Delete(_project.At("templates/partials/footer.html"));
        (await _project.BuildAsync("--no-restore")).AndSucceeds();
        Assert.Contains("치즈 접시", _project.Read("_site/ko/subjects/cheese-board.html"));
        Assert.False(File.Exists(_project.At("_site/ko/guide.html")));
        Assert.DoesNotContain("Made of", _project.Read("_site/ko/index.html"));

        // The site itself.
        site = _project.ReadSite();
        Directory.Delete(_project.Site, recursive: true);
        (await _project.BuildAsync("--no-restore")).AndSucceeds();
        Assert.Equal(site, _project.ReadSite());

        // An option.
        (await _project.BuildAsync("--no-restore", "-p:DocGenAddress=https://cheese.example/a%2520b/", "-p:DocGenRepository=https://git.example/cheese")).AndSucceeds();
        Assert.Contains("https://cheese.example/a%20b/", _project.Read("_site/sitemap.xml"));
        Assert.DoesNotContain("https://meals.example/", _project.Read("_site/sitemap.xml"));
        Assert.Contains("--repository=https://git.example/cheese", File.ReadAllLines(_project.At("obj/Debug/net10.0/docgen.rsp")));
    }
}
