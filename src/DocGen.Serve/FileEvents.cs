using DocGen.Site.Problems;

namespace DocGen.Serve;

/// <summary>
/// What the system tells of changed files. It tells nothing of a network's drive, of what links lead to and of folders that are put in place of others, and it
/// has a limit; so it only says when to look.
/// </summary>
/// <param name="open">Asks the system about a folder.</param>
internal sealed class FileEvents(Func<string, FileSystemWatcher> open) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _told = new(0, 1);
    private readonly List<FileSystemWatcher> _watchers = [];
    private IReadOnlyList<string> _folders = [];
    private HashSet<string> _touched = new(StringComparer.Ordinal);

    /// <summary>Why the system does not tell of everything; null where it does.</summary>
    public Problem? Shortage { get; private set; }

    /// <summary>Asks to be told of what happens in folders, and of nothing else.</summary>
    public void Watch(IReadOnlyList<string> folders)
    {
        if (_folders.SequenceEqual(folders)) return;
        Dispose();
        _folders = folders;
        foreach (var folder in folders) Watch(folder);
    }

    /// <summary>The files that something happened to since the last call.</summary>
    public HashSet<string> Take()
    {
        lock (_lock)
        {
            var touched = _touched;
            _touched = new(StringComparer.Ordinal);
            return touched;
        }
    }

    /// <summary>Waits until something is told, but no longer than for a time.</summary>
    /// <returns>Whether something was told.</returns>
    public Task<bool> WaitAsync(TimeSpan time, CancellationToken stop) => _told.WaitAsync(time, stop);

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _watchers.Clear();
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = open(folder);
            _watchers.Add(watcher);
            watcher.IncludeSubdirectories = true;
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            watcher.Changed += (_, change) => Tell(change.FullPath);
            watcher.Created += (_, change) => Tell(change.FullPath);
            watcher.Deleted += (_, change) => Tell(change.FullPath);
            watcher.Renamed += (_, change) => Tell(change.FullPath);
            watcher.Error += (_, error) =>
            {
                Miss(error.GetException());
                Tell(folder);
            };
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            Miss(exception);
        }
    }

    // A folder that is gone again, or more events than were kept, is nothing to tell of.
    private void Miss(Exception exception)
    {
        if (exception is IOException and not DirectoryNotFoundException and not FileNotFoundException)
            Shortage ??= new("DG9023", ProblemSeverity.Warning, "", 0, 0, $"Changes are seen up to a second late, because the system does not tell of them all: {exception.Message} On Linux, raise fs.inotify.max_user_instances or fs.inotify.max_user_watches.");
    }

    private void Tell(string path)
    {
        lock (_lock)
        {
            _touched.Add(path);
            if (_told.CurrentCount == 0) _told.Release();
        }
    }
}
