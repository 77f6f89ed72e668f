using System.Runtime.InteropServices;

namespace DocGen.Site.Load;

/// <summary>
/// What .NET does not tell of a path and a reader has to know beforehand: opening a pipe waits for somebody to write into it.
/// </summary>
internal static class FileType
{
    private const int CurrentDirectory = -100; // AT_FDCWD; of no effect, since the paths are absolute
    private const uint TypeWanted = 1;         // STATX_TYPE
    private const int LinuxMode = 28;          // of stx_mode in struct statx, on every processor
    private const int MacMode = 4;             // of st_mode in struct stat

    /// <summary>What a path leads to where that is no ordinary file, such as <c>a pipe</c>; null where it is one.</summary>
    public static string? Unusual(string path) => (ModeOf(path) & 0xF000) switch
    {
        0x1000 => "a pipe",
        0x2000 or 0x6000 => "a device",
        0xC000 => "a socket",
        _ => null,
    };

    private static int ModeOf(string path)
    {
        Span<byte> status = stackalloc byte[512];
        try
        {
            if (OperatingSystem.IsLinux()) return StatX(CurrentDirectory, path, 0, TypeWanted, ref status[0]) == 0 ? BitConverter.ToUInt16(status[LinuxMode..]) : 0;
            if (!OperatingSystem.IsMacOS()) return 0;
            var isRead = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? Stat(path, ref status[0]) : StatInode64(path, ref status[0]);
            return isRead == 0 ? BitConverter.ToUInt16(status[MacMode..]) : 0;
        }
        catch (EntryPointNotFoundException)
        {
            return 0;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int StatX(int directory, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, ref byte status);

    [DllImport("libc", EntryPoint = "stat")]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, ref byte status);

    [DllImport("libc", EntryPoint = "stat$INODE64")]
    private static extern int StatInode64([MarshalAs(UnmanagedType.LPUTF8Str)] string path, ref byte status);
}
