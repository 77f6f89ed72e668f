using System.Collections.Concurrent;

namespace DocGen.Site.Search;

/// <summary>The words of a language, each with a number of its own. Safe to use from several threads.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, (string Word, int Id)> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Word, int Id)>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private int _count;

    /// <param name="words">Words that have their numbers already, in the order of these; empty where a number is of no word.</param>
    public Vocabulary(IReadOnlyList<string> words)
    {
        _byText = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _count = words.Count;
        for (var number = 0; number < words.Count; number++)
            if (words[number].Length > 0) _words[words[number]] = (words[number], number);
    }

    /// <summary>The words in the order of their numbers. Two threads that met a word first have taken a number each, and one is of no word.</summary>
    public IReadOnlyList<string> ByNumber()
    {
        var words = new string[_count];
        Array.Fill(words, "");
        foreach (var (word, id) in _words.Values) words[id] = word;
        return words;
    }

    /// <summary>The words with their numbers, in ordinal order.</summary>
    public IEnumerable<(string Word, int Id)> Words => _words.Values.OrderBy(word => word.Word, StringComparer.Ordinal);

    /// <summary>A word with its number; one that has none gets one.</summary>
    public (string Word, int Id) Find(ReadOnlySpan<char> word) =>
        _byText.TryGetValue(word, out var found) ? found : _words.GetOrAdd(word.ToString(), text => (text, Interlocked.Increment(ref _count) - 1));

    /// <summary>The number of a word; null where it has none.</summary>
    public int? NumberOf(ReadOnlySpan<char> word) => _byText.TryGetValue(word, out var found) ? found.Id : null;
}
