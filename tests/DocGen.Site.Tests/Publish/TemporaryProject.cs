using DocGen.Site.Publish;

namespace DocGen.Site.Tests.Publish;

/// <summary>A project's folder of its own for a test.</summary>
internal sealed class TemporaryProject : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("docgen-").FullName;

    public string Site => Path.Combine(Folder, "_site");

    public PublishFolders Folders => new(Site, Folder, [Path.Combine(Folder, "content")]);

    public SiteStaging Open()
    {
        var staging = SiteStaging.Open(Folders, out var problem);
        Assert.Null(problem);
        return staging!;
    }

    public PublishResult Publish(params (string Path, string Content)[] files)
    {
        using var staging = Open();
        foreach (var (path, content) in files)
            staging.Write(path, System.Text.Encoding.UTF8.GetBytes(content));
        return staging.Commit();
    }

    /// <summary>The site's files by path, DocGen's manifest left out.</summary>
    public SortedDictionary<string, string> Read()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(Site))
            foreach (var file in Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories))
                if (Path.GetFileName(file) != ".docgen")
                    files.Add(Path.GetRelativePath(Site, file).Replace('\\', '/'), File.ReadAllText(file));
        return files;
    }

    public string Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }

    /// <summary>What publishing has left beside the site.</summary>
    public IEnumerable<string?> Leftovers() =>
        Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName).Where(name => name!.StartsWith("._site", StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
