using System.Globalization;
using DocGen.Site.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocGen.Site.Load;

/// <summary>Reads a small YAML document of texts, mappings and lists, and reports what is wrong with it at its place in the file.</summary>
internal sealed class YamlDocument
{
    // A site's settings are not nested more deeply; what is, is something else.
    private const int MostDepth = 6;

    private readonly string _path;
    private readonly int _firstLine;
    private readonly ProblemList _problems;
    private readonly HashSet<YamlValue> _withUnknownKeys = new(ReferenceEqualityComparer.Instance);
    private YamlValue _root = new(Location.None, Entries: []);

    private YamlDocument(string path, int firstLine, ProblemList problems)
    {
        _path = path;
        _firstLine = firstLine;
        _problems = problems;
    }

    /// <summary>Parses a document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="path">The file that it stands in.</param>
    /// <param name="firstLine">The line of the file where it starts, counted from 1.</param>
    /// <param name="problems">Where mistakes are reported, as DG2002.</param>
    /// <returns>The document; null where it is malformed.</returns>
    public static YamlDocument? Parse(string text, string path, int firstLine, ProblemList problems)
    {
        var document = new YamlDocument(path, firstLine, problems);
        try
        {
            return document.Read(new Parser(new StringReader(text))) ? document : null;
        }
        catch (YamlException exception)
        {
            var message = (exception.InnerException?.Message ?? exception.Message).TrimEnd('.');
            problems.Error("DG2002", document.LocationOf(exception.Start), $"This is not valid YAML: {message}.");
            return null;
        }
    }

    /// <summary>Walks the keys of the document; those that are not known are errors that name the nearest known one.</summary>
    public IEnumerable<(string Key, YamlValue Value)> Entries(IReadOnlyCollection<string> known) => Entries("", _root, known);

