using DocGen.Site.Problems;

namespace DocGen.Serve.Tests;

/// <summary>Whatever way a file changes, the preview shows it.</summary>
public sealed class SavesTests : IAsyncLifetime
{
    private readonly FollowedSite _site = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task What_an_editor_renames_into_place_and_what_it_writes_there()
    {
        await _site.StartAsync();

        File.WriteAllText(_site.At("content/en/.index.md.tmp"), "# Second\n");
        File.Move(_site.At("content/en/.index.md.tmp"), _site.At("content/en/index.md"), overwrite: true);
        await _site.ShowsAsync("Second");

        File.WriteAllText(_site.At("content/en/index.md"), "# Third\n");
        await _site.ShowsAsync("Third");
    }

    [Fact]
    public async Task A_file_that_is_older_and_as_long()
    {
        await _site.StartAsync();

        _site.Write("../older.md", "# Fifth\n");
        File.SetLastWriteTimeUtc(_site.At("../older.md"), new(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));
        File.Move(_site.At("../older.md"), _site.At("content/en/index.md"), overwrite: true);

        await _site.ShowsAsync("Fifth");
    }

    [Fact]
    public async Task A_page_that_is_deleted()
    {
        _site.Write("content/en/more.md", "# More\n");
        await _site.StartAsync();

        File.Delete(_site.At("content/en/more.md"));

        await _site.UntilAsync(_ => !_site.ReadAsync("en/more.html").GetAwaiter().GetResult().Contains("More", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Templates_in_a_folder_that_is_new()
    {
        await _site.StartAsync();

        Directory.CreateDirectory(_site.At("templates/partials"));
        _site.Write("templates/partials/footer.html", "<footer>Own footer</footer>");
        await _site.ShowsAsync("Own footer");
        _site.Write("templates/partials/footer.html", "<footer>Another footer</footer>");
        await _site.ShowsAsync("Another footer");
        Directory.Delete(_site.At("templates"), recursive: true);

        await _site.UntilAsync(_ => !_site.ReadAsync().GetAwaiter().GetResult().Contains("Another footer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_facts_of_a_release_that_are_kept_and_taken_away()
    {
        await _site.StartAsync();

        _site.Write("facts/1.0.json", """{"version":1,"date":"2026-03-01","languages":["en"],"things":[],"criteria":[],"members":[],"facts":[]}""");
        await _site.UntilAsync(_ => _site.ReadAsync("en/changes/index.html").GetAwaiter().GetResult().Contains("Compared with 1.0", StringComparison.Ordinal));
        File.Delete(_site.At("facts/1.0.json"));

        await _site.UntilAsync(_ => !_site.ReadAsync("en/changes/index.html").GetAwaiter().GetResult().Contains("Compared with", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Content_that_is_taken_away_and_put_back_as_another_branch_does()
    {
        await _site.StartAsync();

        Directory.Move(_site.At("content"), _site.At("../away"));
        await _site.UntilAsync(result => !result.Succeeded);
        Assert.Contains("First", await _site.ReadAsync());
        Directory.Move(_site.At("../away"), _site.At("content"));
        await _site.UntilAsync(result => result.Succeeded);
        _site.Write("content/en/index.md", "# Second\n");
        await _site.ShowsAsync("Second");

        _site.Write("../branch/site.yaml", "title: Small\n");
        _site.Write("../branch/en/index.md", "# Third\n");
        Directory.Delete(_site.At("content"), recursive: true);
        Directory.Move(_site.At("../branch"), _site.At("content"));
        await _site.ShowsAsync("Third");
        _site.Write("content/en/index.md", "# Fourth\n");
        await _site.ShowsAsync("Fourth");
    }

    [Fact]
    public async Task Content_that_is_a_link_and_leads_elsewhere_later()
    {
        Directory.Move(_site.At("content"), _site.At("../real"));
        Directory.CreateSymbolicLink(_site.At("content"), _site.At("../real"));
        await _site.StartAsync();

        _site.Write("../real/en/index.md", "# Second\n");
        await _site.ShowsAsync("Second");

        // Another folder behind the link.
        _site.Write("../other/site.yaml", "title: Small\n");
        _site.Write("../other/en/index.md", "# Third\n");
        Directory.Delete(_site.At("content"));
        Directory.CreateSymbolicLink(_site.At("content"), _site.At("../other"));
        await _site.ShowsAsync("Third");
    }

    [Fact]
    public async Task A_thousand_files_at_once()
    {
        await _site.StartAsync();

        for (var i = 0; i < 1000; i++) _site.Write($"content/en/notes/{i}.md", $"# Note {i}\n");

        await _site.ShowsAsync("Note 999", "en/notes/999.html");
        Assert.Single(_site.Compilations);
    }

    [Fact]
    public async Task CSharp_that_is_saved_while_it_is_compiled()
    {
        var read = new System.Collections.Concurrent.ConcurrentQueue<string>();
        _site.Compile = () =>
        {
            read.Enqueue(File.ReadAllText(_site.At("Model.cs")));
            if (read.Count == 2) _site.Write("Model.cs", "class Third;");
            _site.Write("content/en/index.md", $"# Compiled {read.Last()}\n");
            return new(_site.Options, [], []);
        };
        await _site.StartAsync();

        _site.Write("Model.cs", "class Second;");
        await _site.ShowsAsync("class Third;");

        Assert.Equal(["class Model;", "class Second;", "class Third;"], read);
        // What was written meanwhile is older than what was compiled of it.
        Assert.Equal([false, false, true], _site.Compilations);
    }

    [Fact]
    public async Task CSharp_that_is_older_than_what_was_compiled()
    {
        await _site.StartAsync();

        _site.Write("../Older.cs", "class Older;");
        File.SetLastWriteTimeUtc(_site.At("../Older.cs"), new(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));
        File.Move(_site.At("../Older.cs"), _site.At("Model.cs"), overwrite: true);

        await _site.UntilAsync(_ => _site.Compilations.Count == 2);
        Assert.Equal([false, true], _site.Compilations);
    }

    [Fact]
    public async Task What_the_compiler_reads_elsewhere_and_what_is_new_beside_it()
    {
        string[] files = ["../library/Library.csproj", "../library/Facts.cs", "../shared/Shared.cs", "../build/common.props"];
        foreach (var file in files) _site.Write(file, "one");
        _site.Compile = () => new(_site.Options, [], [.. files.Select(_site.At)]);
        await _site.StartAsync();

        string[] changes = [.. files, "../library/deep/New.cs", "../shared/New.cs", "../Directory.Build.props", "Models/New.cs"];
        foreach (var file in changes)
        {
            var before = _site.Compilations.Count;
            _site.Write(file, "another");
            await _site.UntilAsync(_ => _site.Compilations.Count > before);
        }
    }

    [Fact]
    public async Task A_library_that_is_saved_while_it_is_read_for_the_first_time()
    {
        _site.Write("../library/Facts.cs", "one");
        _site.Write("../library/Old.cs", "one");
        File.SetLastWriteTimeUtc(_site.At("../library/Old.cs"), new(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));
        _site.Compile = () =>
        {
            if (_site.Compilations.Count == 1) _site.Write("../library/Facts.cs", "two");
            return new(_site.Options, [], [_site.At("../library/Facts.cs"), _site.At("../library/Old.cs")]);
        };

        await _site.StartAsync();

        await _site.UntilAsync(_ => _site.Compilations.Count == 2);
        Assert.Equal([false, true], _site.Compilations);
    }

    [Fact]
    public async Task Nothing_is_changed_by_a_source_that_a_build_writes_each_time()
    {
        _site.Compile = () =>
        {
            _site.Write("Generated/Facts.cs", "class Facts;");
            return new(_site.Options, [], [_site.At("Generated/Facts.cs")]);
        };
        await _site.StartAsync();

        foreach (var title in (string[])["Second", "Third", "Fourth"])
        {
            _site.Write("content/en/index.md", $"# {title}\n");
            await _site.ShowsAsync(title);
        }

        // The second sees what the first one wrote.
        Assert.InRange(_site.Compilations.Count, 1, 2);
    }

    [Fact]
    public async Task What_the_system_does_not_tell_of_because_a_limit_is_reached()
    {
        var first = await _site.StartAsync(_ => throw new IOException("The configured user limit (128) on the number of inotify instances has been reached."));
        Assert.Equal("docgen: warning DG9023: Changes are seen up to a second late, because the system does not tell of them all: The configured user limit (128) on the number of inotify instances has been reached. On Linux, raise fs.inotify.max_user_instances or fs.inotify.max_user_watches.", Assert.Single(first.Problems).ToString());

        _site.Write("content/en/index.md", "# Second\n");
        await _site.ShowsAsync("Second");
        _site.Write("Model.cs", "class Second;");
        Assert.Empty((await _site.UntilAsync(_ => _site.Compilations.Count == 2)).Problems);
    }

    [Fact]
    public async Task A_compiler_that_cannot_be_started_is_told_of_and_tried_again()
    {
        await _site.StartAsync();
        _site.Compile = () => throw new System.ComponentModel.Win32Exception("No such file");
        _site.Write("Model.cs", "class Second;");
        var failed = await _site.UntilAsync(result => !result.Succeeded);
        Assert.Equal("docgen: error DG9024: The site cannot be made: No such file It is made again at the next change; report this if it happens again.", failed.Problems.Single().ToString());
        Assert.Contains("First", await _site.ReadAsync());

        _site.Compile = null;
        _site.Write("Model.cs", "class Third;");
        Assert.True((await _site.UntilAsync(_ => true)).Succeeded);
    }

    [Fact]
    public async Task A_folder_that_is_linked_into_content_and_a_file_that_is()
    {
        // From a place that is no page's, so that only the links lead there.
        _site.Write("content/.drafts/chapters/one.md", "# One\n");
        _site.Write("content/.drafts/note.md", "# Note\n");
        Directory.CreateSymbolicLink(_site.At("content/en/chapters"), _site.At("content/.drafts/chapters"));
        File.CreateSymbolicLink(_site.At("content/en/note.md"), _site.At("content/.drafts/note.md"));
        await _site.StartAsync();

        _site.Write("content/.drafts/chapters/one.md", "# Two\n");
        await _site.ShowsAsync("Two", "en/chapters/one.html");
        _site.Write("content/.drafts/note.md", "# Other note\n");
        await _site.ShowsAsync("Other note", "en/note.html");
    }

    [Fact]
    public async Task The_project_that_is_deleted_and_made_again()
    {
        await _site.StartAsync();

        Directory.Move(_site.Folder, _site.At("../gone"));
        Assert.All((await _site.UntilAsync(result => !result.Succeeded)).Problems, problem => Assert.Equal(ProblemSeverity.Error, problem.Severity));
        Directory.Move(_site.At("../gone"), _site.Folder);
        _site.Write("content/en/index.md", "# Second\n");

        await _site.ShowsAsync("Second");
    }

    [Fact]
    public void A_copy_that_keeps_length_and_time_shows_where_the_system_tells_of_it()
    {
        var path = _site.At("Model.cs");
        var time = File.GetLastWriteTimeUtc(path);
        var before = Snapshot.Take([path], Snapshot.Empty, []);
        _site.Write("Model.cs", "class Lemod;");
        File.SetLastWriteTimeUtc(path, time);
        var after = Snapshot.Take([path], before, [path]);
        Assert.Single(after.ChangesSince(before));

        // And what happens to it without changing what it says does not.
        File.SetLastWriteTimeUtc(path, time.AddHours(1));
        Assert.Empty(Snapshot.Take([path], after, [path]).ChangesSince(after));
    }
}
