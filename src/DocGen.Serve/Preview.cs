using DocGen.Site;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Serve;

/// <summary>Keeps a served site up to date with the files that it is made from.</summary>
/// <param name="server">The server that shows it.</param>
/// <param name="compile">
/// Compiles the model; told whether also what the build takes for unchanged: it compares times, and a file can be older than what was made of another.
/// </param>
/// <param name="report">Told of each site that was made: its options, what came of it, and how long it took.</param>
public sealed class Preview(PreviewServer server, Func<bool, CancellationToken, Task<CompiledModel>> compile, Action<SiteBuildResult> report)
{
    // Times of files may lag behind the clock, by a tick of the system.
    private static readonly TimeSpan s_lag = TimeSpan.FromMilliseconds(100);

    private const int Attempts = 5;
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(200);

    private readonly ModelCache _models = new();
    private CompiledModel _model = new(null, [], []);
    private SiteOptions? _site;
    private DateTime _compiled = DateTime.MinValue;
    private bool _isStale;
    private Problem? _shortage;

    /// <summary>Asks the system to tell of a folder's changes.</summary>
    internal Func<string, FileSystemWatcher> Watch { get; init; } = static folder => new(folder);

    /// <summary>Makes the site, and again whenever it changes.</summary>
    /// <param name="fallback">What to watch where the project cannot even say what its site is made of.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>A task that ends by cancellation.</returns>
    public async Task RunAsync(SiteOptions fallback, CancellationToken stop)
    {
        using var watcher = new SiteWatcher(new(fallback, []), new(Watch));
        watcher.Look();
        var change = SiteChange.Model;
        while (true)
        {
            // What is used is what was seen before it was read, so that no change falls between.
            if (change == SiteChange.Model) await CompileAsync(watcher, fallback, stop);
            watcher.UseProse();
            Show(watcher, await RenderAsync(stop));
            change = await watcher.NextAsync(stop);
        }
    }

    private async Task CompileAsync(SiteWatcher watcher, SiteOptions fallback, CancellationToken stop)
    {
        var begun = DateTime.UtcNow;
        _isStale |= watcher.UseModel().Any(file => file.Written <= _compiled);
        try
        {
            _model = await compile(_isStale, stop) is var model && model.Site is null ? model with { Files = [.. model.Files.Union(_model.Files)] } : model;
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            _model = new(null, [Failure(exception)], _model.Files);
        }

        _compiled = DateTime.UtcNow;
        if (_model.Site is not null)
        {
            _isStale = false;
            // Links that need the site's address lead to the preview.
            _site = _model.Site with { Address = server.Address };
        }

        watcher.Follow(new(_site ?? fallback, _model.Files), begun - s_lag);
    }

    private async Task<(SiteBuildResult Result, MemoryOutput Output)> RenderAsync(CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var output = new MemoryOutput();
            var result = new SiteBuildResult(0, 0, []);
            if (_site is null || _model.Problems.Any(problem => problem.Severity == ProblemSeverity.Error)) return (result, output);
            try
            {
                return (SiteBuild.Render(_site, output, _models), output);
            }
            // An editor that builds too holds the model for a moment.
            catch (IOException) when (attempt < Attempts)
            {
                await Task.Delay(s_moment, stop);
            }
            catch (Exception exception)
            {
                return (result with { Problems = [Failure(exception)] }, output);
            }
        }
    }

    private void Show(SiteWatcher watcher, (SiteBuildResult Result, MemoryOutput Output) rendered)
    {
        var result = rendered.Result with { Problems = [.. _model.Problems, .. rendered.Result.Problems] };
        server.Update(rendered.Output.Files, result.Problems, result.Search);
        // That changes are seen late is told once, and not over the pages.
        report(watcher.Shortage == _shortage ? result : result with { Problems = [.. result.Problems, watcher.Shortage!] });
        _shortage = watcher.Shortage;
    }

    // A preview outlives what it cannot make: files that go while they are read, and faults of its own.
    private static Problem Failure(Exception exception) =>
        new("DG9024", ProblemSeverity.Error, "", 0, 0, $"The site cannot be made: {exception.GetBaseException().Message} It is made again at the next change; report this if it happens again.");
}
