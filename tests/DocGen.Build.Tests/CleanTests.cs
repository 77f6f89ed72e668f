using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests;

public sealed class CleanTests : IDisposable
{
    private readonly SampleProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Clean_removes_what_was_written_and_nothing_else()
    {
        (await _project.BuildAsync()).AndSucceeds();
        (await _project.RunAsync("clean")).AndSucceeds();
        Assert.False(Directory.Exists(_project.Site));
        Assert.DoesNotContain(Directory.EnumerateFiles(_project.At("obj"), "docgen.*", SearchOption.AllDirectories), _ => true);

        // What the author put beside the pages stays, by itself and at its place.
        (await _project.BuildAsync("--no-restore")).AndSucceeds();
        var site = _project.ReadSite();
        _project.Write("_site/CNAME", "meals.example");
        (await _project.RunAsync("clean")).AndSucceeds();
        Assert.Equal(["CNAME"], Folders.Read(_project.Site).Keys);
        Assert.Empty(Directory.EnumerateDirectories(_project.Site));

        _project.Write("_site/CNAME", "meals.example");
        (await _project.BuildAsync("--no-restore")).AndSucceeds();
        _project.Write("_site/ko/mine/note.txt", "mine");
        Directory.CreateDirectory(_project.At("_site/en/empty"));
        (await _project.RunAsync("clean")).AndSucceeds();
        Assert.Equal([".docgen", "CNAME", "ko/mine/note.txt"], Folders.Read(_project.Site).Keys);
        Assert.Equal(["en", "ko"], Directory.EnumerateDirectories(_project.Site).Select(Path.GetFileName).Order());

        // A site can be built there again, which a rebuild does in one go.
        (await _project.BuildAsync("--no-restore", "--no-incremental")).AndSucceeds();
        Assert.Equal([.. site.Keys, "CNAME", "ko/mine/note.txt"], _project.ReadSite().Keys.OrderBy(path => path is "CNAME" or "ko/mine/note.txt"));
    }

    [Fact]
    public async Task Switched_off_DocGen_leaves_no_trace_and_forgets_nothing()
    {
        (await _project.BuildAsync("-p:DocGenEnabled=false")).AndSucceeds();
        Assert.False(Directory.Exists(_project.Site));
        Assert.DoesNotContain(Directory.EnumerateFiles(_project.At("obj"), "docgen.*", SearchOption.AllDirectories), _ => true);

        (await _project.BuildAsync("--no-restore")).AndSucceeds();
        var off = (await _project.BuildAsync("--no-restore", "-p:DocGenEnabled=false")).AndSucceeds();
        Assert.Equal(0, off.Runs);
        Assert.True((await _project.BuildAsync("--no-restore")).AndSucceeds().SkippedSite);

        (await _project.BuildAsync("--no-restore", "-p:DocGenEnabled=false")).AndSucceeds();
        (await _project.RunAsync("clean")).AndSucceeds();
        Assert.False(Directory.Exists(_project.Site));
    }
}
