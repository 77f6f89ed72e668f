using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Site.Load;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site.Cache;

/// <summary>Reads what <see cref="CacheWriter"/> wrote. What is read of the search lies in the bytes that were read.</summary>
internal sealed class CacheReader
{
    // Three places and two hashes.
    private const int TailLength = (3 * sizeof(long)) + (2 * 16);

    private readonly byte[] _bytes;
    private readonly BinaryReader _reader;
    private readonly string[] _texts;

    private CacheReader(byte[] bytes, long start, long texts)
    {
        (_bytes, _reader) = (bytes, new(new MemoryStream(bytes, writable: false), Encoding.UTF8));
        _reader.BaseStream.Position = texts;
        _texts = ReadAll(_reader.ReadString);
        _reader.BaseStream.Position = start;
    }

    /// <summary>Reads all.</summary>
    /// <returns>What was remembered; null where it is not whole, or of another site or program.</returns>
    public static BuildCache? Read(string path, Fingerprint site)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < TailLength + 16 || FingerprintAt(bytes, ^16) != Fingerprint.Of(bytes.AsSpan(..^16)) || FingerprintAt(bytes, 0) != site) return null;
        return new CacheReader(bytes, 16, BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan()[^TailLength..])).ReadCache();
    }

    /// <summary>Reads what a site was made from and how it was left.</summary>
    /// <returns>That; null where it is not whole.</returns>
    public static BuildStamp? ReadStamp(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length < TailLength) return null;
        var tail = new byte[TailLength];
        file.Position = file.Length - TailLength;
        file.ReadExactly(tail);
        var (start, texts) = (BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(sizeof(long))), BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(2 * sizeof(long))));
        if (start < 0 || texts < start || texts > file.Length - TailLength) return null;
        var bytes = new byte[file.Length - start - 16];
        file.Position = start;
        file.ReadExactly(bytes);
        return FingerprintAt(bytes, ^16) == Fingerprint.Of(bytes.AsSpan(..^16)) ? new CacheReader(bytes, 0, texts - start).ReadStamp() : null;
    }

    private static Fingerprint FingerprintAt(byte[] bytes, Index at) => new(BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(at.GetOffset(bytes.Length), 16)));

    private BuildCache ReadCache()
    {
        var pages = new Dictionary<string, PageRecord>(StringComparer.Ordinal);
        while (_reader.ReadBoolean()) pages.Add(ReadText(), ReadPage());
        return new()
        {
            Pages = pages,
            Content = ReadAll(ReadContentPage).ToDictionary(page => page.File, StringComparer.Ordinal),
            Words = ReadAll(() => (Language: ReadText(), Words: ReadAll(_reader.ReadString))).ToDictionary(language => language.Language, IReadOnlyList<string> (language) => language.Words, StringComparer.Ordinal),
        };
    }

    private BuildStamp ReadStamp() => new(
        ReadFingerprint(),
        _reader.ReadBoolean() is var isKnown && ReadAll(() => (Path: ReadText(), Look: ReadLook())) is var inputs && isKnown ? inputs.ToDictionary(file => file.Path, file => file.Look, StringComparer.Ordinal) : null,
        ReadAll(() => (Path: ReadText(), Look: ReadLook()!.Value)).ToDictionary(file => file.Path, file => file.Look, StringComparer.Ordinal),
        ReadAll(ReadText),
        _reader.ReadInt32(),
        _reader.ReadInt32(),
        ReadAll(ReadProblem));

    private ContentPage ReadContentPage()
    {
        var (language, path, file, source) = (ReadText(), ReadText(), ReadText(), ReadFingerprint());
        var (title, description) = (ReadText(), ReadText());
        var (isOrdered, order) = (_reader.ReadBoolean(), _reader.ReadInt32());
        var matter = new FrontMatter(title, description, isOrdered ? order : null, ReadText(), ReadLocation(), ReadText(), ReadLocation());
        var document = new ProseDocument(ReadText(), ReadAll(() => new ProseHeading(_reader.Read7BitEncodedInt(), ReadText(), ReadLocation())), ReadAll(ReadText));
        return new(language, path, file, matter, document) { Source = source, Look = ReadLook(), Problems = ReadAll(ReadProblem) };
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
            ReadAll(() => (ReadBytes(), MemoryMarshal.Cast<byte, int>(ReadBytes().Span).ToArray())),
            ReadAll(ReadText)),
        Views = _reader.ReadBoolean() ? ReadBytes().ToArray() : null,
    };

    private Problem ReadProblem()
    {
        var (id, severity, location) = (ReadText(), (ProblemSeverity)_reader.Read7BitEncodedInt(), ReadLocation());
        return new(id, severity, location.Path, location.Line, location.Column, ReadText());
    }

    private FileLook? ReadLook() => !_reader.ReadBoolean() ? null : new(_reader.ReadInt64(), new(_reader.ReadInt64(), DateTimeKind.Utc), ReadText() is { Length: > 0 } target ? target : null);

    private Location ReadLocation() => new(ReadText(), _reader.Read7BitEncodedInt(), _reader.Read7BitEncodedInt());

    private Fingerprint ReadFingerprint()
    {
        Span<byte> read = stackalloc byte[16];
        _reader.BaseStream.ReadExactly(read);
        return new(BinaryPrimitives.ReadUInt128LittleEndian(read));
    }

    private ReadOnlyMemory<byte> ReadBytes()
    {
        var length = _reader.Read7BitEncodedInt();
        var bytes = _bytes.AsMemory((int)_reader.BaseStream.Position, length);
        _reader.BaseStream.Position += length;
        return bytes;
    }

    private string ReadText() => _texts[_reader.Read7BitEncodedInt()];

    private T[] ReadAll<T>(Func<T> read)
    {
        var items = new T[_reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }
}
