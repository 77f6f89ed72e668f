using DocGen.Site.Load;

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

    /// <summary>The words of the search by language, in the order of their numbers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Reads what was remembered.</summary>
    /// <param name="path">The file; null where nothing is remembered.</param>
    /// <param name="site">What stands for the site and for the program that makes it.</param>
    public static BuildCache Read(string? path, Fingerprint site) => ReadOrNull(path, path => CacheReader.Read(path, site)) ?? Empty;

    /// <summary>Reads what a site was made from and how it was left; null where that is not known.</summary>
    /// <param name="path">The file; null where nothing is remembered.</param>
    public static BuildStamp? ReadStamp(string? path) => ReadOrNull(path, CacheReader.ReadStamp);

    private static T? ReadOrNull<T>(string? path, Func<string, T?> read) where T : class
    {
        if (path is null) return null;
        try
        {
            return read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
