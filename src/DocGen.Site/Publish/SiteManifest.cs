using System.Text;

namespace DocGen.Site.Publish;

/// <summary>The files of a site that DocGen wrote; every other file in its folder is someone else's and is kept.</summary>
internal sealed class SiteManifest
{
    /// <summary>The manifest's place in the site.</summary>
    public const string FileName = ".docgen";

    private const string Heading = "# Written by DocGen, one file a line. What is not listed here is carried over from build to build.";

    private readonly HashSet<string> _files;

    /// <param name="files">Paths in the site, with <c>/</c>.</param>
    public SiteManifest(IEnumerable<string> files) => _files = new(files, StringComparer.Ordinal);

    /// <summary>The files, in ordinal order.</summary>
    public IEnumerable<string> Files => _files.Order(StringComparer.Ordinal);

    /// <summary>Whether DocGen wrote a file.</summary>
    public bool Contains(string path) => path == FileName || _files.Contains(path);

    /// <summary>Whether these are the files that DocGen wrote, and no others.</summary>
    public bool Is(IEnumerable<string> files) => _files.SetEquals(files);

    /// <summary>Reads the manifest of a site.</summary>
    /// <param name="folder">The site.</param>
    /// <returns>The manifest; null where the folder has none.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SiteManifest? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        return File.Exists(file) ? new(File.ReadLines(file).Skip(1)) : null;
    }

    /// <summary>Writes the manifest into a site.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string folder)
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var file in Files)
            text.Append(file).Append('\n');
        File.WriteAllText(Path.Combine(folder, FileName), text.ToString());
    }
}
