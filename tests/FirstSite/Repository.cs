namespace FirstSite;

/// <summary>Where this repository is checked out.</summary>
public static class Repository
{
    /// <summary>The folder of the repository.</summary>
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string start)
    {
        var folder = start;
        while (!File.Exists(Path.Combine(folder, "DocGen.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"No folder above '{start}' holds DocGen.sln.");
        return folder;
    }
}
