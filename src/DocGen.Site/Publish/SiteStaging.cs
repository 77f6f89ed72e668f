using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>
/// A site that is being written beside the old one. <see cref="Commit"/> puts it in the old one's place as a whole;
/// without it, or when the process is killed, the old site stands as it was and the next <see cref="Open(PublishFolders, out Problem?)"/>
/// clears up.
/// </summary>
public sealed class SiteStaging : ISiteOutput, IDisposable
{
    private readonly OutputNames _names = new();
    private readonly ConcurrentDictionary<string, StagedFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _createdFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Problem> _problems = [];
    private readonly PublishFolders _folders;
    private readonly OutputFolder _output;
    private readonly OutputLock _lock;
    private readonly SiteManifest? _oldManifest;
    private readonly IReadOnlyList<IFolderExchange> _exchanges;
    private int _failed;

    private SiteStaging(PublishFolders folders, OutputFolder output, OutputLock outputLock, IReadOnlyList<IFolderExchange> exchanges)
    {
        _folders = folders;
        _output = output;
        _lock = outputLock;
        _oldManifest = SiteManifest.Read(output.Path);
        _exchanges = exchanges;
    }

    /// <summary>
    /// Begins to publish: waits up to half a minute for another build that publishes to the same folder, and repairs what
    /// a killed one left.
    /// </summary>
    /// <param name="folders">Where the site goes, and the folders that it must not go to.</param>
    /// <param name="problem">Why the folder cannot be published to; null where it can.</param>
    /// <returns>The staged site, to be disposed of; null where there is a problem.</returns>
    public static SiteStaging? Open(PublishFolders folders, out Problem? problem) =>
        Open(folders, LockPatience.Default, [new AtomicExchange(), new TwoRenames()], out problem);

    internal static SiteStaging? Open(
        PublishFolders folders, LockPatience patience, IReadOnlyList<IFolderExchange> exchanges, out Problem? problem)
    {
        OutputLock? taken = null;
        try
        {
            var output = new OutputFolder(folders.Output);
            problem = OutputRules.Check(output, folders);
            if (problem is not null)
                return null;
            Directory.CreateDirectory(output.Parent);
            taken = OutputLock.Take(output.Lock, patience);
            if (taken is null)
            {
                problem = PublishProblems.Locked(folders.Output);
                return null;
            }

            output.Repair();
            return new(folders, output, taken, exchanges);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            taken?.Dispose();
            problem = PublishProblems.Failed(folders.Output, folders.Output, exception);
            return null;
        }
    }

    /// <summary>Adds a file to the site. May be called from several threads at once.</summary>
    /// <param name="path">The file's path in the site, with <c>/</c>.</param>
    /// <param name="content">The file's content. It is not written where the old site has the same.</param>
    /// <remarks>Whatever goes wrong is told by <see cref="Commit"/>.</remarks>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        if (Volatile.Read(ref _failed) != 0)
            return;
        if (_names.Add(path) is { } problem)
        {
            _problems.Enqueue(problem);
            return;
        }

        var old = SitePath.On(_output.Path, path);
        if (FileComparison.HasContent(old, content))
        {
            _files[path] = new(path, IsKept: true, FileLook.At(old));
            return;
        }

        try
        {
            var file = Staged(path);
            File.WriteAllBytes(file, content);
            _files[path] = new(path, IsKept: false, FileLook.At(file));
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            Fail(path, exception);
        }
    }

    /// <summary>Whether the old site has files just as they were left, so that they can be kept. May be called from several threads at once.</summary>
    /// <param name="paths">The files' paths in the site.</param>
    /// <param name="left">How files were left, by path.</param>
    internal bool Has(IEnumerable<string> paths, IReadOnlyDictionary<string, FileLook> left) =>
        paths.All(path => left.TryGetValue(path, out var file) && FileLook.At(SitePath.On(_output.Path, path)) == file);

    /// <summary>Whether the old site has these files just as they were left, and no others that DocGen wrote.</summary>
    /// <param name="left">How files were left, by path.</param>
    internal bool IsAsLeft(IReadOnlyDictionary<string, FileLook> left) =>
        _oldManifest?.Is(left.Keys) == true && Concurrently.All([.. left.Keys], path => FileLook.At(SitePath.On(_output.Path, path)) == left[path]);

    /// <summary>Keeps a file of the old site, which has it just as it was left. May be called from several threads at once.</summary>
    /// <param name="path">The file's path in the site.</param>
    /// <param name="left">How it was left.</param>
    internal void Keep(string path, FileLook left)
    {
        if (_names.Add(path) is { } problem) _problems.Enqueue(problem);
        else _files[path] = new(path, IsKept: true, left);
    }

    /// <summary>The files of the site as they are left, by path.</summary>
    internal IEnumerable<KeyValuePair<string, FileLook>> Published =>
        _files.Values.Where(file => file.Published is not null).Select(file => KeyValuePair.Create(file.Path, file.Published!));

    /// <summary>Puts the new site in the place of the old one, with what DocGen never wrote carried over.</summary>
    /// <returns>What changed, or why nothing did.</returns>
    public PublishResult Commit()
    {
        try
        {
            if (_problems.IsEmpty)
                Publish();
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            Fail(_folders.Output, exception);
        }

        var removed = _oldManifest?.Files.Count(file => !_files.ContainsKey(file)) ?? 0;
        var kept = _files.Values.Count(file => file.IsKept);
        return _problems.IsEmpty
            ? new([], _files.Count - kept, kept, removed)
            : new([.. _problems.OrderBy(problem => problem.Id, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)], 0, 0, 0);
    }

    /// <summary>Removes what is left beside the site, and lets other builds publish.</summary>
    public void Dispose()
    {
        try
        {
            FolderRemoval.Remove(_output.Staging);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            // The site is as it should be; the next build removes the rest.
        }

        _lock.Dispose();
    }

    private void Publish()
    {
        var files = _files.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        if (_oldManifest is not null && files.All(file => file.IsKept) && files.Select(file => file.Path).SequenceEqual(_oldManifest.Files))
            return;

        var foreign = Directory.Exists(_output.Path) ? new ForeignFiles(_output.Path, _oldManifest ?? new([])) : null;
        foreach (var path in foreign?.InTheWayOf(files) ?? [])
            _problems.Enqueue(PublishProblems.ForeignFile(_folders.Output, path));
        if (!_problems.IsEmpty)
            return;

        Directory.CreateDirectory(_output.Staging);
        try
        {
            Concurrently.ForEach(files.Where(file => file.IsKept), file => HardLink.CreateOrCopy(SitePath.On(_output.Path, file.Path), Staged(file.Path)));
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        foreign?.CarryTo(_output.Staging);
        new SiteManifest(files.Select(file => file.Path)).Write(_output.Staging);
        PutInPlace();
    }

    private void PutInPlace()
    {
        if (!Directory.Exists(_output.Path))
        {
            Directory.Move(_output.Staging, _output.Path);
            return;
        }

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_output.Staging, File.GetUnixFileMode(_output.Path));
        foreach (var exchange in _exchanges)
            if (exchange.TryExchange(_output))
                return;
    }

    private string Staged(string path)
    {
        var file = SitePath.On(_output.Staging, path);
        var folder = Path.GetDirectoryName(file)!;
        if (!_createdFolders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            _createdFolders.TryAdd(folder, true);
        }

        return file;
    }

    // One message is enough when the disk is full: every file that follows would say the same.
    private void Fail(string path, Exception exception)
    {
        if (Interlocked.Exchange(ref _failed, 1) == 0)
            _problems.Enqueue(PublishProblems.Failed(_folders.Output, path, exception));
    }
}
