namespace DocGen.Site.Render;

/// <summary>What a page may ask for besides what every page is given.</summary>
internal enum PageRead
{
    /// <summary>The model, and which pages there are.</summary>
    Site,

    /// <summary>Something in the model by the name that prose has for it.</summary>
    Entry,

    /// <summary>Whether there is a page, by its address.</summary>
    Page,

    /// <summary>Whether there is a page, by its address, and what it is called.</summary>
    Title,

    /// <summary>Whether there is a file of the content folder, by its path.</summary>
    File,

    /// <summary>Which pages cite which sources.</summary>
    Citations,
}

/// <summary>What a page asked, in the order in which it did, each question once. One page is rendered by one thread.</summary>
internal sealed class PageReads
{
    private readonly HashSet<(PageRead Read, string Of)> _asked = [];

    public IReadOnlyCollection<(PageRead Read, string Of)> Asked => _asked;

    public void Add(PageRead read, string of = "") => _asked.Add((read, of));
}
