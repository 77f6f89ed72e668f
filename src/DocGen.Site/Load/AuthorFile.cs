using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>A file of a folder of the author.</summary>
/// <param name="Path">Its path in the folder, normalized, with forward slashes.</param>
/// <param name="File">The file.</param>
internal sealed record AuthorFile(string Path, string File)
{
    /// <summary>More than this is no text that somebody wrote.</summary>
    public const int TextLimit = 10 << 20;

    /// <summary>What git's hosts take as a file at most.</summary>
    public const int Limit = 100 << 20;

    /// <summary>The content of a file; null where it cannot be read, which has then been reported.</summary>
    public static byte[]? Read(string path, int limit, ProblemList problems)
    {
        try
        {
            if (new FileInfo(path).Length is var length && length <= limit) return System.IO.File.ReadAllBytes(path);
            problems.Error("DG2047", new(path), $"The file has {length >> 20} MiB, more than the {limit >> 20} MiB that {(limit == TextLimit ? "a text" : "a file of the site")} may have. {(limit == TextLimit ? "Divide it" : "Make it smaller, or put it elsewhere and link to it")}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Error("DG9008", new(path), $"The file cannot be read: {exception.Message} Mend its permissions or the link that it is, or remove it.");
        }

        return null;
    }
}
