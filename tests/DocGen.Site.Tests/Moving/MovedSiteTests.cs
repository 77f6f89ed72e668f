using System.Diagnostics;
using System.Text.RegularExpressions;
using DocGen.Snapshots;

namespace DocGen.Site.Tests.Moving;

/// <summary>A site of DocFX and one of Starlight, moved by the commands of the guide's page "Coming from elsewhere": what is told of them then, and what they are once that is mended.</summary>
public sealed partial class MovedSiteTests
{
    [Theory]
    [InlineData("docfx", "From DocFX", "en")]
    [InlineData("starlight", "From Starlight", "en,ko")]
    public void What_the_guide_s_commands_leave_to_mend_is_told(string site, string heading, string languages)
    {
        using var moved = Copied(site, heading, languages);

        Snapshot.Verify(string.Concat(moved.Problems().Select(problem => problem + "\n")), part: site);
    }

    [Theory]
    [InlineData("docfx", "From DocFX", "en")]
    [InlineData("starlight", "From Starlight", "en,ko")]
    public void What_was_mended_was_told_and_what_was_told_was_all(string site, string heading, string languages)
    {
        using var copied = Copied(site, heading, languages);
        var told = copied.Problems().Select(problem => FileOf().Match(problem).Value).ToHashSet(StringComparer.Ordinal);
        using var mended = new SiteProject { Languages = languages.Split(',') };
        CopyTo(Path.Combine(Folder(site), "after"), mended.Folder);

        mended.Built();
        foreach (var page in Pages(mended))
            Assert.Equal(File.ReadAllText(Path.Combine(copied.Folder, page)) != File.ReadAllText(Path.Combine(mended.Folder, page)), told.Contains(page));
        Assert.Equal(Pages(copied), Pages(mended));
    }

    [Fact]
    public void A_moved_site_has_what_it_had()
    {
        using var docfx = Mended("docfx", "en");
        Assert.Equal(["Linux", "Windows"], docfx.Page("en/articles/install.html").QuerySelectorAll(".tabs .title").Select(tab => tab.TextContent.Trim()));
        Assert.Equal(["Introduction", "Install", "Settings"], docfx.Page("en/index.html").QuerySelectorAll("nav.side a[href^='articles/']").Select(link => link.TextContent.Trim()));

        using var starlight = Mended("starlight", "en,ko");
        Assert.Contains("guides/install.html", starlight.Text("en/setup/index.html"));
        Assert.Equal("Kettle", starlight.Page("en/index.html").QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("주전자", starlight.Page("ko/index.html").QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains(starlight.Page("ko/index.html").QuerySelectorAll("link[rel=stylesheet]"), link => link.GetAttribute("href")!.EndsWith("brand.css", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("From DocFX", "DocFX에서")]
    [InlineData("From Starlight", "Starlight에서")]
    public void The_guide_has_the_same_commands_in_its_languages(string english, string korean) => Assert.Equal(Commands("en", english), Commands("ko", korean));

    private static SiteProject Mended(string site, string languages)
    {
        var mended = new SiteProject { Languages = languages.Split(',') };
        CopyTo(Path.Combine(Folder(site), "after"), mended.Folder);
        return mended.Built();
    }

    // The commands run where the guide says: in the folder of the new site, beside the old one.
    private static SiteProject Copied(string site, string heading, string languages)
    {
        var moved = new SiteProject("new") { Languages = languages.Split(',') };
        var old = Path.Combine(Path.GetDirectoryName(moved.Folder)!, "old");
        CopyTo(Path.Combine(Folder(site), "before"), old);
        var commands = Commands("en", heading);
        Assert.Equal($"docgen check --languages {languages}", commands[^1]);
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-euc", string.Join('\n', commands[..^1])]) { WorkingDirectory = moved.Folder, RedirectStandardError = true })!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.True(shell.ExitCode == 0, error);
        Directory.Delete(old, recursive: true);
        return moved;
    }

    private static string[] Commands(string language, string heading)
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "DocGen.Documentation", "content", language, "guide", "coming-from.md")).ReplaceLineEndings("\n");
        var section = page[page.IndexOf($"### {heading}\n", StringComparison.Ordinal)..];
        return Block().Match(section).Groups["commands"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Folder(string site) => Path.Combine(RepositoryFolder.Path, "tests", "Moved", site);

    private static IEnumerable<string> Pages(SiteProject site) => Directory.EnumerateFiles(Path.Combine(site.Folder, "content"), "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(site.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static void CopyTo(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    [GeneratedRegex(@"^```bash\n(?<commands>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^[^(]+")]
    private static partial Regex FileOf();
}
