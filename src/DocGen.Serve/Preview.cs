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
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private CompiledModel _model = new(null, [], []);
    private SiteOptions? _options;
    private SiteOnDemand? _site;
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
            _changed.UnionWith(watcher.UseProse());
            var problems = await LoadAsync(stop);
            using var checking = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var check = problems is null ? Task.Run(() => Check(watcher, checking.Token), CancellationToken.None) : Task.CompletedTask;
            if (problems is not null)
            {
                server.Tell(problems);
                Report(watcher, new(0, 0, problems));
            }

            try
            {
                change = await watcher.NextAsync(stop);
            }
            finally
            {
                await checking.CancelAsync();
                await check;
            }
        }
    }

    private async Task CompileAsync(SiteWatcher watcher, SiteOptions fallback, CancellationToken stop)
    {
        var begun = DateTime.UtcNow;
        var changes = watcher.UseModel();
        _isStale |= changes.Values.Any(file => file.Written <= _compiled);
        _changed.UnionWith(changes.Keys);
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
            _options = _model.Site with { Address = server.Address };
        }

        watcher.Follow(new(_options ?? fallback, _model.Files), begun - s_lag);
    }

    /// <returns>Why there is no other site to show; null where there is one.</returns>
    private async Task<IReadOnlyList<Problem>?> LoadAsync(CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (_options is null || _model.Problems.Any(problem => problem.Severity == ProblemSeverity.Error)) return _model.Problems;
            var problems = new ProblemList();
            try
            {
                if (SiteOnDemand.Load(_options, _models, _site, _changed, problems) is not { } site) return [.. _model.Problems, .. problems.ToSorted()];
                _site = site;
                _changed.Clear();
                server.Show(site, [.. _model.Problems, .. site.Problems]);
                return null;
            }
            // An editor that builds too holds the model for a moment.
            catch (IOException) when (attempt < Attempts)
            {
                await Task.Delay(s_moment, stop);
            }
            catch (Exception exception)
            {
                return [.. _model.Problems, Failure(exception)];
            }
        }
    }

    private void Check(SiteWatcher watcher, CancellationToken stop)
    {
        var site = _site!;
        IReadOnlyList<Problem> failed = [];
        try
        {
            site.Check(() => server.Tell([.. _model.Problems, .. site.Problems]), stop);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception exception)
        {
            failed = [Failure(exception)];
        }

        IReadOnlyList<Problem> problems = [.. _model.Problems, .. site.Problems, .. failed];
        server.Tell(problems);
        Report(watcher, new(site.PageCount, site.LanguageCount, problems) { WrittenPages = site.WrittenPages });
    }

    private void Report(SiteWatcher watcher, SiteBuildResult result)
    {
        // That changes are seen late is told once, and not over the pages.
        report(watcher.Shortage == _shortage ? result : result with { Problems = [.. result.Problems, watcher.Shortage!] });
        _shortage = watcher.Shortage;
    }

    // A preview outlives what it cannot make: files that go while they are read, and faults of its own.
    private static Problem Failure(Exception exception) =>
        new("DG9024", ProblemSeverity.Error, "", 0, 0, $"The site cannot be made: {exception.GetBaseException().Message} It is made again at the next change; report this if it happens again.");
}
