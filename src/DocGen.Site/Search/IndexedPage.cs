namespace DocGen.Site.Search;

/// <summary>What the index takes of a page, ready to be put together with the other pages.</summary>
/// <param name="Heads">The page's address and title with the anchors, titles and kinds of its documents, as JSON, and of how many documents; in pieces, where it has many.</param>
/// <param name="Texts">The text of each document, as JSON.</param>
/// <param name="Words">The words of each document: the number of the word, then what it says about the document, in one.</param>
/// <param name="Kinds">The kinds of its documents.</param>
internal sealed record IndexedPage(IReadOnlyList<(byte[] Json, int Count)> Heads, IReadOnlyList<byte[]> Texts, IReadOnlyList<int[]> Words, IReadOnlyList<string> Kinds)
{
    /// <summary>A page that is not searched.</summary>
    public static IndexedPage Empty { get; } = new([], [], [], []);
}
