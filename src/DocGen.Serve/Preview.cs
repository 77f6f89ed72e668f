using DocGen.Site;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Serve;

/// <summary>Keeps a served site up to date with the files that it is made from.</summary>
/// <param name="server">The server that shows it.</param>
/// <param name="compile">
/// Compiles the model and says what the site is made of, null where that cannot be told, and what the compiler says of it.
/// </param>
/// <param name="report">Told of each site that was made: its options, what came of it, and how long it took.</param>
public sealed class Preview(
    PreviewServer server,
    Func<CancellationToken, Task<(SiteOptions? Site, IReadOnlyList<Problem> Problems)>> compile,
    Action<SiteBuildResult> report)
{
    private readonly ModelCache _models = new();
    private SiteOptions? _site;
    private IReadOnlyList<Problem> _compilerProblems = [];

    /// <summary>Makes the site, and again whenever it changes.</summary>
    /// <param name="fallback">What to watch where the project cannot even say what its site is made of.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>A task that ends by cancellation.</returns>
    public async Task RunAsync(SiteOptions fallback, CancellationToken stop)
    {
        var change = SiteChange.Model;
        SiteWatcher? watcher = null;
        try
        {
            while (true)
            {
                if (change == SiteChange.Model) await CompileAsync(stop);
                // Before the files are read, so that no change falls between.
                if (watcher is null || (change == SiteChange.Model && _site is not null))
                {
                    watcher?.Dispose();
                    watcher = new SiteWatcher(_site ?? fallback);
                }

                Render();
                change = await watcher.NextAsync(stop);
            }
        }
        finally
        {
            watcher?.Dispose();
        }
    }

    private async Task CompileAsync(CancellationToken stop)
    {
        var (site, problems) = await compile(stop);
        _compilerProblems = problems;
        // Links that need the site's address lead to the preview.
        if (site is not null) _site = site with { Address = server.Address };
    }

    private void Render()
    {
        var output = new MemoryOutput();
        var result = new SiteBuildResult(0, 0, []);
        if (_site is not null && _compilerProblems.All(problem => problem.Severity != ProblemSeverity.Error)) result = SiteBuild.Render(_site, output, _models);
        result = result with { Problems = [.. _compilerProblems, .. result.Problems] };
        server.Update(output.Files, result.Problems, result.Search);
        report(result);
    }
}
