using DocGen.Site.Publish;

namespace DocGen.Site;

/// <summary>What is cheap to see of a file. A link is followed, and another link at its place is seen too.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Written">When it was last written.</param>
/// <param name="Target">Where a link leads; null where the file is none.</param>
internal sealed record FileLook(long Length, DateTime Written, string? Target = null)
{
    // Times of files are as exact as their file system, which is two seconds at worst.
    private static readonly TimeSpan s_exactness = TimeSpan.FromSeconds(2);

    /// <summary>A file as it is; null where there is none.</summary>
    public static FileLook? At(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return null;
            if ((file.Attributes & FileAttributes.ReparsePoint) == 0) return new(file.Length, file.LastWriteTimeUtc);
            return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? new(target.Length, target.LastWriteTimeUtc, target.FullName) : null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return null;
        }
    }

    /// <summary>Whether a file that looked like this at a time cannot look the same after a change that came later.</summary>
    public bool IsSettledAt(DateTime time) => Written < time - s_exactness;
}
