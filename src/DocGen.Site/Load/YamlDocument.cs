using System.Globalization;
using DocGen.Site.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocGen.Site.Load;

/// <summary>Reads a small YAML document, which maps keys to texts or to texts by language, and reports what is wrong with it at its place in the file.</summary>
internal sealed class YamlDocument
{
    private readonly string _path;
    private readonly int _firstLine;
    private readonly ProblemList _problems;
    private IReadOnlyList<(YamlValue Key, YamlValue Value)> _entries = [];

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

    /// <summary>Walks the keys; those that are not known are errors that name the nearest known one.</summary>
    public IEnumerable<(string Key, YamlValue Value)> Entries(IReadOnlyCollection<string> known)
    {
        foreach (var (key, value) in Distinct(_entries))
        {
            if (known.Contains(key.Text)) yield return (key.Text!, value);
            else _problems.Error("DG2003", key.Location, $"The key '{key.Text}' is not known.{NearestName.Hint(key.Text ?? "", known)} Known keys: {string.Join(", ", known)}.");
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

    /// <summary>A text for all languages, or a mapping from language to text.</summary>
    public IReadOnlyDictionary<string, string> LocalizedText(string key, YamlValue value)
    {
        if (value.Entries is not { } entries) return new Dictionary<string, string> { [""] = Text(key, value) };
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, text) in Distinct(entries)) texts[Text(key, language)] = Text(key, text);
        return texts;
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
            _entries = ReadValue(parser, depth: 2).Entries!;
            parser.Consume<DocumentEnd>();
            if (parser.Accept<StreamEnd>(out _)) return true;
        }

        _problems.Error("DG2002", LocationOf(Next(parser)), "Write keys with values here, such as 'title: Start'.");
        return false;
    }

    private YamlValue ReadValue(Parser parser, int depth)
    {
        var location = LocationOf(Next(parser));
        if (parser.TryConsume<Scalar>(out var scalar)) return new(location, scalar.Value, null);
        if (depth == 0 || !parser.Accept<MappingStart>(out _))
        {
            parser.SkipThisAndNestedEvents();
            return new(location, null, null);
        }

        parser.Consume<MappingStart>();
        var entries = new List<(YamlValue, YamlValue)>();
        while (!parser.TryConsume<MappingEnd>(out _)) entries.Add((ReadValue(parser, depth: 0), ReadValue(parser, depth - 1)));
        return new(location, null, entries);
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
