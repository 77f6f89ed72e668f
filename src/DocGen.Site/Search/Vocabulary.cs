using System.Collections.Concurrent;

namespace DocGen.Site.Search;

/// <summary>The words of a language, each with a number of its own for as long as the index is made. Safe to use from several threads.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private int _count;

    public Vocabulary() => _byText = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Numbers are below this one.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The words with their numbers, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, int>> Words => _ids.OrderBy(word => word.Key, StringComparer.Ordinal);

    /// <summary>The number of a word, which gets one where it has none.</summary>
    public int IdOf(ReadOnlySpan<char> word) =>
        _byText.TryGetValue(word, out var id) ? id : _ids.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref _count) - 1);

    /// <summary>Whether a word has a number.</summary>
    public bool Has(ReadOnlySpan<char> word) => _byText.ContainsKey(word);
}
