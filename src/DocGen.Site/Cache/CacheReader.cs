using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Site.Load;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site.Cache;

/// <summary>Reads what <see cref="CacheWriter"/> wrote.</summary>
internal sealed class CacheReader(byte[] bytes, int start)
{
    private readonly BinaryReader _reader = new(new MemoryStream(bytes, start, bytes.Length - start, writable: false), Encoding.UTF8);
    private string[] _texts = [];

    public static Fingerprint FingerprintAt(byte[] bytes, int at) => new(BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(at, 16)));

    public BuildCache ReadCache()
    {
        var texts = _reader.ReadInt32() - start;
        var content = _reader.BaseStream.Position;
        _reader.BaseStream.Position = texts;
        _texts = ReadAll(_reader.ReadString);
        _reader.BaseStream.Position = content;
        return new()
        {
            Content = ReadAll(ReadContentPage).ToDictionary(page => page.File, StringComparer.Ordinal),
            Pages = ReadAll(() => (Address: ReadText(), Record: ReadPage())).ToDictionary(page => page.Address, page => page.Record, StringComparer.Ordinal),
            Files = ReadAll(() => (Path: ReadText(), File: new PublishedFile(_reader.ReadInt64(), new(_reader.ReadInt64(), DateTimeKind.Utc)))).ToDictionary(file => file.Path, file => file.File, StringComparer.Ordinal),
            Words = ReadAll(() => (Language: ReadText(), Words: ReadAll(_reader.ReadString))).ToDictionary(language => language.Language, IReadOnlyList<string> (language) => language.Words, StringComparer.Ordinal),
        };
    }

    private ContentPage ReadContentPage()
    {
        var (language, path, file, source) = (ReadText(), ReadText(), ReadText(), ReadFingerprint());
        var (title, description) = (ReadText(), ReadText());
        var (isOrdered, order) = (_reader.ReadBoolean(), _reader.ReadInt32());
        var matter = new FrontMatter(title, description, isOrdered ? order : null, ReadText(), ReadLocation(), ReadText(), ReadLocation());
        var document = new ProseDocument(ReadText(), ReadAll(() => new ProseHeading(_reader.Read7BitEncodedInt(), ReadText(), ReadLocation())), ReadAll(ReadText));
        return new(language, path, file, matter, document) { Source = source, Problems = ReadAll(ReadProblem) };
    }

    private PageRecord ReadPage() => new(
        ReadFingerprint(),
        ReadAll(() => ((PageRead)_reader.Read7BitEncodedInt(), ReadText(), ReadFingerprint())),
        ReadFingerprint(),
        ReadAll(ReadText),
        ReadAll(ReadText).ToHashSet(StringComparer.Ordinal),
        ReadAll(() => new PageLink(ReadLocation(), ReadText(), ReadText())),
        ReadAll(ReadText),
        _reader.ReadBoolean(),
        ReadAll(ReadText),
        ReadAll(ReadProblem))
    {
        Search = new(
            ReadAll(() => (ReadBytes(), _reader.Read7BitEncodedInt())),
            ReadAll(() => (ReadBytes(), MemoryMarshal.Cast<byte, int>(ReadBytes()).ToArray())),
            ReadAll(ReadText)),
        Views = _reader.ReadBoolean() ? ReadBytes() : null,
    };

    private Problem ReadProblem()
    {
        var (id, severity, location) = (ReadText(), (ProblemSeverity)_reader.Read7BitEncodedInt(), ReadLocation());
        return new(id, severity, location.Path, location.Line, location.Column, ReadText());
    }

    private Location ReadLocation() => new(ReadText(), _reader.Read7BitEncodedInt(), _reader.Read7BitEncodedInt());

    private Fingerprint ReadFingerprint()
    {
        Span<byte> read = stackalloc byte[16];
        _reader.BaseStream.ReadExactly(read);
        return new(BinaryPrimitives.ReadUInt128LittleEndian(read));
    }

    private byte[] ReadBytes() => _reader.ReadBytes(_reader.Read7BitEncodedInt());

    private string ReadText() => _texts[_reader.Read7BitEncodedInt()];

    private T[] ReadAll<T>(Func<T> read)
    {
        var items = new T[_reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }
}
