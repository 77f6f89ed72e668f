using System.Text;
using DocGen.Publish.Crash;
using DocGen.Site.Publish;

namespace DocGen.Site.Tests.Publish;

public sealed class CrashTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    public CrashTests()
    {
        PublishHere("A");
        _project.Write("_site/CNAME", "example.org");
        _project.Write("_site/.git/refs/heads/main", "0123");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_build_that_is_killed_at_any_moment_leaves_a_whole_site_and_the_next_one_clears_up()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 50; round++)
        {
            // Some files into the first, second or third site; the child runs on until the signal reaches it.
            using (var child = CrashProgram.Start("alternate", _project.Folder))
            {
                for (var lines = random.Next(1, 540); lines > 0; lines--)
                    Assert.NotNull(child.StandardOutput.ReadLine());
                child.Kill();
                child.WaitForExit();
            }

            Assert.Contains(Site(), new[] { Expected("A"), Expected("B") });
            PublishHere("A");
            Assert.Equal(Expected("A"), Site());
            Assert.Empty(_project.Leftovers());
        }
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(1, null)]
    [InlineData(2, null)]
    [InlineData(3, "B")]
    [InlineData(4, "B")]
    [InlineData(5, "B")]
    public void Where_folders_cannot_be_swapped_in_one_step_the_next_build_repairs(int step, string? left)
    {
        using (var child = CrashProgram.Start("killed", _project.Folder, $"{step}"))
        {
            child.StandardOutput.ReadToEnd();
            child.WaitForExit();
        }

        Assert.Equal(left is null ? "" : Expected(left), Site());

        // Opening is enough to have a whole site again; nothing has been committed.
        _project.Open().Dispose();
        Assert.Equal(Expected(left ?? "A"), Site());
        Assert.Empty(_project.Leftovers());
        PublishHere("B");
        Assert.Equal(Expected("B"), Site());
    }

    [Fact]
    public void A_rename_that_fails_halfway_is_taken_back()
    {
        var calls = 0;
        var exchange = new TwoRenames((from, to) =>
        {
            if (++calls == 2)
                throw new IOException("in use.");
            Directory.Move(from, to);
        });

        using (var staging = SiteStaging.Open(_project.Folders, LockPatience.Default, [exchange], out _)!)
        {
            staging.Write("index.html", "new"u8);
            var problem = Assert.Single(staging.Commit().Problems);
            Assert.Equal("DG4007", problem.Id);
            Assert.Contains("in use.", problem.Message);
        }

        Assert.Equal(Expected("A"), Site());
        Assert.Empty(_project.Leftovers());
    }

    [Fact]
    public void A_full_disk_is_a_problem_and_the_old_site_stays()
    {
        if (!CrashProgram.MayMount)
            return;
        var disk = Directory.CreateDirectory(Path.Combine(_project.Folder, "disk")).FullName;

        var output = CrashProgram.Shell($$"""
            exec unshare -Urm sh -c 'mount -t tmpfs -o size=256k docgen "{{disk}}" && {{PublishLarge(disk, "16")}} && {{PublishLarge(disk, "4096")}} && {{Show(disk)}}'
            """);

        Assert.Contains("error DG4007: The disk is full: 'large.bin' could not be written.", output);
        Assert.EndsWith("left: _site 16384\n", output);
    }

    [Fact]
    public void A_file_that_the_file_system_cannot_hold_is_a_problem_and_the_old_site_stays()
    {
        if (OperatingSystem.IsWindows())
            return;
        var disk = Directory.CreateDirectory(Path.Combine(_project.Folder, "disk")).FullName;

        var output = CrashProgram.Shell($$"""
            trap '' XFSZ; {{PublishLarge(disk, "16")}} && (ulimit -f 512; {{PublishLarge(disk, "4096")}}) && {{Show(disk)}}
            """);

        Assert.Contains("error DG4007: 'large.bin' could not be published:", output);
        Assert.EndsWith("left: _site 16384\n", output);
    }

    private static string PublishLarge(string project, string size) =>
        CrashProgram.Command("large", project, size);

    private static string Show(string project) =>
        $"cd \"{project}\" && echo left: $(ls -A) $(wc -c < _site/large.bin)";

    private void PublishHere(string name)
    {
        using var staging = _project.Open();
        foreach (var (path, content) in TestSite.PagesOf(name))
            staging.Write(path, content);
        Assert.Empty(staging.Commit().Problems);
    }

    private string Site() => Text(_project.Read());

    private static string Expected(string name)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["CNAME"] = "example.org",
            [".git/refs/heads/main"] = "0123",
        };
        foreach (var (path, content) in TestSite.PagesOf(name))
            files.Add(path, Encoding.UTF8.GetString(content));
        return Text(files);
    }

    private static string Text(SortedDictionary<string, string> files) =>
        files.Count == 0 ? "" : Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.Key}\n{file.Value}\n")))));
}
