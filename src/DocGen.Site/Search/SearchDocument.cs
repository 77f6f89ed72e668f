namespace DocGen.Site.Search;

/// <summary>What one result can lead to: a page, a section of it, or something in it that is a thing of its own. It is filled as the page is read.</summary>
/// <param name="anchor">Its place in the page; empty for the page itself.</param>
/// <param name="kind">What it is.</param>
internal sealed class SearchDocument(string anchor, string kind)
{
    /// <summary>Its place in the page; empty for the page itself.</summary>
    public string Anchor { get; } = anchor;

    /// <summary>What it is.</summary>
    public string Kind { get; } = kind;

    /// <summary>Its title; empty where it has none.</summary>
    public SearchText Title { get; } = new(64);

    /// <summary>Its text, without the title.</summary>
    public SearchText Text { get; } = new(512);

    /// <summary>Ends a block or a cell of the page that it is read from.</summary>
    public void Break(char kind)
    {
        Title.Break(' ');
        Text.Break(kind);
    }
}
