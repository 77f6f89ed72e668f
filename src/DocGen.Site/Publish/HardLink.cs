using System.Runtime.InteropServices;

namespace DocGen.Site.Publish;

/// <summary>Puts a file into a second folder without writing its content again.</summary>
internal static class HardLink
{
    /// <summary>Links a file, or copies it where the file system or its rules allow no link.</summary>
    /// <exception cref="IOException">The file can neither be linked nor copied.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may neither be linked nor copied.</exception>
    public static void CreateOrCopy(string existing, string path)
    {
        if (!TryCreate(existing, path))
            File.Copy(existing, path);
    }

    private static bool TryCreate(string existing, string path)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(path, existing, 0) : Link(existing, path) == 0;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link")]
    private static extern int Link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string existing,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string path, string existing, nint securityAttributes);
}
