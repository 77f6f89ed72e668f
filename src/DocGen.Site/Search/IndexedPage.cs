namespace DocGen.Site.Search;

/// <summary>What the index takes of a page, ready to be put together with the other pages.</summary>
/// <param name="Heads">The page's address and title with the anchors, titles and kinds of its documents, as JSON, and of how many documents; in pieces, where it has many.</param>
/// <param name="Documents">Its documents: the text as JSON; the words, each as the number of the word and what it says about the document in one.</param>
/// <param name="Kinds">The kinds of its documents.</param>
internal sealed record IndexedPage(IReadOnlyList<(ReadOnlyMemory<byte> Json, int Count)> Heads, IReadOnlyList<(ReadOnlyMemory<byte> Text, int[] Words)> Documents, IReadOnlyList<string> Kinds)
{
    /// <summary>A page that is not searched.</summary>
    public static IndexedPage Empty { get; } = new([], [], []);
}
