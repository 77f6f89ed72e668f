using DocGen.Site.Problems;
using DocGen.Site.Publish;

namespace DocGen.Site.Tests.Publish;

public sealed class SiteStagingTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_first_build_makes_the_site()
    {
        var result = _project.Publish(("index.html", "home"), ("ko/subjects/type-1.html", "1"));

        Assert.Equal(new PublishResult([], 2, 0, 0), result with { Problems = [] });
        Assert.Empty(result.Problems);
        Assert.Equal(["index.html", "ko/subjects/type-1.html"], _project.Read().Keys);
        Assert.Empty(_project.Leftovers());
    }

    [Fact]
    public void A_site_appears_whole_or_not_at_all()
    {
        _project.Publish(("a.html", "old"));
        using (var staging = _project.Open())
        {
            staging.Write("a.html", "new"u8);
            staging.Write("b.html", "new"u8);
            Assert.Equal("old", Assert.Single(_project.Read()).Value);
            Assert.Empty(staging.Commit().Problems);
            Assert.Equal(["new", "new"], _project.Read().Values);
        }

        Assert.Empty(_project.Leftovers());
    }

    [Fact]
    public void A_staging_that_is_not_committed_leaves_the_old_site_untouched()
    {
        _project.Publish(("a.html", "old"));
        using (var staging = _project.Open())
            staging.Write("a.html", "new"u8);

        Assert.Equal("old", _project.Read()["a.html"]);
        Assert.Empty(_project.Leftovers());
    }

    [Fact]
    public void A_page_that_is_no_longer_written_disappears_with_its_folder()
    {
        _project.Publish(("a.html", "a"), ("gone/b.html", "b"));

        var result = _project.Publish(("a.html", "a"));

        Assert.Equal((0, 1, 1), (result.Written, result.Kept, result.Removed));
        Assert.Equal(["a.html"], _project.Read().Keys);
        Assert.False(Directory.Exists(Path.Combine(_project.Site, "gone")));
    }

    [Fact]
    public void An_unchanged_page_is_not_written_again()
    {
        _project.Publish(("same.html", "same"), ("other.html", "old"));
        var mark = DateTime.UnixEpoch.AddDays(1);
        File.SetLastWriteTimeUtc(Path.Combine(_project.Site, "same.html"), mark);

        _project.Publish(("same.html", "same"), ("other.html", "new"));

        Assert.Equal(mark, File.GetLastWriteTimeUtc(Path.Combine(_project.Site, "same.html")));
        Assert.Equal("new", _project.Read()["other.html"]);
    }

    [Fact]
    public void An_unchanged_site_keeps_its_folder()
    {
        _project.Publish(("a.html", "a"), ("b/c.html", "c"));
        var mark = DateTime.UnixEpoch.AddDays(1);
        Directory.SetLastWriteTimeUtc(_project.Site, mark);

        var result = _project.Publish(("b/c.html", "c"), ("a.html", "a"));

        Assert.Equal((0, 2, 0), (result.Written, result.Kept, result.Removed));
        Assert.Equal(mark, Directory.GetLastWriteTimeUtc(_project.Site));
    }

    [Fact]
    public void Pages_of_the_same_length_are_told_apart_to_the_last_byte()
    {
        var old = new string('x', 200_000);
        _project.Publish(("a.html", old));

        _project.Publish(("a.html", old[..^1] + "y"));

        Assert.EndsWith("xy", _project.Read()["a.html"]);
    }

    [Fact]
    public void Twenty_thousand_pages_can_be_written_in_parallel()
    {
        using (var staging = _project.Open())
        {
            Parallel.For(0, 20_000, i => staging.Write($"{i % 97}/{i % 7}/{i}.html", "page"u8));
            Assert.Equal(20_000, staging.Commit().Written);
        }

        Assert.Equal(20_000, _project.Read().Count);
    }

    [Fact]
    public void The_manifest_lists_the_files_in_ordinal_order()
    {
        _project.Publish(("b.html", ""), ("a/가.html", ""), ("B.css", ""));

        Assert.Equal(["B.css", "a/가.html", "b.html"], File.ReadLines(Path.Combine(_project.Site, ".docgen")).Skip(1));
    }

    [Fact]
    public void An_empty_folder_is_published_to()
    {
        Directory.CreateDirectory(_project.Site);

        Assert.Empty(_project.Publish(("a.html", "a")).Problems);
        Assert.Equal(["a.html"], _project.Read().Keys);
    }

    [Theory]
    [InlineData("a.html", "a.html", "Two pages or files of the site are called 'a.html'.")]
    [InlineData("b.html", "B.html", "'B.html' and 'b.html' are one file where names ignore case.")]
    public void A_path_that_is_written_twice_is_a_problem(string first, string second, string message)
    {
        _project.Publish(("old.html", "old"));

        var problem = Assert.Single(_project.Publish((first, "1"), (second, "2")).Problems);

        Assert.Equal("DG4005", problem.Id);
        Assert.StartsWith(message, problem.Message);
        Assert.Equal(["old.html"], _project.Read().Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside.html")]
    [InlineData("a/../../outside.html")]
    [InlineData("a//b.html")]
    [InlineData("./a.html")]
    [InlineData("a\\b.html")]
    [InlineData("C:/a.html")]
    [InlineData("a/")]
    [InlineData("a\nb.html")]
    [InlineData(".docgen")]
    public void A_path_that_is_not_a_file_inside_the_site_is_a_problem(string path)
    {
        var problem = Assert.Single(_project.Publish((path, "x")).Problems);

        Assert.Equal("DG4004", problem.Id);
        Assert.False(Directory.Exists(_project.Site));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_problem_and_the_old_site_stays()
    {
        _project.Publish(("a.html", "old"));

        var problem = Assert.Single(_project.Publish(("a.html", "new"), ("a.html/b.html", "b")).Problems);

        Assert.Equal("DG4007", problem.Id);
        Assert.Equal(ProblemSeverity.Error, problem.Severity);
        Assert.StartsWith("'a.html/b.html' could not be published:", problem.Message);
        Assert.Equal("old", _project.Read()["a.html"]);
        Assert.Empty(_project.Leftovers());
    }

    [Fact]
    public void A_second_build_is_told_that_the_first_one_publishes()
    {
        using var first = _project.Open();

        var second = SiteStaging.Open(_project.Folders, new LockPatience(2, TimeSpan.Zero), [new TwoRenames()], out var problem);

        Assert.Null(second);
        Assert.Equal("DG4003", problem!.Id);
        Assert.Contains(_project.Site, problem.Message);
    }

    [Fact]
    public void Builds_that_publish_at_the_same_time_take_turns()
    {
        Parallel.For(0, 16, i => Assert.Empty(_project.Publish(("a.html", $"{i}"), ("b.html", $"{i}")).Problems));

        var site = _project.Read();
        Assert.Equal(site["a.html"], site["b.html"]);
        Assert.Empty(_project.Leftovers());
    }

    [Fact]
    public void A_link_to_a_folder_is_published_through()
    {
        var target = Directory.CreateDirectory(Path.Combine(_project.Folder, "elsewhere")).FullName;
        Directory.CreateSymbolicLink(_project.Site, target);

        Assert.Empty(_project.Publish(("a.html", "a")).Problems);
        Assert.Empty(_project.Publish(("a.html", "b")).Problems);

        Assert.Equal(target, new DirectoryInfo(_project.Site).LinkTarget);
        Assert.Equal("b", File.ReadAllText(Path.Combine(target, "a.html")));
    }
}
