using System.Diagnostics;
using System.Globalization;
using DocGen.Publish.Crash;
using DocGen.Site.Tests.Publish;
using Xunit.Abstractions;

namespace DocGen.Site.Tests.Cache;

/// <summary>Whatever happens to a build that remembers, a whole site is left, and the next build makes what a clean one makes, byte for byte.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 12;

    private readonly ITestOutputHelper _output;
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-").FullName;
    private readonly string _project;
    private readonly Dictionary<int, SortedDictionary<string, string>> _clean = [];

    public KilledBuildTests(ITestOutputHelper output)
    {
        _output = output;
        _project = Path.Combine(_folder, "project");
        RememberedSite.Create(_project, RepositoryFolder.Templates);
        foreach (var version in RememberedSite.Versions)
        {
            RememberedSite.Change(_project, version);
            Build(RememberedSite.Options(_project) with { CachePath = null });
            _clean.Add(version, Site());
        }
    }

    private string Obj => Path.Combine(_project, "obj");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_build_that_is_killed_at_any_moment_leaves_a_whole_site()
    {
        var seed = Number("DOCGEN_SEED") ?? Random.Shared.Next(1_000_000);
        var kills = Number("DOCGEN_KILLS") ?? Kills;
        _output.WriteLine($"Seed {seed}, {kills} kills. DOCGEN_SEED and DOCGEN_KILLS set them.");
        var random = new Random(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            using (var child = CrashProgram.Start("edit", _project))
            {
                for (var builds = random.Next(1, 8); builds > 0; builds--) Assert.NotNull(child.StandardOutput.ReadLine());
                // The first build takes longer, since nothing of the program is compiled yet.
                var moment = TimeSpan.FromMilliseconds(random.NextDouble() * random.Next(2) switch { 0 => 40, _ => 400 });
                for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < moment;) Thread.Yield();
                child.Kill();
                child.WaitForExit();
            }

            Assert.Contains(Site(), _clean.Values);
            // At times the next one is killed, too, before anything is repaired.
            if (random.Next(3) > 0) AssertMends();
        }

        AssertMends();
    }

    [Theory]
    [InlineData(0, 0, 3)]
    [InlineData(0, 1, 3)]
    [InlineData(1, 0, 3)]
    [InlineData(1, 0, 0)]
    [InlineData(1, 1, 3)]
    [InlineData(1, 1, 0)]
    public void A_build_that_is_killed_as_it_puts_what_it_remembers_in_place_is_built_on(int builds, int step, int next)
    {
        RememberedSite.Change(_project, 0);
        for (var build = 0; build < builds; build++) Build(RememberedSite.Options(_project));
        RememberedSite.Change(_project, 3);

        using (var child = CrashProgram.Start("forget", _project, $"{step}"))
        {
            child.StandardOutput.ReadToEnd();
            child.WaitForExit();
        }

        // The new site is there; what is remembered is that of it, or of the one before, or none. The author may go back to the one before.
        Assert.Equal(_clean[3], Site());
        Assert.Equal(step == 1 || builds == 1, File.Exists(Path.Combine(Obj, "docgen.cache")));
        RememberedSite.Change(_project, next);
        AssertMends();
        Assert.Equal(_clean[next], Site());
    }

    [Fact]
    public void A_full_disk_where_it_is_remembered_fails_no_build()
    {
        if (!CrashProgram.MayMount) return;
        Directory.CreateDirectory(Obj);

        var told = CrashProgram.Shell($$"""
            exec unshare -Urm sh -c 'cd "{{_project}}" && mount -t tmpfs -o size=1m docgen obj && {{Change(0)}} && {{Build_}} && ls obj && {{Change(3)}}
            cat /dev/zero > obj/full; {{Build_}} && ls obj && cp -r _site first && rm obj/full && {{Build_}} && ls obj && diff -r _site first && {{Change(1)}} && {{Build_}}' 2>/dev/null
            """);

        Assert.Equal("docgen.cache\ndocgen.cache\nfull\ndocgen.cache\n", told);
        Assert.Equal(_clean[3], Files(Path.Combine(_project, "first")));
        Assert.Equal(_clean[1], Site());
    }

    [Fact]
    public void A_full_disk_is_a_problem_and_the_old_site_stays_and_is_built_on()
    {
        if (!CrashProgram.MayMount) return;
        var disk = Directory.CreateDirectory(Path.Combine(_folder, "disk")).FullName;
        RememberedSite.Change(_project, 0);
        Directory.Delete(Path.Combine(_project, "_site"), recursive: true);

        var told = CrashProgram.Shell($$"""
            exec unshare -Urm sh -c 'mount -t tmpfs -o size=16m docgen "{{disk}}" && cp -r "{{_project}}/." "{{disk}}" && cd "{{disk}}" && {{CrashProgram.Command("build", ".")}} && cp -r _site "{{_folder}}/old"
            {{CrashProgram.Command("change", ".", "3")}}; cat /dev/zero > full; {{CrashProgram.Command("build", ".")}}; diff -r _site "{{_folder}}/old" && rm full && {{CrashProgram.Command("build", ".")}} && cp -r _site "{{_folder}}/new"' 2>/dev/null
            """);

        Assert.Contains("error DG4007: The disk is full:", told);
        Assert.Single(told.Trim().Split('\n'));
        Assert.Equal(_clean[0], Files(Path.Combine(_folder, "old")));
        Assert.Equal(_clean[3], Files(Path.Combine(_folder, "new")));
    }

    [Fact]
    public void A_folder_that_may_only_be_read_fails_no_build()
    {
        if (!CrashProgram.MayMount) return;
        RememberedSite.Change(_project, 0);
        Build(RememberedSite.Options(_project));

        // What is remembered there is older than the site, and stays.
        var told = CrashProgram.Shell($$"""
            exec unshare -Urm sh -c 'cd "{{_project}}" && mount --bind obj obj && mount -o remount,bind,ro obj && {{Change(1)}} && {{Build_}} && cp -r _site first && {{Change(3)}} && {{Build_}} && ls obj'
            """);

        Assert.Equal("docgen.cache\n", told);
        Assert.Equal(_clean[1], Files(Path.Combine(_project, "first")));
        Assert.Equal(_clean[3], Site());
        AssertMends();
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_fails_no_build()
    {
        File.WriteAllText(Obj, "no folder");

        foreach (var version in RememberedSite.Versions)
        {
            RememberedSite.Change(_project, version);
            Assert.Empty(Build(RememberedSite.Options(_project)).Problems);
            Assert.Equal(_clean[version], Site());
        }
    }

    [Fact]
    public void Builds_at_the_same_time_agree()
    {
        var other = Path.Combine(_project, "_other");
        foreach (var version in RememberedSite.Versions.Concat(RememberedSite.Versions))
        {
            RememberedSite.Change(_project, version);
            // Two of the same site, which wait for each other, and one of another that remembers in the same place.
            var options = RememberedSite.Options(_project);
            Parallel.ForEach((SiteOptions[])[options, options with { OutputFolder = other }, options], one => Assert.Empty(SiteBuild.Run(one).Problems));
            Assert.Equal(_clean[version], Site());
            Assert.Equal(_clean[version], Files(other));
        }

        AssertMends();
    }

    // The program starts in the project's folder.
    private static string Build_ => CrashProgram.Command("build", ".");

    private static string Change(int version) => CrashProgram.Command("change", ".", $"{version}");

    private static int? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static SiteBuildResult Build(SiteOptions options) => SiteBuild.Run(options) is var result && result.Succeeded ? result : throw new InvalidOperationException(string.Join('\n', result.Problems));

    /// <summary>Builds where the last build is remembered, and where none is.</summary>
    private void AssertMends()
    {
        var options = RememberedSite.Options(_project);
        Build(options);
        var site = Site();
        Build(options with { CachePath = null, OutputFolder = Path.Combine(_folder, "clean") });
        Assert.Equal(Files(Path.Combine(_folder, "clean")), site);
        Assert.Equal(["docgen.cache"], Directory.EnumerateFileSystemEntries(Obj).Select(Path.GetFileName));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_project), entry => Path.GetFileName(entry).StartsWith("._site", StringComparison.Ordinal));
        // What is remembered is of use: nothing is written again.
        Assert.Empty(Build(options).WrittenPages);
    }

    private SortedDictionary<string, string> Site() => Files(Path.Combine(_project, "_site"));

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}
