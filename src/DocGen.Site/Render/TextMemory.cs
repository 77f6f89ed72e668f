using System.Collections.Concurrent;

namespace DocGen.Site.Render;

/// <summary>
/// Remembers what was made of texts: the languages of a site often have the same ones, and a preview makes them again and again. Past a number of characters it
/// begins anew. Safe to call in parallel.
/// </summary>
/// <param name="most">How many characters of texts are remembered.</param>
internal sealed class TextMemory<TKey, TMade>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TMade> _made = new();
    private int _characters;

    /// <summary>What was made of a text; made now where that is not remembered.</summary>
    /// <param name="key">The text, and what else it depends on.</param>
    /// <param name="length">The characters of the text.</param>
    /// <param name="make">Makes it.</param>
    public TMade GetOrAdd(TKey key, int length, Func<TKey, TMade> make)
    {
        if (_made.TryGetValue(key, out var known)) return known;
        var made = make(key);
        if (Interlocked.Add(ref _characters, length) > most)
        {
            _made.Clear();
            Interlocked.Exchange(ref _characters, 0);
        }

        return _made.GetOrAdd(key, made);
    }
}
