namespace DocGen.Site.Benchmarks;

/// <summary>All that is measured of a site of one size, the generators in turn.</summary>
/// <param name="pages">How many pages it has.</param>
/// <param name="runs">How often each figure is taken.</param>
/// <param name="folder">The folder to work in.</param>
/// <param name="hugo">Hugo; null where there is none.</param>
/// <param name="stop">Gives up, and ends what was started.</param>
internal sealed class SizeBenchmark(int pages, int runs, string folder, HugoTool? hugo, CancellationToken stop)
{
    private const int LaterSaves = 5;

    // After a save a preview may rest, as its author does.
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(1);

    private readonly Corpus _corpus = new(pages);
    private readonly DocGenTool _docgen = new();
    private int _edition = 1;

    /// <summary>Measures, and writes the rows of its table.</summary>
    public async Task RunAsync(ResultTable table)
    {
        IGenerator[] generators = hugo is null ? [_docgen] : [_docgen, hugo];
        foreach (var generator in generators) _corpus.Write(generator, FolderOf(generator));
        Figures docgen = new(), other = new();
        for (var run = 0; run < runs; run++)
            foreach (var generator in generators) MeasureBuilds(generator, generator == hugo ? other : docgen);
        table.AddTime(pages, "build", docgen.Build, other.Build);
        table.AddMemory(pages, "build, memory at most", docgen.BuildMemory, other.BuildMemory);
        table.AddCount(pages, "build, files", CountFiles(_docgen), hugo is null ? null : CountFiles(hugo));
        table.AddTime(pages, "build again, nothing changed", docgen.Again, other.Again);
        table.AddTime(pages, "build again, a paragraph changed", docgen.Changed, other.Changed);
        for (var run = 0; run < runs; run++)
            foreach (var generator in generators) await MeasurePreviewAsync(generator, generator == hugo ? other : docgen);
        table.AddTime(pages, "preview, from start to page", docgen.FirstPage, other.FirstPage);
        table.AddTime(pages, "preview, from the first save to page", docgen.FirstSave, other.FirstSave);
        table.AddTime(pages, "preview, from a later save to page", docgen.LaterSave, other.LaterSave);
        table.AddTime(pages, "preview, from a later save to the browser's event", docgen.Told, other.Told);
        table.AddMemory(pages, "preview, memory after the saves", docgen.PreviewMemory, other.PreviewMemory);
    }

    private void MeasureBuilds(IGenerator generator, Figures figures)
    {
        generator.Clean(FolderOf(generator));
        var (time, _, memory, _) = Build(generator);
        // What is compared has to have been made.
        if (_corpus.Pages.FirstOrDefault(page => !File.Exists(Path.Combine(FolderOf(generator), generator.Output, generator.AddressOf(page)))) is { } missing)
            throw new InvalidOperationException($"{generator.Name} did not make {generator.AddressOf(missing)}.");
        figures.Build.Add(time);
        figures.BuildMemory.Add(memory);
        figures.Again.Add(Build(generator).Time);
        Change(generator);
        figures.Changed.Add(Build(generator).Time);
    }

    private async Task MeasurePreviewAsync(IGenerator generator, Figures figures)
    {
        generator.Clean(FolderOf(generator));
        using var preview = await PreviewSession.StartAsync(generator.Serve(FolderOf(generator)), generator.AddressOf(_corpus.Changed), Change(generator), stop);
        figures.FirstPage.Add(preview.FirstPage);
        await Task.Delay(s_rest, stop);
        figures.FirstSave.Add((await preview.SaveAsync(() => Change(generator))).Answered);
        for (var save = 0; save < LaterSaves; save++)
        {
            await Task.Delay(s_rest, stop);
            var (answered, told) = await preview.SaveAsync(() => Change(generator));
            figures.LaterSave.Add(answered);
            figures.Told.Add(told);
        }

        figures.PreviewMemory.Add(preview.Memory);
    }

    private ProcessCost Build(IGenerator generator) => MeasuredProcess.Run(generator.Build(FolderOf(generator)), stop);

    private string Change(IGenerator generator) => _corpus.Change(generator, FolderOf(generator), ++_edition);

    private string FolderOf(IGenerator generator) => Path.Combine(folder, generator == hugo ? "hugo" : "docgen");

    private int CountFiles(IGenerator generator) => Directory.EnumerateFiles(Path.Combine(FolderOf(generator), generator.Output), "*", SearchOption.AllDirectories).Count();

    /// <summary>What was measured of one generator.</summary>
    private sealed class Figures
    {
        public List<TimeSpan?> Build { get; } = [];

        public List<long?> BuildMemory { get; } = [];

        public List<TimeSpan?> Again { get; } = [];

        public List<TimeSpan?> Changed { get; } = [];

        public List<TimeSpan?> FirstPage { get; } = [];

        public List<TimeSpan?> FirstSave { get; } = [];

        public List<TimeSpan?> LaterSave { get; } = [];

        public List<TimeSpan?> Told { get; } = [];

        public List<long?> PreviewMemory { get; } = [];
    }
}
