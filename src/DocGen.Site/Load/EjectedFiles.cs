using DocGen.Site.Cache;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>
/// Which files of the theme an author has copied to change them, and how each was then, by the file <c>ejected.yaml</c> beside them: so that it is told when the
/// theme's own file has changed since.
/// </summary>
public sealed class EjectedFiles
{
    /// <summary>The file's name.</summary>
    public const string FileName = "ejected.yaml";

    private const string Comment = "# What was copied from DocGen's theme, and how it was then. Written by docgen eject.\n";

    private readonly SortedDictionary<string, (string Hash, Location Location)> _files = new(StringComparer.Ordinal);

    /// <summary>Reads what was noted in a folder of templates.</summary>
    /// <param name="folder">The author's folder of templates.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    public static EjectedFiles Read(string folder, ProblemList problems)
    {
        var (ejected, path) = (new EjectedFiles(), Path.Combine(folder, FileName));
        if (!File.Exists(path) || Utf8Text.Read(path, problems) is not { } text || YamlDocument.Parse(text, path, 1, problems) is not { } document) return ejected;
        foreach (var (key, value) in document.Entries()) ejected._files[key.Text ?? ""] = (document.Text(key.Text ?? "", value), key.Location);
        return ejected;
    }

    /// <summary>Notes that a file was copied, or that what changed in it was taken over.</summary>
    /// <param name="name">Its name in the theme, with forward slashes.</param>
    /// <param name="content">The theme's own file.</param>
    public void Add(string name, ReadOnlySpan<byte> content) => _files[name] = (Fingerprint.Of(content).ToString(), Location.None);

    /// <summary>Writes it into a folder of templates.</summary>
    /// <param name="folder">The author's folder of templates.</param>
    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), Comment + string.Concat(_files.Select(file => $"{file.Key}: {file.Value.Hash}\n")));

    /// <summary>Warns of each copy whose original has changed since, or is there no more.</summary>
    /// <param name="originals">The files of the theme by name.</param>
    /// <param name="copies">The names of the author's own files.</param>
    /// <param name="problems">Where it is told.</param>
    internal void Report(IReadOnlyDictionary<string, ThemeFile> originals, IReadOnlySet<string> copies, ProblemList problems)
    {
        foreach (var (name, (hash, location)) in _files.Where(file => copies.Contains(file.Key)))
        {
            if (!originals.TryGetValue(name, out var original)) problems.Warning("DG3019", location, $"The theme has no '{name}' any more, so nothing may ask for this copy. Remove it, or the line here.");
            else if (original.Fingerprint.ToString() != hash) problems.Warning("DG3019", location, $"The theme's '{name}' has changed since it was copied. Compare the two, take over what is new, and run 'docgen eject --accept {name}'.");
        }
    }
}
