using DocGen.Site.Load;
using DocGen.Site.Publish;
using DocGen.Site.Render;

namespace DocGen.Site.Cache;

/// <summary>
/// What one build remembers for the next. It is never trusted: one that is missing, cut short, of another version of DocGen or of another site is
/// none, and what it says of a file counts as long as the file is as it was left.
/// </summary>
internal sealed class BuildCache
{
    /// <summary>Nothing is remembered.</summary>
    public static BuildCache Empty { get; } = new();

    /// <summary>The pages of prose by file.</summary>
    public IReadOnlyDictionary<string, ContentPage> Content { get; init; } = new Dictionary<string, ContentPage>();

    /// <summary>The pages by address.</summary>
    public IReadOnlyDictionary<string, PageRecord> Pages { get; init; } = new Dictionary<string, PageRecord>();

    /// <summary>The files of the site as they were published, by path.</summary>
    public IReadOnlyDictionary<string, PublishedFile> Files { get; init; } = new Dictionary<string, PublishedFile>();

    /// <summary>The words of the search by language, in the order of their numbers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Reads what was remembered.</summary>
    /// <param name="path">The file; null where nothing is remembered.</param>
    /// <param name="site">What stands for the site and for the program that makes it.</param>
    public static BuildCache Read(string? path, Fingerprint site)
    {
        if (path is null) return Empty;
        try
        {
            var bytes = File.ReadAllBytes(path);
            // The last sixteen bytes vouch for the rest.
            if (bytes.Length < 32) return Empty;
            var content = bytes.AsSpan(0, bytes.Length - 16);
            if (CacheReader.FingerprintAt(bytes, content.Length) != Fingerprint.Of(content) || CacheReader.FingerprintAt(bytes, 0) != site) return Empty;
            return new CacheReader(bytes, 16).ReadCache();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Empty;
        }
    }

    /// <summary>Writes it for the next build. Where it cannot be written, the next build remembers nothing.</summary>
    /// <param name="path">The file, which appears whole or not at all.</param>
    /// <param name="site">What stands for the site and for the program that makes it.</param>
    public void Write(string path, Fingerprint site)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var unfinished = path + ".unfinished";
            File.WriteAllBytes(unfinished, CacheWriter.Write(this, site));
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            // Nothing is lost but time.
        }
    }
}
