using System.Security.Cryptography;

namespace DocGen.Site.Publish;

/// <summary>Keeps two builds from publishing to one folder at a time. The system lets go of it when its process ends, however it ends.</summary>
internal sealed class OutputLock : IDisposable
{
    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, waiting for whoever holds it.</summary>
    /// <param name="path">The lock file.</param>
    /// <param name="patience">How often to ask, and how long to rest in between.</param>
    /// <returns>The lock; null where it is still held when patience ends.</returns>
    /// <exception cref="UnauthorizedAccessException">The file may not be made here.</exception>
    /// <exception cref="IOException">The file cannot be made here.</exception>
    public static OutputLock? Take(string path, LockPatience patience)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (TryTake(path) is { } taken)
                return taken;
            if (attempt >= patience.Attempts)
                return null;
            Thread.Sleep(patience.Rest);
        }
    }

    private static OutputLock? TryTake(string path)
    {
        FileStream file;
        try
        {
            file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0,
                OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
        }
        catch (IOException exception) when (Held.Contains(exception.HResult))
        {
            return null;
        }

        if (OperatingSystem.IsWindows() || IsStillAt(path, file))
            return new(file);
        file.Dispose();
        return null;
    }

    // Between opening the file and locking it, the previous holder may have removed it, and a third build may hold
    // a new file of the same name. A time that no other file has tells whether this one is the file at the path.
    private static bool IsStillAt(string path, FileStream file)
    {
        var mark = DateTime.UnixEpoch.AddSeconds(RandomNumberGenerator.GetInt32(int.MaxValue));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(path) == mark;
    }

    /// <summary>Removes the lock file, still held, and lets go of it.</summary>
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            File.Delete(_file.Name);
        _file.Dispose();
    }
}
