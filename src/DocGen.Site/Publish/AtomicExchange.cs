using System.Runtime.InteropServices;

namespace DocGen.Site.Publish;

/// <summary>Swaps two folders in one step, which Linux and macOS can on most file systems.</summary>
internal sealed class AtomicExchange : IFolderExchange
{
    private const int CurrentDirectory = -100; // AT_FDCWD; of no effect, since the paths are absolute
    private const uint LinuxExchange = 2;      // RENAME_EXCHANGE
    private const uint MacSwap = 2;            // RENAME_SWAP

    /// <inheritdoc/>
    public bool TryExchange(OutputFolder output)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt(CurrentDirectory, output.Staging, CurrentDirectory, output.Path, LinuxExchange) == 0
                : OperatingSystem.IsMacOS() && RenameSwap(output.Staging, output.Path, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2")]
    private static extern int RenameAt(
        int oldDirectory,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        int newDirectory,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath,
        uint flags);

    [DllImport("libc", EntryPoint = "renamex_np")]
    private static extern int RenameSwap(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to,
        uint flags);
}
