using DocGen.Site.Problems;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DocGen.Site.Load;

/// <summary>Reads a small YAML document whose root is a mapping, and reports what is wrong with it at its place in the file.</summary>
internal sealed class YamlDocument
{
    private readonly string _path;
    private readonly int _firstLine;
    private readonly ProblemList _problems;

    private YamlDocument(YamlMappingNode root, string path, int firstLine, ProblemList problems)
    {
        Root = root;
        _path = path;
        _firstLine = firstLine;
        _problems = problems;
    }

    public YamlMappingNode Root { get; }

    /// <summary>Parses a document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="path">The file that it stands in.</param>
    /// <param name="firstLine">The line of the file where it starts, counted from 1.</param>
    /// <param name="problems">Where mistakes are reported, as DG2002.</param>
    /// <returns>The document; null where it is malformed.</returns>
    public static YamlDocument? Parse(string text, string path, int firstLine, ProblemList problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0) return new([], path, firstLine, problems);
            if (stream.Documents[0].RootNode is YamlMappingNode root) return new(root, path, firstLine, problems);
            problems.Error("DG2002", new(path, firstLine, 1), "Write keys with values here, such as 'title: Start'.");
        }
        catch (YamlException exception)
        {
            var message = (exception.InnerException?.Message ?? exception.Message).TrimEnd('.');
            problems.Error("DG2002", new(path, firstLine + (int)exception.Start.Line - 1, (int)exception.Start.Column), $"This is not valid YAML: {message}.");
        }

        return null;
    }

    public Location LocationOf(YamlNode node) => new(_path, _firstLine + (int)node.Start.Line - 1, (int)node.Start.Column);

    /// <summary>Walks the root's keys; those that are not known are errors that name the nearest known one.</summary>
    public IEnumerable<(string Key, YamlNode Value)> Entries(IReadOnlyCollection<string> known)
    {
        foreach (var (keyNode, value) in Root.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (known.Contains(key)) yield return (key, value);
            else _problems.Error("DG2003", LocationOf(keyNode), $"The key '{key}' is not known.{NearestName.Hint(key, known)} Known keys: {string.Join(", ", known)}.");
        }
    }

    public string Text(string key, YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } value }) return value.Trim();
        _problems.Error("DG2004", LocationOf(node), $"'{key}' takes one text.");
        return "";
    }

    public int? Number(string key, YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } value } && int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;
        _problems.Error("DG2004", LocationOf(node), $"'{key}' takes a whole number.");
        return null;
    }

    /// <summary>A text for all languages, or a mapping from language to text.</summary>
    public IReadOnlyDictionary<string, string> LocalizedText(string key, YamlNode node)
    {
        if (node is not YamlMappingNode mapping) return new Dictionary<string, string> { [""] = Text(key, node) };
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, value) in mapping.Children) texts[(language as YamlScalarNode)?.Value ?? ""] = Text(key, value);
        return texts;
    }

    /// <summary>An absolute http or https address.</summary>
    public string Address(string key, YamlNode node)
    {
        var text = Text(key, node);
        if (text.Length == 0 || WebAddress.IsAbsolute(text)) return text;
        _problems.Error("DG2004", LocationOf(node), $"'{key}' takes an absolute address, such as https://example.org/docs/.");
        return "";
    }
}
