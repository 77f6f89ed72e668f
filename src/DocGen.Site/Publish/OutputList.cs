using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>The list of what a site consists of on disk, by which a build knows what to remove.</summary>
internal static class OutputList
{
    /// <summary>Writes the full path of each of a site's own files, one a line, and after them their folders, the deepest first.</summary>
    /// <param name="list">The file to write, which appears whole or not at all.</param>
    /// <param name="site">The site's folder.</param>
    /// <returns>Why the list could not be written; null where it was.</returns>
    public static Problem? Write(string list, string site)
    {
        try
        {
            var files = SiteManifest.Read(site)?.Files.ToArray() ?? [];
            var folders = files.SelectMany(SitePath.Folders).Distinct()
                .OrderByDescending(folder => folder.Count(c => c == '/'))
                .ThenBy(folder => folder, StringComparer.Ordinal);
            WholeFile.Write(list, unfinished => File.WriteAllLines(unfinished, [.. files.Append(SiteManifest.FileName).Concat(folders).Select(path => SitePath.On(site, path)), site]));
            return null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return PublishProblems.FileFailed(list, exception);
        }
    }
}
