using DocGen.Site.Load;
using DocGen.Site.Publish;

namespace DocGen.Site.Cache;

/// <summary>
/// What one build remembers for the next, read as it is asked for. It is never trusted: one that is missing, cut short, of another version of DocGen or of
/// another site is none, a piece that is damaged is none, and what it says of a file counts as long as the file is as it was left. Safe to read from several
/// threads.
/// </summary>
internal sealed class BuildCache : IDisposable
{
    private readonly FileStream? _file;
    private readonly Lazy<IReadOnlyDictionary<string, ContentPage>?> _content;
    private readonly Lazy<IReadOnlyDictionary<string, CachePlace>?> _pages;
    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>?> _words;

    private BuildCache(FileStream? file, CacheTail tail)
    {
        _file = file;
        Stamp = Read(tail.Stamp)?.ReadStamp();
        _content = new(() => Read(tail.Content)?.ReadContent());
        _pages = new(() => Read(tail.Pages)?.ReadPages());
        _words = new(() => Read(tail.Words)?.ReadWords());
    }

    /// <summary>What the site was made from and how it was left; null where that is not known.</summary>
    public BuildStamp? Stamp { get; }

    /// <summary>The pages of prose by file.</summary>
    public IReadOnlyDictionary<string, ContentPage> Content => _content.Value ?? EarlierLoad.None.Content;

    /// <summary>The words of the search by language, in the order of their numbers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Words => _words.Value ?? new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Opens what was remembered.</summary>
    /// <param name="path">The file; null where nothing is remembered.</param>
    /// <param name="site">What stands for the site and for the program that makes it.</param>
    public static BuildCache Open(string? path, Fingerprint site)
    {
        FileStream? file = null;
        try
        {
            if (path is not null)
            {
                file = new(path, new FileStreamOptions { BufferSize = 0, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.RandomAccess });
                if (CacheTail.Read(file) is { } tail && tail.Site == site) return new(file, tail);
            }
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            // Nothing is lost but time.
        }

        file?.Dispose();
        return new(null, default);
    }

    /// <summary>A page of the site by its address; null where it is not remembered.</summary>
    // The words of a page are numbers in the list of words.
    public PageRecord? Find(string address) => _words.Value is not null && _pages.Value?.TryGetValue(address, out var place) == true ? Read(place)?.ReadPage() : null;

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private PieceReader? Read(CachePlace place)
    {
        if (_file is null) return null;
        try
        {
            if (place.Length < 0 || place.Start < 0 || place.Start + place.Length > _file.Length) return null;
            var piece = new byte[place.Length];
            return RandomAccess.Read(_file.SafeFileHandle, piece, place.Start) == piece.Length && Fingerprint.Of(piece) == place.Hash ? new(piece) : null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return null;
        }
    }
}
