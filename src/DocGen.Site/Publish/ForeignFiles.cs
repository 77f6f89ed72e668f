namespace DocGen.Site.Publish;

/// <summary>What lies in a site's folder and DocGen never wrote, such as <c>CNAME</c> and <c>.git</c>.</summary>
internal sealed class ForeignFiles
{
    private readonly List<(string Path, FileSystemInfo Entry)> _entries = [];
    private readonly SiteManifest _manifest;
    private readonly HashSet<string> _ownFolders;

    /// <summary>Looks through a site.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="manifest">What DocGen wrote into it.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public ForeignFiles(string site, SiteManifest manifest)
    {
        _manifest = manifest;
        _ownFolders = new(manifest.Files.SelectMany(SitePath.Folders), StringComparer.Ordinal);
        Search(new(site), "");
    }

    /// <summary>The entries that share a name, case ignored, with a new file, or with a folder of new files that they are no folder for.</summary>
    /// <param name="files">The files of the new site.</param>
    public IEnumerable<string> InTheWayOf(IReadOnlyCollection<StagedFile> files)
    {
        // A foreign file that equals the new one is taken over: nothing of it is lost.
        var changed = files.Where(file => !file.IsKept).Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = files.SelectMany(file => SitePath.Folders(file.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return _entries
            .Where(entry => changed.Contains(entry.Path)
                || SitePath.Folders(entry.Path).Any(changed.Contains)
                || (!IsFolder(entry.Entry) && folders.Contains(entry.Path)))
            .Select(entry => entry.Path);
    }

    /// <summary>Links or copies the entries into another folder; symbolic links stay as they are.</summary>
    /// <param name="site">The folder.</param>
    /// <exception cref="IOException">A file cannot be carried over.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be carried over.</exception>
    public void CarryTo(string site)
    {
        foreach (var (path, entry) in _entries)
        {
            var target = SitePath.On(site, path);
            if (IsFolder(entry))
                Directory.CreateDirectory(target);
            else if (!File.Exists(target))
                CarryFile(entry, target);
        }

        // Last, because a folder may be one that nothing can be added to.
        if (!OperatingSystem.IsWindows())
            foreach (var (path, entry) in _entries.Where(entry => IsFolder(entry.Entry)))
                File.SetUnixFileMode(SitePath.On(site, path), entry.UnixFileMode);
    }

    private static void CarryFile(FileSystemInfo entry, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (entry.LinkTarget is not { } link)
            HardLink.CreateOrCopy(entry.FullName, target);
        else if (entry is DirectoryInfo)
            Directory.CreateSymbolicLink(target, link);
        else
            File.CreateSymbolicLink(target, link);
    }

    private void Search(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (IsFolder(entry) ? !_ownFolders.Contains(path) : !_manifest.Contains(path))
                _entries.Add((path, entry));
            if (IsFolder(entry))
                Search((DirectoryInfo)entry, path + "/");
        }
    }

    private static bool IsFolder(FileSystemInfo entry) => entry is DirectoryInfo && entry.LinkTarget is null;
}