    /// <summary>Walks the keys of a mapping; those that are not known are errors that name the nearest known one.</summary>
    public IEnumerable<(string Key, YamlValue Value)> Entries(string key, YamlValue value, IReadOnlyCollection<string> known)
    {
        if (value.Entries is null) _problems.Error("DG2004", value.Location, $"'{key}' takes keys with values: {string.Join(", ", known)}.");
        return value.Entries is null ? [] : Known(value, value.Entries, known);
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<YamlValue> Items(string key, YamlValue value)
    {
        if (value.Items is null) _problems.Error("DG2004", value.Location, $"'{key}' takes a list, whose items start with '- '.");
        return value.Items ?? [];
    }

    /// <summary>Whether a key of the document's own was not known, so that one that is missing may be meant by it.</summary>
    public bool HasUnknownKeys => _withUnknownKeys.Contains(_root);

    /// <summary>Whether a mapping has what it needs; what it lacks is an error.</summary>
    public bool Require(string key, YamlValue value, IReadOnlyCollection<string> given, IReadOnlyCollection<string> needed)
    {
        foreach (var missing in needed.Where(name => !_withUnknownKeys.Contains(value) && !given.Contains(name)))
            _problems.Error("DG2028", value.Location, $"'{missing}' is missing here: '{key}' takes {string.Join(", ", needed)}.");
        return needed.All(given.Contains);
    }

    private IEnumerable<(string Key, YamlValue Value)> Known(YamlValue value, IReadOnlyList<(YamlValue Key, YamlValue Value)> entries, IReadOnlyCollection<string> known)
    {
        foreach (var (key, part) in Distinct(entries))
        {
            if (known.Contains(key.Text))
            {
                yield return (key.Text!, part);
                continue;
            }

            _withUnknownKeys.Add(value);
            _problems.Error("DG2003", key.Location, $"The key '{key.Text}' is not known.{NearestName.Hint(key.Text ?? "", known)} Known keys: {string.Join(", ", known)}.");
        }
    }

    public string Text(string key, YamlValue value)
    {
        if (value.Text is not null) return value.Text.Trim();
        _problems.Error("DG2004", value.Location, $"'{key}' takes one text.");
        return "";
    }

    public int? Number(string key, YamlValue value)
    {
        if (int.TryParse(value.Text, CultureInfo.InvariantCulture, out var number)) return number;
        _problems.Error("DG2004", value.Location, $"'{key}' takes a whole number.");
        return null;
    }

    /// <summary>A text for all languages, or one for each language.</summary>
    public SiteText LocalizedText(string key, YamlValue value, IReadOnlyList<string> languages)
    {
        if (value.Entries is null) return new([new("", Text(key, value), value.TextLine)]);
        var texts = Texts(key, value).Select(text => new SiteTextPart(text.Key, text.Value.Text?.Trim() ?? "", text.Value.TextLine)).ToList();
        foreach (var missing in languages.Where(language => texts.All(text => text.Language != language)))
            _problems.Error("DG2005", value.Location, $"'{key}' is missing in the language '{missing}'. Add it.");
        foreach (var unknown in texts.Where(text => !languages.Contains(text.Language)))
            _problems.Error("DG2006", value.Location, $"'{key}' is given in '{unknown.Language}', which is no language of the site ({string.Join(", ", languages)}).");
        return new(texts);
    }

    /// <summary>A mapping from text to text.</summary>
    public IEnumerable<(string Key, YamlValue Value)> Texts(string key, YamlValue value)
    {
        if (value.Entries is null) _problems.Error("DG2004", value.Location, $"'{key}' takes keys with texts.");
        foreach (var (name, text) in Distinct(value.Entries ?? []))
        {
            Text(key, text);
            yield return (Text(key, name), text);
        }
    }

    /// <summary>An absolute http or https address.</summary>
    public string Link(string key, YamlValue value)
    {
        var text = Text(key, value);
        if (text.Length == 0 || WebAddress.IsAbsolute(text)) return text;
        _problems.Error("DG2004", value.Location, $"'{key}' takes an absolute address, such as https://example.org/.");
        return "";
    }

    /// <summary>An absolute http or https address of a folder.</summary>
    public string Address(string key, YamlValue value)
    {
        var text = Text(key, value);
        if (text.Length == 0 || WebAddress.IsFolder(text)) return text;
        _problems.Error("DG2004", value.Location, $"'{key}' takes an absolute address without '?' and '#', such as https://example.org/docs/.");
        return "";
    }

    // A walk over events instead of a tree: however a file is nested or refers to itself, no stack overflows.
    private bool Read(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return true;
        if (parser.Accept<MappingStart>(out _))
        {
            _root = ReadValue(parser, MostDepth);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<StreamEnd>(out _)) return true;
        }

        _problems.Error("DG2002", LocationOf(Next(parser)), "Write keys with values here, such as 'title: Start'.");
        return false;
    }

    private YamlValue ReadValue(Parser parser, int depth)
    {
        var location = LocationOf(Next(parser));
        if (parser.TryConsume<Scalar>(out var scalar))
            return new(location, scalar.Value, location.Line + (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? 1 : 0));
        if (depth > 0 && parser.TryConsume<MappingStart>(out _))
        {
            var entries = new List<(YamlValue, YamlValue)>();
            while (!parser.TryConsume<MappingEnd>(out _)) entries.Add((ReadValue(parser, depth: 0), ReadValue(parser, depth - 1)));
            return new(location, Entries: entries);
        }

        if (depth > 0 && parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlValue>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadValue(parser, depth - 1));
            return new(location, Items: items);
        }

        parser.SkipThisAndNestedEvents();
        return new(location);
    }

    private IEnumerable<(YamlValue Key, YamlValue Value)> Distinct(IReadOnlyList<(YamlValue Key, YamlValue Value)> entries)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (keys.Add(entry.Key.Text ?? "")) yield return entry;
            else _problems.Error("DG2002", entry.Key.Location, $"'{entry.Key.Text}' stands twice. Remove one of the two.");
        }
    }

    private static Mark Next(Parser parser) => parser.Accept<ParsingEvent>(out var next) ? next.Start : parser.Current!.End;

    private Location LocationOf(Mark mark) => new(_path, _firstLine + (int)mark.Line - 1, (int)mark.Column);
}
