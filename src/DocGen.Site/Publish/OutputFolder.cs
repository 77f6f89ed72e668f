namespace DocGen.Site.Publish;

/// <summary>
/// The folder that a site is published to, and the places beside it that publishing uses: on the same file system,
/// so that a rename is enough to put a site in its place.
/// </summary>
internal sealed class OutputFolder
{
    public OutputFolder(string path)
    {
        Path = RealPath.Of(path);
        var parent = System.IO.Path.GetDirectoryName(Path) ?? Path;
        var name = System.IO.Path.GetFileName(Path);
        Parent = parent;
        Staging = System.IO.Path.Combine(parent, $".{name}.docgen-staging");
        Previous = System.IO.Path.Combine(parent, $".{name}.docgen-previous");
        Lock = System.IO.Path.Combine(parent, $".{name}.docgen-lock");
    }

    /// <summary>The site. Symbolic links on the way are resolved: a link to a folder is published through, not replaced.</summary>
    public string Path { get; }

    /// <summary>The folder that holds the site.</summary>
    public string Parent { get; }

    /// <summary>The site that is being written; whatever is here when a build starts is rubbish.</summary>
    public string Staging { get; }

    /// <summary>The old site, always whole, while two renames put the new one in its place.</summary>
    public string Previous { get; }

    /// <summary>The file that whoever publishes to this folder holds open.</summary>
    public string Lock { get; }

    /// <summary>Brings the folder back into order after a build that was killed.</summary>
    /// <exception cref="IOException">A leftover cannot be moved or removed.</exception>
    /// <exception cref="UnauthorizedAccessException">A leftover cannot be moved or removed.</exception>
    public void Repair()
    {
        FolderRemoval.Remove(Staging);
        if (!Directory.Exists(Previous))
            return;
        if (Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any())
        {
            // The new site is in place. The old one becomes rubbish before it is taken apart, so that a folder of
            // this name is whole whenever it is found.
            Directory.Move(Previous, Staging);
            FolderRemoval.Remove(Staging);
        }
        else
        {
            if (Directory.Exists(Path))
                Directory.Delete(Path);
            Directory.Move(Previous, Path);
        }
    }
}
