using DocGen.Site.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocGen.Site.Languages;

/// <summary>Reads a YAML file of names and texts, nested at will, into flat keys with a dot between their parts.</summary>
internal sealed class StringsReader
{
    private readonly string _path;
    private readonly ICollection<Problem> _problems;
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Stack<string> _prefixes = [];
    private string? _key;

    private StringsReader(string path, ICollection<Problem> problems)
    {
        _path = path;
        _problems = problems;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, as the author would open it.</param>
    /// <param name="yaml">The file's text.</param>
    /// <param name="problems">Receives what is wrong with the file.</param>
    public static IReadOnlyDictionary<string, string> Read(string path, string yaml, ICollection<Problem> problems)
    {
        var reader = new StringsReader(path, problems);
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext() && reader.Accept(parser.Current!))
            {
            }
        }
        catch (YamlException exception)
        {
            reader.Report(exception.Start, $"The YAML is malformed: {exception.Message}");
        }

        return reader._texts;
    }

    // A loop over events instead of a tree: however deeply a file is nested, no stack overflows.
    private bool Accept(ParsingEvent current)
    {
        switch (current)
        {
            case MappingStart when _key is not null || _prefixes.Count == 0:
                _prefixes.Push(_key is null ? "" : $"{_prefixes.Peek()}{_key}.");
                _key = null;
                return true;
            case MappingEnd:
                _prefixes.Pop();
                return true;
            case Scalar name when _key is null && _prefixes.Count > 0:
                _key = name.Value;
                return true;
            case Scalar text when _key is not null:
                Add($"{_prefixes.Peek()}{_key}", text);
                _key = null;
                return true;
            case Scalar or SequenceStart or MappingStart or AnchorAlias:
                Report(current.Start, "Only names with texts can stand here, such as 'search:' and, indented below it, 'label: Search'.");
                return false;
            default:
                return true;
        }
    }

    private void Add(string key, Scalar text)
    {
        if (text is { Style: ScalarStyle.Plain, Value.Length: 0 })
            Report(text.Start, $"'{key}' has no text. Write one, or \"\" where it is meant to be empty.");
        else if (!_texts.TryAdd(key, text.Value))
            Report(text.Start, $"'{key}' stands twice. Remove one of the two.");
    }

    private void Report(Mark mark, string message) =>
        _problems.Add(new("DG3010", ProblemSeverity.Error, _path, (int)mark.Line, (int)mark.Column, message));
}
