using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Languages;

/// <summary>Reads a YAML file of names and texts, nested at will, into flat keys with a dot between their parts.</summary>
internal static class StringsReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, as the author would open it.</param>
    /// <param name="yaml">The file's text.</param>
    /// <param name="isOwn">Whether it is the author's, and not the default theme's.</param>
    /// <param name="problems">Receives what is wrong with the file.</param>
    public static IReadOnlyDictionary<string, InterfaceText> Read(string path, string yaml, bool isOwn, ProblemList problems)
    {
        var texts = new Dictionary<string, InterfaceText>(StringComparer.Ordinal);
        if (YamlDocument.Parse(yaml, path, 1, problems) is { } document) Add(document, "", document.Entries(), isOwn, texts, problems);
        return texts;
    }

    private static void Add(YamlDocument document, string prefix, IEnumerable<(YamlValue Key, YamlValue Value)> entries, bool isOwn, Dictionary<string, InterfaceText> texts, ProblemList problems)
    {
        foreach (var (name, value) in entries)
        {
            var key = prefix + name.Text;
            if (name.Text is null || value.Items is not null)
                problems.Error("DG3010", name.Text is null ? name.Location : value.Location, "Only names with texts can stand here, such as 'search:' and, indented below it, 'label: Search'.");
            else if (value.Entries is not null) Add(document, $"{key}.", document.Entries(value), isOwn, texts, problems);
            else if (value.IsNothing) problems.Error("DG3010", value.Location, $"'{key}' has no text. Write one, or \"\" where it is meant to be empty.");
            else if (!texts.TryAdd(key, new(value.Text!, value.Location, isOwn))) problems.Error("DG3010", name.Location, $"'{key}' stands twice. Remove one of the two.");
        }
    }
}
