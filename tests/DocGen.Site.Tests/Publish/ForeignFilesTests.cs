namespace DocGen.Site.Tests.Publish;

public sealed class ForeignFilesTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void What_DocGen_never_wrote_is_carried_over()
    {
        _project.Publish(("a.html", "old"), ("docs/b.html", "old"));
        _project.Write("_site/CNAME", "example.org");
        _project.Write("_site/.git/refs/heads/main", "0123");
        _project.Write("_site/docs/notes.txt", "mine");
        Directory.CreateDirectory(Path.Combine(_project.Site, ".git", "objects", "empty"));

        Assert.Empty(_project.Publish(("a.html", "new")).Problems);
        Assert.Empty(_project.Publish(("a.html", "newer")).Problems);

        Assert.Equal([".git/refs/heads/main", "CNAME", "a.html", "docs/notes.txt"], _project.Read().Keys);
        Assert.Equal("newer", _project.Read()["a.html"]);
        Assert.True(Directory.Exists(Path.Combine(_project.Site, ".git", "objects", "empty")));
    }

    [Fact]
    public void Links_and_modes_stay_as_they_are()
    {
        if (OperatingSystem.IsWindows())
            return;
        _project.Publish(("a.html", "old"));
        var script = _project.Write("_site/.git/hooks/pre-commit", "#!/bin/sh");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.SetUnixFileMode(Path.GetDirectoryName(script)!, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.SetUnixFileMode(_project.Site, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.CreateSymbolicLink(Path.Combine(_project.Site, "dangling"), "nowhere");
        Directory.CreateSymbolicLink(Path.Combine(_project.Site, "up"), "..");

        Assert.Empty(_project.Publish(("a.html", "new")).Problems);

        Assert.Equal("nowhere", new FileInfo(Path.Combine(_project.Site, "dangling")).LinkTarget);
        Assert.Equal("..", new FileInfo(Path.Combine(_project.Site, "up")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserExecute, File.GetUnixFileMode(script));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(script)!));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_project.Site));
        File.SetUnixFileMode(Path.GetDirectoryName(script)!, File.GetUnixFileMode(_project.Site));
    }

    [Theory]
    [InlineData("robots.txt", "robots.txt")]
    [InlineData("Robots.txt", "robots.txt")]
    [InlineData("assets", "assets/site.css")]
    [InlineData("notes/mine.txt", "notes")]
    public void A_file_in_the_way_of_a_new_page_is_a_problem_and_never_replaced(string foreign, string page)
    {
        _project.Publish(("a.html", "old"));
        _project.Write("_site/" + foreign, "mine");

        var problems = _project.Publish(("a.html", "new"), (page, "site's")).Problems;

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal("DG4006", problem.Id));
        Assert.Equal("mine", _project.Read()[foreign]);
        Assert.Equal("old", _project.Read()["a.html"]);
    }

    [Fact]
    public void A_file_that_equals_the_new_one_is_taken_over()
    {
        _project.Write("_site/.nojekyll", "");

        Assert.Empty(_project.Publish((".nojekyll", ""), ("a.html", "a")).Problems);
        Assert.Empty(_project.Publish(("a.html", "a")).Problems);

        Assert.Equal(["a.html"], _project.Read().Keys);
    }

    [Fact]
    public void A_page_that_was_edited_in_the_site_is_written_again()
    {
        _project.Publish(("a.html", "page"), ("b.html", "page"));
        _project.Write("_site/a.html", "edit");

        Assert.Equal(1, _project.Publish(("a.html", "page"), ("b.html", "page")).Written);

        Assert.Equal("page", _project.Read()["a.html"]);
    }
}
