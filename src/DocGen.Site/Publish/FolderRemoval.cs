namespace DocGen.Site.Publish;

/// <summary>Removes a folder and all that is in it.</summary>
internal static class FolderRemoval
{
    /// <summary>Removes a folder, if it is there. Symbolic links in it are removed, not followed.</summary>
    /// <exception cref="IOException">Something in the folder is in use.</exception>
    /// <exception cref="UnauthorizedAccessException">Something in the folder may not be removed.</exception>
    public static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
            return;

        // Windows deletes no file that is marked read-only, and Git marks its objects so.
        if (OperatingSystem.IsWindows())
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
                file.Attributes &= ~FileAttributes.ReadOnly;
        Directory.Delete(folder, recursive: true);
    }
}
