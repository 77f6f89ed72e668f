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

    [Fact]
    public async Task A_site_follows_the_facts_of_releases_and_is_told_the_day()
    {
        (await _project.BuildAsync()).AndSucceeds();
        _project.Write("facts/1.0.json", """{"version":1,"date":"2026-03-01","languages":["ko","en"],"things":[],"criteria":[],"members":[],"facts":[]}""");
        Assert.Equal(1, (await _project.BuildAsync("--no-restore")).AndSucceeds().Runs);
        Assert.Contains("1.0", _project.Read("_site/en/changes/index.html"));
        Assert.True((await _project.BuildAsync("--no-restore")).AndSucceeds().SkippedSite);

        File.Delete(_project.At("facts/1.0.json"));
        (await _project.BuildAsync("--no-restore", "-p:DocGenFactsExpire=P18M", "-p:DocGenBuildDate=2026-11-30")).AndSucceeds();
        Assert.False(File.Exists(_project.At("_site/en/changes/index.html")));
        Assert.Superset(new HashSet<string> { "--facts-expire=P18M", "--date=2026-11-30" }, File.ReadAllLines(_project.At("obj/Debug/net10.0/docgen.rsp")).ToHashSet());
    }

    [Fact]
    public async Task A_site_is_not_taken_for_unchanged_because_something_is_older()
    {
        (await _project.BuildAsync()).AndSucceeds();
        async Task AssertMade()
        {
            Assert.Equal(1, (await _project.BuildAsync("--no-restore")).AndSucceeds().Runs);
            Assert.True((await _project.BuildAsync("--no-restore")).AndSucceeds().SkippedSite);
        }

        // An older page and older settings, put in place as a copy that keeps times does.
        var site = _project.ReadSite();
        var page = _project.Read("content/en/guide.md");
        _project.Write("content/en/guide.md", page.Replace("## Steps", "Restored.\n\n## Steps"));
        _project.Age("content/en/guide.md");
        await AssertMade();
        Assert.Contains("Restored.", _project.Read("_site/en/guide.html"));
        _project.Write("content/en/guide.md", page);
        await AssertMade();
        Assert.Equal(site, _project.ReadSite());

        // Pages that were cut short, deleted, or replaced by older ones.
        File.WriteAllText(_project.At("_site/en/guide.html"), "");
        _project.Age("_site/en/guide.html");
        File.Delete(_project.At("_site/ko/index.html"));
        await AssertMade();
        Assert.Equal(site, _project.ReadSite());

        // What builds keep about the site.
        var list = Directory.GetFiles(_project.At("obj"), "docgen.outputs", SearchOption.AllDirectories).Single();
        File.WriteAllLines(list, File.ReadLines(list).Take(3));
        File.SetLastWriteTimeUtc(list, DateTime.UtcNow.AddHours(1));
        await AssertMade();

        // The history, of which the dates are.
        await GitAsync("init", "-q", ".");
        await GitAsync("add", "content");
        await GitAsync("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "x", "--date", "2021-03-04T00:00:00Z");
        (await _project.BuildAsync("--no-restore")).AndSucceeds();
        Assert.Contains("<time", _project.Read("_site/en/guide.html"));
        _project.Write("note.txt", "");
        await GitAsync("add", "note.txt");
        await GitAsync("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "y");
        await AssertMade();
    }

    [Fact]
    public async Task Links_are_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        _project.Write("content/en/linked/original.txt", "first");
        File.CreateSymbolicLink(_project.At("content/en/link.txt"), "linked/original.txt");
        (await _project.BuildAsync()).AndSucceeds();
        Assert.Equal("first", _project.Read("_site/en/link.txt"));

        _project.Write("content/en/linked/original.txt", "second");
        _project.Age("content/en/linked/original.txt");
        (await _project.BuildAsync("--no-restore")).AndSucceeds();

        Assert.Equal("second", _project.Read("_site/en/link.txt"));
    }

    [Fact]
    public async Task A_build_that_is_the_same_on_every_machine_keeps_dates_and_links_of_the_model()
    {
        await GitAsync("init", "-q", ".");
        await GitAsync("add", ".");
        await GitAsync("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "x");

        (await _project.BuildAsync("-p:ContinuousIntegrationBuild=true", "-p:DocGenRepository=https://git.example/meals")).AndSucceeds();

        Assert.Contains("https://git.example/meals/blob/main/Model/Sandwich.cs#L", _project.Read("_site/en/subjects/sandwich.html"));
        Assert.Contains("<time", _project.Read("_site/en/subjects/sandwich.html"));
    }

    [Fact]
    public async Task Code_beside_pages_is_for_readers_and_not_for_the_compiler()
    {
        _project.Write("texts/en/sample.cs", "#if\nthis does not compile\n");
        _project.Write("look/sample.cs", "nor does this\n");
        foreach (var file in Directory.GetFiles(_project.At("content"), "*", SearchOption.AllDirectories))
            _project.Write(Path.Combine("texts", Path.GetRelativePath(_project.At("content"), file)), File.ReadAllText(file));
        _project.Replace("Sample.csproj", "<DocGenLanguages>", "<DocGenContent>./texts</DocGenContent><DocGenTemplates>look</DocGenTemplates><DocGenLanguages>");

        (await _project.BuildAsync()).AndSucceeds();

        Assert.StartsWith("#if", _project.Read("_site/en/sample.cs"));
        var watched = await Command.RunAsync(_project.Folder, "dotnet", ["msbuild", "Sample.csproj", "-getItem:Watch"]);
        Assert.Contains("guide.md", watched.Output);
        Assert.Contains("sample.cs", watched.Output);
    }

    private async Task GitAsync(params string[] arguments)
    {
        var git = await Command.RunAsync(_project.Folder, "git", arguments);
        Assert.True(git.ExitCode == 0, git.Output);
    }
}
