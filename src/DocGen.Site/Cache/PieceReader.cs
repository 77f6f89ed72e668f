using System.Runtime.InteropServices;
using System.Text;
using DocGen.Site.Load;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Problems;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site.Cache;

/// <summary>Reads a piece that a <see cref="PieceWriter"/> wrote. What is read of the search lies in the bytes of the piece.</summary>
/// <param name="piece">The piece.</param>
internal sealed class PieceReader(byte[] piece)
{
    private readonly BinaryReader _reader = new(new MemoryStream(piece, writable: false), Encoding.UTF8);
    private readonly List<string> _texts = [];

    public IReadOnlyDictionary<string, IReadOnlyList<string>> ReadWords() =>
        ReadAll(() => (Language: ReadText(), Words: ReadAll(_reader.ReadString))).ToDictionary(language => language.Language, IReadOnlyList<string> (language) => language.Words, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, CachePlace> ReadPages() => ReadAll(() => (Address: ReadText(), Place: ReadPlace())).ToDictionary(StringComparer.Ordinal);

    public CachePlace ReadPlace() => new(_reader.ReadInt64(), _reader.ReadInt32(), ReadFingerprint());

    public IReadOnlyDictionary<string, ContentPage> ReadContent() => ReadAll(ReadContentPage).ToDictionary(page => page.File, StringComparer.Ordinal);

    public BuildStamp ReadStamp() => new(
        ReadFingerprint(),
        _reader.ReadBoolean() is var isKnown && ReadAll(() => (Path: ReadText(), Look: ReadLook())) is var inputs && isKnown ? inputs.ToDictionary(file => file.Path, file => file.Look, StringComparer.Ordinal) : null,
        ReadAll(() => (Path: ReadText(), Look: ReadLook()!)).ToDictionary(file => file.Path, file => file.Look, StringComparer.Ordinal),
        ReadAll(ReadText),
        _reader.ReadInt32(),
        _reader.ReadInt32(),
        ReadAll(ReadProblem));

    private ContentPage ReadContentPage()
    {
        var (language, path, file, source) = (ReadText(), ReadText(), ReadText(), ReadFingerprint());
        var (title, description) = (ReadText(), ReadText());
        var (isOrdered, order) = (_reader.ReadBoolean(), _reader.ReadInt32());
        var matter = new FrontMatter(title, description, isOrdered ? order : null, ReadText(), ReadLocation(), ReadText(), ReadLocation(), _reader.ReadBoolean(), ReadAll(() => new PageAlias(ReadText(), ReadLocation())));
        var document = new ProseDocument(ReadText(), ReadAll(() => new ProseHeading(_reader.Read7BitEncodedInt(), ReadText(), ReadLocation())), ReadAll(ReadText))
        {
            Sections = _reader.ReadBoolean() ? ReadAll(() => new SectionMark(_reader.Read7BitEncodedInt(), ReadText(), ReadLocation(), ReadText(), ReadText(), ReadAll(ReadText))) : null,
        };
        return new(language, path, file, matter, document)
        {
            Source = source,
            Look = ReadLook(),
            Included = ReadAll(() => new IncludedFile(ReadText(), ReadText(), ReadFingerprint(), ReadLook())),
            Origins = ReadAll(() => new TextOrigin(_reader.Read7BitEncodedInt(), ReadText(), ReadText(), _reader.Read7BitEncodedInt())),
            Problems = ReadAll(ReadProblem),
        };
    }

    public PageRecord ReadPage() => new(
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
        Stored = piece,
    };

    private Problem ReadProblem()
    {
        var (id, severity, location) = (ReadText(), (ProblemSeverity)_reader.Read7BitEncodedInt(), ReadLocation());
        return new(id, severity, location.Path, location.Line, location.Column, ReadText());
    }

    private FileLook? ReadLook() => !_reader.ReadBoolean() ? null : new(_reader.ReadInt64(), new(_reader.ReadInt64(), DateTimeKind.Utc), ReadText() is { Length: > 0 } target ? target : null);

    private Location ReadLocation() => new(ReadText(), _reader.Read7BitEncodedInt(), _reader.Read7BitEncodedInt());

    public Fingerprint ReadFingerprint()
    {
        Span<byte> read = stackalloc byte[Fingerprint.Size];
        _reader.BaseStream.ReadExactly(read);
        return Fingerprint.Read(read);
    }

    private ReadOnlyMemory<byte> ReadBytes()
    {
        var length = _reader.Read7BitEncodedInt();
        var bytes = piece.AsMemory((int)_reader.BaseStream.Position, length);
        _reader.BaseStream.Position += length;
        return bytes;
    }

    private string ReadText()
    {
        if (_reader.Read7BitEncodedInt() is > 0 and var number) return _texts[number - 1];
        var text = _reader.ReadString();
        _texts.Add(text);
        return text;
    }

    private T[] ReadAll<T>(Func<T> read)
    {
        var items = new T[_reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }
}
