using System.Text;

namespace DocGen.Site.Search;

/// <summary>The documents that a word is in, and how much it says about each.</summary>
internal sealed class PostingList
{
    /// <summary>How much a word says about a document is a number below this one.</summary>
    public const int Weights = 1 << WeightBits;

    // Of a word that is nearly everywhere, only the documents that it says the most about: no query downloads more, however large the site is.
    private const int Limit = 2000;
    private const int WeightBits = 3;

    private int[] _items = new int[2];
    private int _count;
    private int _total;

    /// <summary>Adds a document, whose number is above those that were added before.</summary>
    public void Add(int document, int weight)
    {
        if (_count == _items.Length)
        {
            if (_count >= Limit * 4) Shorten();
            else Array.Resize(ref _items, _count * 2);
        }

        _items[_count++] = (document << WeightBits) | weight;
        _total++;
    }

    /// <summary>Writes the number of all documents, then each by its distance from the last, with its weight.</summary>
    public void Write(StringBuilder text)
    {
        if (_count > Limit) Shorten();
        text.AppendSearchNumber(_total);
        var last = 0;
        foreach (var item in _items.AsSpan(0, _count))
        {
            var document = item >> WeightBits;
            text.AppendSearchNumber(((document - last) << WeightBits) | (item & (Weights - 1)));
            last = document;
        }
    }

    // Among equals the first stay, so that it does not matter when the list is shortened.
    private void Shorten()
    {
        Span<int> counts = stackalloc int[Weights];
        var items = _items.AsSpan(0, _count);
        foreach (var item in items) counts[item & (Weights - 1)]++;
        var (room, least) = (Limit, Weights - 1);
        for (; counts[least] < room; least--) room -= counts[least];
        _count = 0;
        foreach (var item in items)
        {
            var weight = item & (Weights - 1);
            if (weight > least || (weight == least && room-- > 0)) _items[_count++] = item;
        }
    }
}
