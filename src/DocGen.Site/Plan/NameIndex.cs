using System.Collections.Concurrent;
using DocGen.Shared;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan;

/// <summary>Finds documented things by the names that prose uses: simple, or with their namespace.</summary>
public sealed class NameIndex
{
    private readonly Dictionary<string, List<CatalogEntry>> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, KnownNames> _known = new();
    private readonly Dictionary<(string Name, string Member), GoneFact> _gone = [];

    internal NameIndex(IEnumerable<CatalogEntry> entries, IEnumerable<GoneFact>? gone = null)
    {
        foreach (var fact in gone ?? [])
            foreach (var name in Endings(fact.Fact.Id[2..])) _gone.TryAdd((name, fact.Member), fact);
        foreach (var entry in entries)
        {
            foreach (var name in Endings(entry.Id[2..]))
            {
                if (!_entries.TryGetValue(name, out var named)) _entries.Add(name, named = []);
                named.Add(entry);
            }
        }
    }

    /// <summary>Looks for a thing by its name.</summary>
    /// <typeparam name="TEntry">The kind of thing; <see cref="CatalogEntry"/> for any.</typeparam>
    /// <param name="name">The name as written.</param>
    /// <param name="message">What is wrong where there is not exactly one.</param>
    /// <returns>The thing; null where there is not exactly one.</returns>
    public TEntry? Find<TEntry>(string name, out string message) where TEntry : CatalogEntry
    {
        var found = All<TEntry>(name);
        message = found.Count switch
        {
            1 => "",
            0 when Gone(name) is { } gone => gone,
            0 => $"There is no {KindName<TEntry>()} '{name}'.{Known<TEntry>().Hint(name)}",
            _ => $"'{name}' may be any of {string.Join(", ", found.Select(entry => entry.Id[2..]).Order(StringComparer.Ordinal))}. Write the qualified name.",
        };
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Looks for a thing by its name; null where there is not exactly one.</summary>
    internal TEntry? Find<TEntry>(string name) where TEntry : CatalogEntry => All<TEntry>(name) is [var found] ? found : null;

    /// <summary>What became of something that a package had when the site was built last; null where none had it.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="member">A criterion of it; empty for the thing itself.</param>
    internal string? Gone(string name, string member = "") => _gone.TryGetValue((name, member), out var fact) ? $"'{fact.Name}' {fact.Explanation}." : null;

    private static IEnumerable<string> Endings(string qualified)
    {
        for (var start = 0; start >= 0; start = qualified.IndexOf('.', start) is var dot and >= 0 ? dot + 1 : -1) yield return qualified[start..];
    }

    private List<TEntry> All<TEntry>(string name) where TEntry : CatalogEntry => _entries.TryGetValue(name, out var named) ? [.. named.OfType<TEntry>()] : [];

    private KnownNames Known<TEntry>() where TEntry : CatalogEntry =>
        _known.GetOrAdd(typeof(TEntry), _ => new(
            _entries.Where(pair => pair.Value.OfType<TEntry>().Any()).Select(pair => pair.Key),
            _entries.Values.SelectMany(named => named.OfType<TEntry>()).Select(entry => entry.Type.Name)));

    private static string KindName<TEntry>() => typeof(TEntry).Name switch
    {
        nameof(SubjectEntry) or nameof(AnsweringEntry) => "subject",
        nameof(ComparisonEntry) => "comparison",
        nameof(LayerEntry) => "layer",
        nameof(CollectionEntry) => "collection",
        nameof(RecordEntry) => "record",
        _ => "documented type",
    };
}
