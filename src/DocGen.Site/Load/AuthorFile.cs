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
        using var stream = Open(path, limit, problems);
        if (stream is null) return null;
        try
        {
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(path, exception, problems);
            return null;
        }
    }

    /// <summary>Opens a file to read it; null where it cannot be read, which has then been reported.</summary>
    public static FileStream? Open(string path, int limit, ProblemList problems)
    {
        try
        {
            var stream = new FileStream(path, new FileStreamOptions { BufferSize = 0, Share = FileShare.ReadWrite | FileShare.Delete });
            if (stream.Length <= limit) return stream;
            problems.Error("DG2047", new(path), $"The file has {stream.Length >> 20} MiB, more than the {limit >> 20} MiB that {(limit == TextLimit ? "a text" : "a file of the site")} may have. {(limit == TextLimit ? "Divide it" : "Make it smaller, or put it elsewhere and link to it")}.");
            stream.Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(path, exception, problems);
        }

        return null;
    }

    private static void Report(string path, Exception exception, ProblemList problems) =>
        problems.Error("DG9008", new(path), $"The file cannot be read: {exception.Message} Mend its permissions or the link that it is, or remove it.");
}
