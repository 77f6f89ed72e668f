using System.Buffers;
using System.Globalization;
using DocGen.Site.Load.Settings;
using DocGen.Site.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocGen.Site.Load;

/// <summary>Reads a small YAML document of texts, mappings and lists, and reports what is wrong with it at its place in the file.</summary>
internal sealed class YamlDocument
{
    // Nothing that is written in YAML here is nested more deeply or is longer. Past either the rest is not read, so that no document takes long.
    private const int MostDepth = 10;
    private const int MostCharacters = 1_000_000;

    // By its beginning an author knows a text again.
    private const int MostShown = 60;

    private static readonly SearchValues<char> s_control = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Except("\t\r\n")]);

    private readonly string _path;
    private readonly int _firstLine;
    private readonly ProblemList _problems;
    private readonly Stack<(Mark Mark, char Bracket)> _brackets = [];
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
    /// <param name="untranslated">Where it is noted what is missing in a language; null where that is a mistake.</param>
    /// <returns>The document; null where it is malformed.</returns>
    public static YamlDocument? Parse(string text, string path, int firstLine, ProblemList problems, List<UntranslatedText>? untranslated = null)
    {
        var document = new YamlDocument(path, firstLine, problems) { Untranslated = untranslated };
        if (text.Length > MostCharacters) return document.Refuse(new(0, 1, 1), $"This YAML is longer than {MostCharacters:N0} characters, which is more than anybody writes. Move texts into pages.");

        // The parser takes some of them for the end of the file.
        if (text.AsSpan().IndexOfAny(s_control) is >= 0 and var at)
        {
            var before = text.AsSpan(0, at);
            return document.Refuse(new(at, before.Count('\n') + 1, at - before.LastIndexOf('\n')), $"This is the control character U+{(int)text[at]:X4}, which no YAML holds. Remove it.");
        }

        var parser = new Parser(new StringReader(text));
        try
        {
            return document.Read(parser) ? document : null;
        }
        // The parser throws the second where it has lost its way.
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            var (mark, advice) = YamlAdvice.For(exception, text, parser.Current?.End ?? Mark.Empty, document._brackets);
            return document.Refuse(mark, advice);
        }
    }

    private YamlDocument? Refuse(Mark mark, string message)
    {
        _problems.Error("DG2002", LocationOf(mark), message);
        return null;
    }

    /// <summary>Walks the keys of the document; those that are not known are errors that name the nearest known one.</summary>
    public IEnumerable<(string Key, YamlValue Value)> Entries(IReadOnlyCollection<string> known) => Entries("", _root, known);

    /// <summary>Walks the keys of a mapping; those that are not known are errors that name the nearest known one.</summary>
    public IEnumerable<(string Key, YamlValue Value)> Entries(string key, YamlValue value, IReadOnlyCollection<string> known)
    {
        if (value.Entries is null) ReportForm(key, value, $"keys with values: {string.Join(", ", known)}");
        return value.Entries is null ? [] : Known(value, value.Entries, known);
    }

    /// <summary>Walks the keys of the document, whatever they are.</summary>
    public IEnumerable<(YamlValue Key, YamlValue Value)> Entries() => Entries(_root);

    /// <summary>Walks the keys of a mapping, whatever they are.</summary>
    public IEnumerable<(YamlValue Key, YamlValue Value)> Entries(YamlValue value) => Distinct(value.Entries ?? []);

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<YamlValue> Items(string key, YamlValue value)
    {
        if (value.Items is null) ReportForm(key, value, "a list, whose items start with '- '");
        return value.Items ?? [];
    }

    /// <summary>Where it is noted what is missing in a language, so that the text of another stands in for it; null where that is a mistake.</summary>
    private List<UntranslatedText>? Untranslated { get; init; }

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
            _problems.Error("DG2003", key.Location, $"The key '{key.Text}' is not known.{NearestName.HintOfAll(key.Text ?? "", known)}");
        }
    }

    public string Text(string key, YamlValue value)
    {
        if (value.IsNothing) _problems.Error("DG2004", value.Location, $"'{key}' has no text. Write it, in quotes where it begins with '#', or remove the key.");
        else if (value.Text is not null) return value.Text.Trim();
        else ReportForm(key, value, "one text");
        return "";
    }

    public int? Number(string key, YamlValue value)
    {
        if (int.TryParse(value.Text, CultureInfo.InvariantCulture, out var number)) return number;
        ReportForm(key, value, "a whole number");
        return null;
    }

    public bool Flag(string key, YamlValue value)
    {
        if (bool.TryParse(value.Text, out var flag)) return flag;
        ReportForm(key, value, "true or false");
        return false;
    }

    /// <summary>A text for all languages, or one for each language.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">What is written.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="isName">Whether it is a name, which is the same in all languages more often than not.</param>
    public SiteText LocalizedText(string key, YamlValue value, IReadOnlyList<string> languages, bool isName = false)
    {
        if (value.Entries is null)
        {
            var text = Text(key, value);
            if (!isName && languages.Count > 1 && HasWords(text))
                _problems.Add(new("DG2061", ProblemSeverity.Information, value.Location.Path, value.Location.Line, value.Location.Column,
                    $"'{key}' is given once, so pages in all languages show the same words. Write '{key}: {{{string.Join(", ", languages.Select(language => $"{language}: \"…\""))}}}', with the same text in each where that is meant."));
            return new([new("", text, value.TextLine)]);
        }

        var texts = Texts(key, value).Select(text => new SiteTextPart(text.Key, text.Value.Text?.Trim() ?? "", text.Value.TextLine)).ToList();
        foreach (var missing in languages.Where(language => texts.All(text => text.Language != language)))
        {
            if (Untranslated is null || texts.Count == 0)
            {
                _problems.Error("DG2005", value.Location, $"'{key}' is missing in the language '{missing}'. Add '{missing}: …' to it.");
                continue;
            }

            Untranslated.Add(new(missing, value.Location, $"the text of '{key}'"));
            texts.Add(texts[0] with { Language = missing, WrittenIn = texts[0].Language });
        }

        foreach (var unknown in texts.Where(text => !languages.Contains(text.Language)))
            _problems.Error("DG2006", value.Location, $"'{key}' is given in '{unknown.Language}', which is no language of the site ({string.Join(", ", languages)}). Remove it, or add the language to DocGenLanguages.");
        return new(texts);
    }

    // One word alone may be a name; of what is written without spaces, a full stop tells it.
    private static bool HasWords(string text) => text.Any(char.IsWhiteSpace) || text.Contains('。');

    /// <summary>A mapping from text to text.</summary>
    public IEnumerable<(string Key, YamlValue Value)> Texts(string key, YamlValue value)
    {
        if (value.Entries is null) ReportForm(key, value, "keys with texts");
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
        ReportForm(key, value, "an absolute address, such as https://example.org/");
        return "";
    }

    /// <summary>An absolute http or https address of a folder.</summary>
    public string Address(string key, YamlValue value)
    {
        var text = Text(key, value);
        if (text.Length == 0 || WebAddress.IsFolder(text)) return text;
        ReportForm(key, value, "an absolute address without '?' and '#', such as https://example.org/docs/");
        return "";
    }

    /// <summary>Reports a value that has not the form that its key takes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">What is written.</param>
    /// <param name="form">What may be written.</param>
    public void ReportForm(string key, YamlValue value, string form)
    {
        var text = value.Text?.ReplaceLineEndings(" ").Trim() ?? "";
        var written = value.Items is not null ? "a list" : value.Entries is not null ? "keys with values" : text.Length == 0 ? "empty" : $"'{(text.Length <= MostShown ? text : string.Concat(text.AsSpan(0, MostShown), "…"))}'";
        _problems.Error("DG2004", value.Location, $"'{key}' is {written}, and takes {form}.");
    }

    // A walk over events instead of a tree: however a file is nested or refers to itself, no stack overflows.
    private bool Read(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return true;
        if (parser.Accept<Scalar>(out var text) && text.Value.Length > 0)
            return Refuse(text.Start, text.Value.Contains(':') ? "There is no key here. Write a space behind the colon: 'title: Start'." : "Write keys with values here, such as 'title: Start'.") is not null;
        if (!parser.Accept<MappingStart>(out _)) return Refuse(Next(parser), "Write keys with values here, such as 'title: Start'.") is not null;
        if (ReadValue(parser, MostDepth) is not { } root) return false;
        _root = root;
        parser.Consume<DocumentEnd>();
        return parser.Accept<StreamEnd>(out _) || Refuse(Next(parser), "A second document begins here, and one is read. Remove the line '---', or put it in quotes where it is a text.") is not null;
    }

    // Null where reading must not go on.
    private YamlValue? ReadValue(Parser parser, int depth)
    {
        var start = Next(parser);
        var location = LocationOf(start);
        if (parser.Accept<AnchorAlias>(out _) || (parser.Accept<NodeEvent>(out var node) && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
        {
            Refuse(start, "A value that begins with '*', '&' or '!' is no text to YAML. Put it in quotes.");
            return null;
        }

        if (parser.TryConsume<Scalar>(out var scalar))
            return new(location, scalar.Value, location.Line + (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? 1 : 0)) { IsNothing = scalar is { Style: ScalarStyle.Plain, Value.Length: 0 } };
        if (depth == 0)
        {
            Refuse(start, $"This is nested more than {MostDepth} levels deep, which is more than anything takes here. Write it flatter, or put a text that begins with '[', '{{' or '- ' in quotes.");
            return null;
        }

        // The parser throws as it reads on behind a bracket, which is then open already.
        if (parser.Accept<MappingStart>(out var mapping))
        {
            var entries = new List<(YamlValue, YamlValue)>();
            if (mapping.Style is MappingStyle.Flow) _brackets.Push((start, '{'));
            parser.MoveNext();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (ReadValue(parser, depth - 1) is not { } key || ReadValue(parser, depth - 1) is not { } value) return null;
                entries.Add((key, value));
            }

            if (mapping.Style is MappingStyle.Flow) _brackets.Pop();
            return new(location, Entries: entries);
        }

        var items = new List<YamlValue>();
        var sequence = parser.Require<SequenceStart>();
        if (sequence.Style is SequenceStyle.Flow) _brackets.Push((start, '['));
        parser.MoveNext();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadValue(parser, depth - 1) is not { } item) return null;
            items.Add(item);
        }

        if (sequence.Style is SequenceStyle.Flow) _brackets.Pop();
        return new(location, Items: items);
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
