using System.Runtime.InteropServices;
using System.Text;
using DocGen.Site.Load;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Problems;
using DocGen.Site.Search;

namespace DocGen.Site.Cache;

/// <summary>Writes one piece of what a build remembers, which stands for itself. It can be used again for another.</summary>
internal sealed class PieceWriter
{
    private readonly MemoryStream _stream = new(1 << 14);
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public PieceWriter() => _writer = new(_stream, Encoding.UTF8);

    /// <summary>What was written, until something else is.</summary>
    public ReadOnlySpan<byte> Written => _stream.GetBuffer().AsSpan(0, (int)_stream.Length);

    /// <summary>Begins another piece.</summary>
    public void Clear()
    {
        _stream.SetLength(0);
        _texts.Clear();
    }

    public void Write(IReadOnlyDictionary<string, IReadOnlyList<string>> words) => WriteAll(words, language =>
    {
        Write(language.Key);
        WriteAll(language.Value, _writer.Write);
    });

    public void Write(IReadOnlyCollection<(string Address, CachePlace Place)> pages) => WriteAll(pages, page =>
    {
        Write(page.Address);
        Write(page.Place);
    });

    public void Write(CachePlace place)
    {
        _writer.Write(place.Start);
        _writer.Write(place.Length);
        Write(place.Hash);
    }

    public void Write(IReadOnlyCollection<ContentPage> pages) => WriteAll(pages, Write);

    public void Write(BuildStamp stamp)
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
        _writer.Write(matter.IsDraft);
        WriteAll(matter.Aliases ?? [], alias =>
        {
            Write(alias.Path);
            Write(alias.Location);
        });
        Write(page.Document!.Title);
        WriteAll(page.Document.Headings, heading =>
        {
            _writer.Write7BitEncodedInt(heading.Level);
            Write(heading.Anchor);
            Write(heading.Location);
        });
        WriteAll(page.Document.Names, Write);
        _writer.Write(page.Document.Sections is not null);
        if (page.Document.Sections is { } sections) WriteAll(sections, Write);
        Write(page.Look);
        WriteAll(page.Included, part =>
        {
            Write(part.Path);
            Write(part.File);
            Write(part.Source);
            Write(part.Look);
        });
        WriteAll(page.Origins, origin =>
        {
            _writer.Write7BitEncodedInt(origin.Start);
            Write(origin.Path);
            Write(origin.File);
            _writer.Write7BitEncodedInt(origin.Line);
        });
        WriteAll(page.Problems, Write);
    }

    private void Write(SectionMark section)
    {
        _writer.Write7BitEncodedInt(section.Level);
        Write(section.Anchor);
        Write(section.Location);
        Write(section.Heading);
        Write(section.Words);
        WriteAll(section.Targets, Write);
    }

    private void Write(FileLook? file)
    {
        _writer.Write(file is not null);
        if (file is not { } look) return;
        _writer.Write(look.Length);
        _writer.Write(look.Written.Ticks);
        Write(look.Target ?? "");
    }

    public void Write(PageRecord page)
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

    public void Write(Fingerprint fingerprint)
    {
        Span<byte> bytes = stackalloc byte[Fingerprint.Size];
        fingerprint.Write(bytes);
        _writer.Write(bytes);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _writer.Write7BitEncodedInt(bytes.Length);
        _writer.Write(bytes);
    }

    // A text that was written before is written as its number.
    private void Write(string text)
    {
        if (_texts.TryGetValue(text, out var number))
        {
            _writer.Write7BitEncodedInt(number);
            return;
        }

        _texts.Add(text, _texts.Count + 1);
        _writer.Write7BitEncodedInt(0);
        _writer.Write(text);
    }

    private void WriteAll<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        _writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items) write(item);
    }
}
