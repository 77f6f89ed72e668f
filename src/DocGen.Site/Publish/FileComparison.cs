using System.Buffers;

namespace DocGen.Site.Publish;

/// <summary>Compares a file with what is to be written into it, which is several times cheaper than writing it.</summary>
internal static class FileComparison
{
    private const int BufferLength = 64 * 1024;

    /// <summary>Whether there is a file, itself and not through a link, with exactly this content.</summary>
    public static bool HasContent(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length == content.Length && !file.Attributes.HasFlag(FileAttributes.ReparsePoint)
                && Matches(path, content);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            // What cannot be read is written anew.
            return false;
        }
    }

    private static bool Matches(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            var offset = 0;
            while (offset < content.Length)
            {
                var read = RandomAccess.Read(handle, buffer, offset);
                if (read == 0 || !content[offset..].StartsWith(buffer.AsSpan(0, read)))
                    return false;
                offset += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
