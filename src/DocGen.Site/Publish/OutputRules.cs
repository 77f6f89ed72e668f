using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>Which folders a site may be published to: publishing replaces a folder, and must never replace someone's work.</summary>
internal static class OutputRules
{
    /// <summary>Why a folder may not be published to; null where it may.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="folders">The folders as the author wrote them.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static Problem? Check(OutputFolder output, PublishFolders folders)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var inputs = folders.Inputs.Select(RealPath.Of).ToArray();
        var reason =
            output.Path == output.Parent ? "is the root of a file system"
            : home.Length > 0 && RealPath.IsOrHolds(output.Path, RealPath.Of(home)) ? "is your home folder or holds it"
            : RealPath.IsOrHolds(output.Path, RealPath.Of(folders.Project)) ? "is the project's folder or holds it"
            : inputs.Any(input => RealPath.IsOrHolds(output.Path, input)) ? "is or holds a folder that the site is made from"
            : inputs.Any(input => RealPath.IsOrHolds(input, output.Path)) ? "lies in a folder that the site is made from"
            : File.Exists(output.Path) ? "is a file"
            : null;
        if (reason is not null)
            return PublishProblems.RefusedFolder(folders.Output, reason);
        return ForeignEntry(output) is { } entry ? PublishProblems.ForeignFolder(folders.Output, entry) : null;
    }

    // A folder without a manifest is accepted where it holds nothing but what publishing keeps in any case and what a
    // host of sites puts there: the clone of an empty branch with its .git, .nojekyll or CNAME.
    private static string? ForeignEntry(OutputFolder output) =>
        !Directory.Exists(output.Path) || File.Exists(Path.Combine(output.Path, SiteManifest.FileName)) ? null
        : Directory.EnumerateFileSystemEntries(output.Path)
            .Select(Path.GetFileName)
            .Where(name => name is not "CNAME" && !name!.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
}
