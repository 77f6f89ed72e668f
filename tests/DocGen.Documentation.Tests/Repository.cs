namespace DocGen.Documentation.Tests;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    /// <summary>The languages of the documentation.</summary>
    public static string[] Languages { get; } = ["ko", "en"];

    /// <summary>The repository's folder.</summary>
    public static string Folder { get; } = Find();

    /// <summary>The folder of the documentation's content in a language.</summary>
    public static string Content(string language) => Path.Combine(Folder, "docs", "DocGen.Documentation", "content", language);

    /// <summary>The text of a page.</summary>
    /// <param name="language">The page's language.</param>
    /// <param name="page">Its path without extension.</param>
    public static string Page(string language, string page) => File.ReadAllText(Path.Combine(Content(language), page + ".md")).ReplaceLineEndings("\n");

    /// <summary>Files below a folder of the sources, without what builds leave there.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Directory.Packages.props"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
