using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Reads the files of an author.</summary>
internal static class AuthorFile
{
    /// <summary>The content of a file; null where it cannot be read, which has then been reported.</summary>
    public static byte[]? Read(string path, ProblemList problems)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Error("DG9008", new(path), $"The file cannot be read: {exception.Message} Mend its permissions or the link that it is, or remove it.");
            return null;
        }
    }

    /// <summary>The files below a folder, except those that systems and editors hide: they or a folder of theirs start with a dot.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <returns>Each file, and its path in the folder with forward slashes.</returns>
    public static IEnumerable<(string File, string Path)> Below(string folder) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(found => !found.Path.Split('/').Any(part => part.StartsWith('.')));
}
