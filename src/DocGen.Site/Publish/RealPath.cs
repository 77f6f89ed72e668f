namespace DocGen.Site.Publish;

/// <summary>Compares folders by where they really are.</summary>
internal static class RealPath
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The absolute path of a file or folder that may not exist yet, its symbolic links resolved.</summary>
    public static string Of(string path)
    {
        var absolute = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(absolute);
        if (parent is null)
            return absolute;
        var here = Path.Combine(Of(parent), Path.GetFileName(absolute));
        return new DirectoryInfo(here).LinkTarget is null ? here : Of(Directory.ResolveLinkTarget(here, returnFinalTarget: true)!.FullName);
    }

    /// <summary>Whether a folder is another one or holds it. Both are real paths.</summary>
    public static bool IsOrHolds(string folder, string other) =>
        string.Equals(folder, other, Comparison)
        || other.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);
}
