namespace DocGen.Site;

/// <summary>The files of a site, each made when somebody asks for it. Safe to use from several threads.</summary>
internal interface ISiteFiles
{
    /// <summary>A file.</summary>
    /// <param name="path">Its path in the site, with forward slashes.</param>
    /// <returns>Its content; null where there is no such file.</returns>
    byte[]? Find(string path);

    /// <summary>What stands for all that a reader sees of a file: it is another where they would see something else.</summary>
    /// <param name="path">Its path in the site, with forward slashes.</param>
    string VersionOf(string path);
}
