using System.Diagnostics;
using DocGen.Publish.Crash;
using DocGen.Site;
using DocGen.Site.Publish;

// alternate <project>           publishes B and A in turn for ever, in one step where the system can, and says each file
// killed <project> <step>       publishes B by two renames, and kills itself before (even) or after (odd) the rename step/2
// large <project> <KiB>         publishes one large file, and says the problems
// edit <project>                changes a site and builds it, remembering, for ever, and says each build before it begins
// change <project> <version>    makes a site one of its versions
// build <project>               builds it, remembering, and says the problems
// forget <project> <step>       builds, and kills itself before (0) or after (1) what it remembers is put in its place
var project = Path.GetFullPath(args[1]);
var folders = new PublishFolders(Path.Combine(project, "_site"), project, []);
switch (args[0])
{
    case "alternate":
        for (var name = "B"; ; name = name == "A" ? "B" : "A")
            Publish(TestSite.PagesOf(name), [new AtomicExchange(), new TwoRenames()]);
    case "killed":
        Publish(TestSite.PagesOf("B"), [new TwoRenames(RenamesUntil(int.Parse(args[2])))]);
        break;
    case "large":
        Publish([("large.bin", new byte[int.Parse(args[2]) * 1024])], [new AtomicExchange(), new TwoRenames()]);
        break;
    case "edit":
        for (var step = 0; ; step++)
        {
            RememberedSite.Change(project, RememberedSite.Versions[step % RememberedSite.Versions.Count]);
            Console.WriteLine("build");
            SiteBuild.Run(RememberedSite.Options(project));
        }

    case "change":
        RememberedSite.Change(project, int.Parse(args[2]));
        break;
    case "build":
        foreach (var found in SiteBuild.Run(RememberedSite.Options(project)).Problems)
            Console.WriteLine(found);
        break;
    case "forget":
        SiteBuild.Run(RememberedSite.Options(project) with { Rename = RenamesUntil(int.Parse(args[2])) });
        break;
}

void Publish(IEnumerable<(string Path, byte[] Content)> pages, IReadOnlyList<IFolderExchange> exchanges)
{
    using var staging = SiteStaging.Open(folders, LockPatience.Default, exchanges, out var problem);
    if (staging is null)
    {
        Console.WriteLine(problem);
        return;
    }

    Parallel.ForEach(pages, page =>
    {
        staging.Write(page.Path, page.Content);
        Console.WriteLine(page.Path);
    });
    foreach (var found in staging.Commit().Problems)
        Console.WriteLine(found);
}

static Action<string, string> RenamesUntil(int step)
{
    var current = 0;
    return (from, to) =>
    {
        KillAt(step, current++);
        if (Directory.Exists(from)) Directory.Move(from, to);
        else File.Move(from, to, overwrite: true);
        KillAt(step, current++);
    };
}

static void KillAt(int step, int current)
{
    if (step != current)
        return;
    Process.GetCurrentProcess().Kill();
    Thread.Sleep(Timeout.Infinite);
}
