using System.Collections.Concurrent;
using DocGen.Site.Load;
using DocGen.Site.Publish;

namespace DocGen.Site.Cache;

/// <summary>
/// Writes what a build remembers, the pages as they are made, so that they need no memory. Safe to call from several threads. Where it cannot be written, the
/// next build remembers nothing.
/// </summary>
internal sealed class CacheWriter : IDisposable
{
    private const int BufferSize = 1 << 20;

    private readonly string _path;
    private readonly FileStream _file;
    private readonly Action<string, string> _rename;
    private readonly ConcurrentBag<PieceWriter> _writers = [];
    private readonly List<(string Address, CachePlace Place)> _pages = [];
    private readonly Lock _lock = new();
    private long _position;
    private bool _isBroken;

    private CacheWriter(string path, FileStream file, Action<string, string> rename) => (_path, _file, _rename) = (path, file, rename);

    /// <summary>Begins to write.</summary>
    /// <param name="path">The file, which appears whole or not at all; null for none.</param>
    /// <param name="rename">Puts it in its place.</param>
    /// <returns>The writer; null where nothing is to be remembered, or nothing can be.</returns>
    public static CacheWriter? Begin(string? path, Action<string, string> rename)
    {
        if (path is null) return null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new(path, new(Unfinished(path), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = BufferSize }), rename);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return null;
        }
    }

    /// <summary>Adds a page of the site.</summary>
    public void Add(string address, PageRecord page)
    {
        var writer = page.Stored.IsEmpty ? Rent() : null;
        writer?.Write(page);
        var place = Append(writer is null ? page.Stored.Span : writer.Written);
        lock (_lock) _pages.Add((address, place));
        if (writer is not null) _writers.Add(writer);
    }

    /// <summary>Adds what is known when all pages are, and puts the file in its place.</summary>
    /// <param name="site">What stands for the site and for the program that makes it.</param>
    /// <param name="content">The pages of prose.</param>
    /// <param name="words">The words of the search by language, in the order of their numbers.</param>
    /// <param name="stamp">What the site was made from and how it was left.</param>
    public void Complete(Fingerprint site, IEnumerable<ContentPage> content, IReadOnlyDictionary<string, IReadOnlyList<string>> words, BuildStamp stamp)
    {
        List<ContentPage> known = [.. content.Where(page => page.Document is not null)];
        CachePlace[] places = [Append(piece => piece.Write(known)), Append(piece => piece.Write(_pages)), Append(piece => piece.Write(words)), Append(piece => piece.Write(stamp))];
        var writer = Rent();
        CacheTail.Write(writer, site, places);
        Append(writer.Written);
        try
        {
            _file.Dispose();
            if (!_isBroken) _rename(Unfinished(_path), _path);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            // Nothing is lost but time.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _file.Dispose();
            File.Delete(Unfinished(_path));
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            // The next build writes over it.
        }
    }

    private static string Unfinished(string path) => path + ".unfinished";

    private PieceWriter Rent()
    {
        if (!_writers.TryTake(out var writer)) writer = new();
        writer.Clear();
        return writer;
    }

    private CachePlace Append(Action<PieceWriter> write)
    {
        var writer = Rent();
        write(writer);
        var place = Append(writer.Written);
        _writers.Add(writer);
        return place;
    }

    private CachePlace Append(ReadOnlySpan<byte> piece)
    {
        var hash = Fingerprint.Of(piece);
        lock (_lock)
        {
            var place = new CachePlace(_position, piece.Length, hash);
            _position += piece.Length;
            try
            {
                if (!_isBroken) _file.Write(piece);
            }
            catch (Exception exception) when (FileFailure.Is(exception))
            {
                _isBroken = true;
            }

            return place;
        }
    }
}
