namespace DocGen.Site.Publish;

/// <summary>The paths of files in a site.</summary>
internal static class SitePath
{
    /// <summary>Whether a path names a file inside the site: relative, with <c>/</c>, and not one that publishing keeps for itself.</summary>
    public static bool IsValid(string path) =>
        path != SiteManifest.FileName
        && !path.Any(c => c is '\\' or ':' || char.IsControl(c))
        && path.Split('/').All(segment => segment is not ("" or "." or ".."));

    /// <summary>The folders that a file lies in, the nearest first.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    /// <summary>Where a file of a site is on disk.</summary>
    public static string On(string site, string path) => Path.Combine(site, path.Replace('/', Path.DirectorySeparatorChar));
}
