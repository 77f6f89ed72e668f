using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Site.Load;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Search;

namespace DocGen.Site.Cache;

/// <summary>
/// Writes what a build remembers, the pages as they are made, so that they need no memory. Texts, which repeat, stand once at the end; all else refers to
/// them by number. Safe to call from several threads. Where it cannot be written, the next build remembers nothing.
/// </summary>
internal sealed class CacheWriter : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly XxHash128 _hash = new();
    private readonly MemoryStream _stream = new(1 << 16);
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private XxHash128? _stampHash;
    private bool _isBroken;

    private CacheWriter(string path, FileStream file, Fingerprint site)
    {
        (_path, _file, _writer) = (path, file, new(_stream, Encoding.UTF8));
        Write(site);
    }

    private static string Unfinished(string path) => path + ".unfinished";

    /// <summary>Begins to write.</summary>
    /// <param name="path">The file, which appears whole or not at all; null for none.</param>
    /// <param name="site">What stands for the site and for the program that makes it.</param>
    /// <returns>The writer; null where nothing is to be remembered, or nothing can be.</returns>
    public static CacheWriter? Begin(string? path, Fingerprint site)
    {
        if (path is null) return null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new(path, File.Create(Unfinished(path)), site);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return null;
        }
    }

    /// <summary>Adds a page of the site.</summary>
    public void Add(string address, PageRecord page)
    {
        lock (_lock)
        {
            _writer.Write(true);
            Write(address);
            Write(page);
            Flush();
        }
    }

    /// <summary>Adds what is known when all pages are, and puts the file in its place.</summary>
    /// <param name="content">The pages of prose.</param>
    /// <param name="words">The words of the search by language, in the order of their numbers.</param>
    /// <param name="stamp">What the site was made from and how it was left.</param>
    public void Complete(IEnumerable<ContentPage> content, IReadOnlyDictionary<string, IReadOnlyList<string>> words, BuildStamp stamp)
    {
        lock (_lock)
        {
            _writer.Write(false);
            WriteAll(content.Where(page => page.Document is not null).ToList(), Write);
            WriteAll(words, language =>
            {
                Write(language.Key);
                WriteAll(language.Value, _writer.Write);
            });
            Flush();
            var texts = Position;
            WriteAll(_texts.Keys, _writer.Write);
            Flush();
            // What stands behind is read alone where nothing has changed, so it has texts and a hash of its own.
            _texts.Clear();
            var stamped = Position;
            _stampHash = new();
            Write(stamp);
            Flush();
            var stampedTexts = Position;
            WriteAll(_texts.Keys, _writer.Write);
            foreach (var place in (long[])[texts, stamped, stampedTexts]) _writer.Write(place);
            Flush();
            Write(new Fingerprint(_stampHash.GetCurrentHashAsUInt128()));
            Flush();
            Write(new Fingerprint(_hash.GetCurrentHashAsUInt128()));
            Flush();
        }

        try
        {
            _file.Dispose();
            if (!_isBroken) File.Move(Unfinished(_path), _path, overwrite: true);
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

    private long Position { get; set; }

    private void Flush()
    {
        var content = _stream.GetBuffer().AsSpan(0, (int)_stream.Length);
        try
        {
            _hash.Append(content);
            _stampHash?.Append(content);
            if (!_isBroken) _file.Write(content);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            _isBroken = true;
        }

        Position += content.Length;
        _stream.SetLength(0);
    }

    private void Write(BuildStamp stamp)
    {
        Write(stamp.Options);
        _writer.Write(stamp.Inputs is not null);
        WriteAll(stamp.Inputs ?? new Dictionary<string, FileLook?>(), input =>
        {
            Write(input.Key);
            Write(input.Value);
        });
        WriteAll(stamp.Files, file =>
        {
            Write(file.Key);
            Write(file.Value);
        });
        WriteAll(stamp.Sources, Write);
        _writer.Write(stamp.Pages);
        _writer.Write(stamp.Languages);
        WriteAll(stamp.Problems, Write);
    }

    private void Write(ContentPage page)
    {
        Write(page.Language);
        Write(page.Path);
        Write(page.File);
        Write(page.Source);
        var matter = page.FrontMatter;
        Write(matter.Title);
        Write(matter.Description);
        _writer.Write(matter.Order is not null);
        _writer.Write(matter.Order ?? 0);
        Write(matter.Layout);
        Write(matter.LayoutLocation);
        Write(matter.Pair);
        Write(matter.PairLocation);
        Write(page.Document!.Title);
        WriteAll(page.Document.Headings, heading =>
        {
            _writer.Write7BitEncodedInt(heading.Level);
            Write(heading.Anchor);
            Write(heading.Location);
        });
        WriteAll(page.Document.Names, Write);
        Write(page.Look);
        WriteAll(page.Problems, Write);
    }

    private void Write(FileLook? file)
    {
        _writer.Write(file is not null);
        if (file is not { } look) return;
        _writer.Write(look.Length);
        _writer.Write(look.Written.Ticks);
        Write(look.Target ?? "");
    }

    private void Write(PageRecord page)
    {
        Write(page.Key);
        WriteAll(page.Reads, read =>
        {
            _writer.Write7BitEncodedInt((int)read.Read);
            Write(read.Of);
            Write(read.Answer);
        });
        Write(page.View);
        WriteAll(page.Files, Write);
        WriteAll(page.Anchors, Write);
        WriteAll(page.Links, link =>
        {
            Write(link.Location);
            Write(link.Address);
            Write(link.Fragment);
        });
        WriteAll(page.TemplateLinks, Write);
        _writer.Write(page.HasNavigation);
        WriteAll(page.Marks, Write);
        WriteAll(page.Problems, Write);
        var search = page.Search ?? IndexedPage.Empty;
        WriteAll(search.Heads, head =>
        {
            Write(head.Json.Span);
            _writer.Write7BitEncodedInt(head.Count);
        });
        WriteAll(search.Documents, document =>
        {
            Write(document.Text.Span);
            Write(MemoryMarshal.AsBytes(document.Words.AsSpan()));
        });
        WriteAll(search.Kinds, Write);
        _writer.Write(page.Views is not null);
        if (page.Views is { } views) Write(views);
    }

    private void Write(Problem problem)
    {
        Write(problem.Id);
        _writer.Write7BitEncodedInt((int)problem.Severity);
        Write(new Location(problem.Path, problem.Line, problem.Column));
        Write(problem.Message);
    }

    private void Write(Location location)
    {
        Write(location.Path ?? "");
        _writer.Write7BitEncodedInt(location.Line);
        _writer.Write7BitEncodedInt(location.Column);
    }

    private void Write(Fingerprint fingerprint)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, fingerprint.Value);
        _writer.Write(bytes);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _writer.Write7BitEncodedInt(bytes.Length);
        _writer.Write(bytes);
    }

    private void Write(string text)
    {
        if (!_texts.TryGetValue(text, out var number)) _texts.Add(text, number = _texts.Count);
        _writer.Write7BitEncodedInt(number);
    }

    private void WriteAll<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        _writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items) write(item);
    }
}
