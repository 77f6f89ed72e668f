using System.Threading.Channels;
using DocGen.Site;

namespace DocGen.Serve;

/// <summary>Watches the files that a site is made from.</summary>
internal sealed class SiteWatcher : IDisposable
{
    // An editor saves a file in several steps; what belongs together comes within this time.
    private static readonly TimeSpan s_settling = TimeSpan.FromMilliseconds(30);

    private readonly Channel<SiteChange> _changes = Channel.CreateUnbounded<SiteChange>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string _project;
    private readonly string _output;
    private readonly IReadOnlyList<string> _prose;

    public SiteWatcher(SiteOptions site)
    {
        _project = WithSeparator(site.ProjectFolder);
        _output = WithSeparator(site.OutputFolder);
        _prose = [.. site.ThemeFolders.Append(site.ContentFolder).Select(WithSeparator)];
        foreach (var folder in _prose.Append(_project).Where(Directory.Exists).Where(folder => !_prose.Append(_project).Any(other => other != folder && folder.StartsWith(other, StringComparison.Ordinal) && Directory.Exists(other))))
            Watch(folder);
    }

    /// <summary>What the changes since the last call, or the next ones, ask for.</summary>
    public async Task<SiteChange> NextAsync(CancellationToken stop)
    {
        var change = await _changes.Reader.ReadAsync(stop);
        while (true)
        {
            using var settled = CancellationTokenSource.CreateLinkedTokenSource(stop);
            settled.CancelAfter(s_settling);
            try
            {
                var next = await _changes.Reader.ReadAsync(settled.Token);
                if (next > change) change = next;
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                return change;
            }
        }
    }

    /// <summary>What a change of a file asks for.</summary>
    internal SiteChange Classify(string path)
    {
        if (path.StartsWith(_output, StringComparison.Ordinal)) return SiteChange.None;
        if (_prose.FirstOrDefault(folder => path.StartsWith(folder, StringComparison.Ordinal)) is { } prose)
            return IsHidden(path[prose.Length..]) ? SiteChange.None : SiteChange.Prose;
        if (!path.StartsWith(_project, StringComparison.Ordinal)) return SiteChange.None;
        var inside = path[_project.Length..];
        if (IsHidden(inside) || inside.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj") return SiteChange.None;
        // A new content or templates folder.
        return Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets" ? SiteChange.Model : Path.GetExtension(path).Length == 0 ? SiteChange.Prose : SiteChange.None;
    }

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, change) => Report(change.FullPath);
        watcher.Created += (_, change) => Report(change.FullPath);
        watcher.Deleted += (_, change) => Report(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Report(change.OldFullPath);
            Report(change.FullPath);
        };
        // More has changed than was kept: all of it is looked at again.
        watcher.Error += (_, _) => _changes.Writer.TryWrite(SiteChange.Model);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Report(string path)
    {
        if (Classify(path) is var change and not SiteChange.None) _changes.Writer.TryWrite(change);
    }

    private static bool IsHidden(string path) => path.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.') || part.EndsWith('~'));

    private static string WithSeparator(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
}
