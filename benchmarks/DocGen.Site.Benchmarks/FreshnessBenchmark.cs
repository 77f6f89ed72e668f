using System.Text.RegularExpressions;

namespace DocGen.Site.Benchmarks;

/// <summary>
/// What it costs that the first site's sentences are held to its facts, and its languages to each other: builds and previews of it as it is, and without
/// its claims and <c>translations.lock</c>.
/// </summary>
/// <param name="runs">How often each figure is taken.</param>
/// <param name="folder">The folder to work in.</param>
/// <param name="stop">Gives up, and ends what was started.</param>
internal sealed partial class FreshnessBenchmark(int runs, string folder, CancellationToken stop)
{
    private const string Lock = "translations.lock";
    private const string Page = "ko/containers-and-vms";
    private const int Saves = 5;

    // After a save a preview may rest, as its author does.
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(1);

    private static readonly string s_repository = DocGenTool.MetadataOf("RepositoryRoot");

    private readonly DocGenTool _docgen = new();
    private int _edition;

    /// <summary>Measures, and writes a table.</summary>
    public async Task RunAsync()
    {
        foreach (var isHeld in (bool[])[false, true]) Copy(isHeld);
        var builds = new List<double>[] { [], [] };
        for (var run = 0; run < runs; run++)
        {
            // What warms up or cools down over two builds is for the one as often as for the other.
            foreach (var isHeld in run % 2 == 0 ? (bool[])[false, true] : [true, false])
            {
                _docgen.Clean(FolderOf(isHeld));
                builds[isHeld ? 1 : 0].Add(MeasuredProcess.Run(_docgen.Build(FolderOf(isHeld), Options(isHeld)), stop).Processor.TotalMilliseconds);
            }
        }

        var saves = new List<double>[] { [], [] };
        for (var run = 0; run < runs; run++)
            foreach (var isHeld in (bool[])[false, true]) await MeasureSavesAsync(isHeld, saves[isHeld ? 1 : 0]);

        Console.WriteLine("| first site | without | claims and translations held | ratio |\n| --- | ---: | ---: | ---: |");
        Write("build, processor time", builds);
        Write("preview, from a save to page", saves);
    }

    private void Copy(bool isHeld)
    {
        foreach (var file in ((string[])["content", "facts"]).SelectMany(part => Directory.EnumerateFiles(Path.Combine(s_repository, part), "*", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(FolderOf(isHeld), Path.GetRelativePath(s_repository, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (isHeld || (Path.GetFileName(file) != Lock && !file.EndsWith(".md", StringComparison.Ordinal))) File.Copy(file, copy);
            else if (Path.GetFileName(file) != Lock) File.WriteAllText(copy, Claim().Replace(File.ReadAllText(file), "$1"));
        }
    }

    private async Task MeasureSavesAsync(bool isHeld, List<double> times)
    {
        _docgen.Clean(FolderOf(isHeld));
        using var preview = await PreviewSession.StartAsync(_docgen.Serve(FolderOf(isHeld), Options(isHeld)), $"{Page}.html", Change(isHeld), stop);
        for (var save = 0; save < Saves; save++)
        {
            await Task.Delay(s_rest, stop);
            times.Add((await preview.SaveAsync(() => Change(isHeld))).Answered.TotalMilliseconds);
        }
    }

    private string Change(bool isHeld)
    {
        var file = Path.Combine(FolderOf(isHeld), "content", $"{Page}.md");
        // One word, which no rule of typography divides.
        var (mark, text) = ($"Edition{++_edition}.", File.ReadAllText(file));
        File.WriteAllText(file, $"{Edition().Replace(text, "").TrimEnd()}\n\n{mark}\n");
        return mark;
    }

    private IEnumerable<string> Options(bool isHeld) =>
    [
        $"--project={FolderOf(isHeld)}",
        $"--content={Path.Combine(FolderOf(isHeld), "content")}",
        $"--output={Path.Combine(FolderOf(isHeld), _docgen.Output)}",
        $"--cache={Path.Combine(FolderOf(isHeld), _docgen.Cache, "docgen.cache")}",
        $"--templates={Path.Combine(s_repository, "src", "Virtualization", "templates")}",
        $"--assembly={DocGenTool.MetadataOf("FirstSite")}",
        $"--dependency={Path.Combine(Path.GetDirectoryName(DocGenTool.MetadataOf("FirstSite"))!, "DocGen.dll")}",
    ];

    private string FolderOf(bool isHeld) => Path.Combine(folder, isHeld ? "held" : "without");

    private static void Write(string what, List<double>[] times)
    {
        // Runs of the same minute are compared with each other.
        var ratio = Median.Of(times[0].Zip(times[1], (without, with) => with / without));
        Console.WriteLine(FormattableString.Invariant($"| {what} | {Median.Of(times[0]):F0} ms | {Median.Of(times[1]):F0} ms | {ratio:F3} |"));
    }

    [GeneratedRegex(@"\[([^\]\[]+)\]\(fact:[^)]*\)")]
    private static partial Regex Claim();

    [GeneratedRegex(@"^Edition\d+\.$", RegexOptions.Multiline)]
    private static partial Regex Edition();
}
