using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Site.Load;
using DocGen.Site.Problems;
using DocGen.Site.Search;

namespace DocGen.Site.Cache;

/// <summary>Writes what a build remembers. Texts, which repeat, stand once at the end; all else refers to them by number.</summary>
internal sealed class CacheWriter
{
    private readonly MemoryStream _stream = new(1 << 20);
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    private CacheWriter() => _writer = new(_stream, Encoding.UTF8);

    public static ReadOnlySpan<byte> Write(BuildCache cache, Fingerprint site)
    {
        var writer = new CacheWriter();
        writer.Write(site);
        writer.Write(cache);
        var content = writer._stream.GetBuffer().AsSpan(0, (int)writer._stream.Length);
        writer.Write(Fingerprint.Of(content));
        return writer._stream.GetBuffer().AsSpan(0, (int)writer._stream.Length);
    }

    private void Write(BuildCache cache)
    {
        // Where the texts begin, which is known later.
        var place = (int)_stream.Position;
        _writer.Write(0);
        WriteAll(cache.Content, page => Write(page.Value));
        WriteAll(cache.Pages, page =>
        {
            Write(page.Key);
            Write(page.Value);
        });
        WriteAll(cache.Files, file =>
        {
            Write(file.Key);
            _writer.Write(file.Value.Length);
            _writer.Write(file.Value.Written.Ticks);
        });
        WriteAll(cache.Words, language =>
        {
            Write(language.Key);
            WriteAll(language.Value, _writer.Write);
        });
        var texts = (int)_stream.Position;
        BinaryPrimitives.WriteInt32LittleEndian(_stream.GetBuffer().AsSpan(place), texts);
        WriteAll(_texts.Keys, _writer.Write);
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
        WriteAll(page.Problems, Write);
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
        WriteAll(page.Search.Heads, head =>
        {
            Write(head.Json);
            _writer.Write7BitEncodedInt(head.Count);
        });
        WriteAll(page.Search.Documents, document =>
        {
            Write(document.Text);
            Write(MemoryMarshal.AsBytes(document.Words.AsSpan()));
        });
        WriteAll(page.Search.Kinds, Write);
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
