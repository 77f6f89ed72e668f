using System.Text.RegularExpressions;
using DocGen.Site;

namespace DocGen.Serve.Tests;

/// <summary>Pages are made when they are asked for, and anew only where they are others.</summary>
public sealed partial class PulledSiteTests : IAsyncLifetime
{
    private readonly FollowedSite _site = new();

    public Task InitializeAsync()
    {
        foreach (var folder in (string[])["a", "b"])
            foreach (var page in (string[])["first", "second", "third"])
                _site.Write($"content/en/{folder}/{page}.md", $"# {folder} {page}\n\nText.\n");
        _site.Write("content/en/index.md", "# First\n\n[Second](a/second.md)\n");
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Of_a_paragraph_its_page_is_made_anew_and_reloaded_alone()
    {
        await _site.StartAsync();
        var (one, other) = (await VersionAsync("en/a/second.html"), await VersionAsync("en/a/third.html"));

        _site.Write("content/en/a/second.md", "# a second\n\nAnother text.\n");
        var result = await _site.UntilAsync(_ => true);

        Assert.Equal(["en/a/second.html"], result.WrittenPages);
        Assert.NotEqual(one, await VersionAsync("en/a/second.html"));
        Assert.Equal(other, await VersionAsync("en/a/third.html"));
    }

    [Fact]
    public async Task Of_a_file_that_is_included_the_pages_that_include_it()
    {
        _site.Write("content/en/_part.md", "Text.\n");
        _site.Write("content/en/a/second.md", "# a second\n\n![Part](include:../_part.md)\n");
        await _site.StartAsync();
        var (one, other) = (await VersionAsync("en/a/second.html"), await VersionAsync("en/a/third.html"));

        _site.Write("content/en/_part.md", "Another text.\n");
        var result = await _site.UntilAsync(_ => true);

        Assert.Equal(["en/a/second.html"], result.WrittenPages);
        Assert.NotEqual(one, await VersionAsync("en/a/second.html"));
        Assert.Equal(other, await VersionAsync("en/a/third.html"));
    }

    [Fact]
    public async Task Of_a_title_the_pages_that_show_it()
    {
        await _site.StartAsync();

        _site.Write("content/en/a/second.md", "# a second again\n\nText.\n");
        var result = await _site.UntilAsync(_ => true);

        Assert.Equal(["en/a/first.html", "en/a/second.html", "en/a/third.html"], result.WrittenPages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_what_says_the_same_nothing()
    {
        await _site.StartAsync();
        var before = await VersionAsync("en/a/second.html");

        _site.Write("content/data.csv", "a,b\n");
        await _site.UntilAsync(_ => true);
        var after = await VersionAsync("en/a/second.html");
        _site.Write("content/en/b/first.md", "# b first\n\nAnother text.\n");
        await _site.UntilAsync(_ => true);

        // A picture may be shown by any page.
        Assert.NotEqual(before, after);
        Assert.Equal(after, await VersionAsync("en/a/second.html"));
    }

    [Fact]
    public async Task A_page_that_nobody_has_looked_at_is_shown_with_its_mistakes()
    {
        await _site.StartAsync();

        _site.Write("content/en/b/first.md", "# b first\n\n[Nowhere](nope.md) but here.\n");
        var result = await _site.UntilAsync(_ => true);

        Assert.Equal("DG2011", Assert.Single(result.Problems).Id);
        Assert.Contains("but here.", await _site.ReadAsync("en/b/first.html"));
    }

    [Fact]
    public async Task What_is_shown_is_what_a_build_makes()
    {
        _site.Write("content/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>x</title></svg>\n");
        await _site.StartAsync();
        foreach (var (page, text) in ((string, string)[])[("a/second", "# Other title\n"), ("b/first", "# b first\n\n![x](../../picture.svg)\n"), ("new", "# New\n\n[a](a/second.md)\n")])
        {
            _site.Write($"content/en/{page}.md", text);
            await _site.ShowsAsync(text.Split('\n')[0][2..], $"en/{page}.html");
        }

        var options = _site.Options with { Address = _site.Client.BaseAddress!.ToString() };
        Assert.Empty(SiteBuild.Run(options).Problems);
        foreach (var file in Directory.EnumerateFiles(options.OutputFolder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(options.OutputFolder, file).Replace('\\', '/');
            if (path.StartsWith('.') && path != ".nojekyll") continue;
            var shown = await _site.ReadAsync(path);
            Assert.Equal(Own().Replace(await File.ReadAllTextAsync(file), ""), Own().Replace(shown, ""));
        }
    }

    // What tells a page from what it was.
    private async Task<string> VersionAsync(string path) => Version().Match(await _site.ReadAsync(path)).Value;

    [GeneratedRegex("version=[0-9a-f]+")]
    private static partial Regex Version();

    // What the preview adds, and the policy, to which it adds.
    [GeneratedRegex("<link rel=\"stylesheet\" href=\"/_docgen/preview.css\"><script src=\"/_docgen/[^<]*</script>|<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Own();
}
