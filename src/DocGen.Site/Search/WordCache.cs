namespace DocGen.Site.Search;

/// <summary>Remembers the numbers of the words that one thread met last, so that few have to be looked up in the vocabulary that all share.</summary>
/// <param name="vocabulary">Numbers the words.</param>
internal sealed class WordCache(Vocabulary vocabulary)
{
    private const int Bits = 14;
    private const uint Factor = 2654435769;

    private readonly (string Word, int Id)[] _words = new (string, int)[1 << Bits];

    /// <summary>The number of a word, which is that of its key: how it is written in upper and lower case does not matter.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        uint hash = 0;
        foreach (var character in word) hash = (hash + character) * Factor;
        ref var known = ref _words[hash >> (32 - Bits)];
        if (!word.SequenceEqual(known.Word)) known = (word.ToString(), vocabulary.Find(SearchWords.KeyOf(word)).Id);
        return known.Id;
    }
}
