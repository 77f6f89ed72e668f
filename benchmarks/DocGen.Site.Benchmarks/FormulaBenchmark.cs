namespace DocGen.Site.Benchmarks;

/// <summary>What formulas and drawings cost: builds of a page with ten of each, and of the same page without.</summary>
/// <param name="runs">How often each figure is taken.</param>
/// <param name="folder">The folder to work in.</param>
/// <param name="stop">Gives up, and ends what was started.</param>
internal sealed class FormulaBenchmark(int runs, string folder, CancellationToken stop)
{
    private readonly DocGenTool _docgen = new();

    /// <summary>Measures, and writes a table.</summary>
    public void Run()
    {
        foreach (var withFormulas in (bool[])[false, true])
        {
            _docgen.WriteSettings(FolderOf(withFormulas));
            foreach (var language in (string[])["ko", "en"])
            {
                Directory.CreateDirectory(Path.Combine(FolderOf(withFormulas), "content", language));
                File.WriteAllText(Path.Combine(FolderOf(withFormulas), "content", language, "index.md"), FormulaPage.Write(withFormulas));
            }
        }

        var (build, again) = (new List<TimeSpan>[] { [], [] }, new List<TimeSpan>[] { [], [] });
        for (var run = 0; run < runs; run++)
        {
            foreach (var withFormulas in (bool[])[false, true])
            {
                _docgen.Clean(FolderOf(withFormulas));
                build[withFormulas ? 1 : 0].Add(Build(withFormulas));
                again[withFormulas ? 1 : 0].Add(Build(withFormulas));
            }
        }

        Console.WriteLine("| processor time | without | ten formulas, ten drawings | their cost |\n| --- | ---: | ---: | ---: |");
        Write("build", build);
        Write("build again, nothing changed", again);
    }

    private static void Write(string what, List<TimeSpan>[] times)
    {
        var (without, with) = (Median.Of(times[0]).TotalSeconds, Median.Of(times[1]).TotalSeconds);
        Console.WriteLine(FormattableString.Invariant($"| {what} | {without:F2} s | {with:F2} s | {with - without:F2} s |"));
    }

    private TimeSpan Build(bool withFormulas) => MeasuredProcess.Run(_docgen.Build(FolderOf(withFormulas)), stop).Processor;

    private string FolderOf(bool withFormulas) => Path.Combine(folder, withFormulas ? "with" : "without");
}
