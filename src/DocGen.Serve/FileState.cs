using System.Security.Cryptography;
using DocGen.Site;

namespace DocGen.Serve;

/// <summary>What a file looked like at one moment.</summary>
internal sealed class FileState
{
    // More than a person types; such a file is taken for changed when it looks different.
    private const int ReadLimit = 1 << 20;

    private readonly FileLook _look;
    private readonly string? _content;

    private FileState(FileLook look, string? content) => (_look, _content) = (look, content);

    /// <summary>When it was written.</summary>
    public DateTime Written => _look.Written;

    /// <summary>The state of a file; null where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">Its state before; null where it is not known.</param>
    /// <param name="isTouched">Whether something happened to it that may not show: a copy can keep length and time.</param>
    public static FileState? Of(string path, FileState? before, bool isTouched)
    {
        if (FileLook.At(path) is not { } look) return null;
        if (!isTouched && (before is null || look == before._look)) return before ?? new(look, null);
        return new(look, Read(path, look.Length));
    }

    /// <summary>Whether the file is another than it was: two states without a known content are.</summary>
    public bool IsOtherThan(FileState before) => !ReferenceEquals(this, before) && (_content is null || _content != before._content);

    private static string? Read(string path, long length)
    {
        // What has no length may be a pipe, which nobody waits for.
        if (length == 0) return "";
        if (length > ReadLimit) return null;
        try
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexString(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
