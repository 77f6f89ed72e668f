namespace DocGen.Site.Tests;

/// <summary>The folder of the repository, found from where the tests lie.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    /// <summary>The default theme.</summary>
    public static string Templates { get; } = System.IO.Path.Combine(Path, "templates");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Directory.Packages.props"))) folder = System.IO.Path.GetDirectoryName(folder)!;
        return folder;
    }
}
