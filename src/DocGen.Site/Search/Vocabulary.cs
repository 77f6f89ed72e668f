using System.Collections.Concurrent;

namespace DocGen.Site.Search;

/// <summary>The words of a language, each with a number of its own for as long as the index is made. Safe to use from several threads.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, (string Word, int Id)> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Word, int Id)>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private int _count;

    public Vocabulary() => _byText = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words with their numbers, in ordinal order.</summary>
    public IEnumerable<(string Word, int Id)> Words => _words.Values.OrderBy(word => word.Word, StringComparer.Ordinal);

    /// <summary>A word with its number; one that has none gets one.</summary>
    public (string Word, int Id) Find(ReadOnlySpan<char> word) =>
        _byText.TryGetValue(word, out var found) ? found : _words.GetOrAdd(word.ToString(), text => (text, Interlocked.Increment(ref _count) - 1));

    /// <summary>Whether a word has a number.</summary>
    public bool Has(ReadOnlySpan<char> word) => _byText.ContainsKey(word);
}
