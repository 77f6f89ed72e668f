namespace DocGen.Site.Plan;

/// <summary>Pages that are read one after another.</summary>
public sealed class PageSequence
{
    private readonly Dictionary<string, int> _positions;

    internal PageSequence(IReadOnlyList<PlannedPage> pages)
    {
        Pages = pages;
        _positions = pages.Select((page, index) => (page, index)).DistinctBy(pair => pair.page.Address).ToDictionary(pair => pair.page.Address, pair => pair.index);
    }

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; }

    /// <summary>How many pages there are.</summary>
    public int Count => Pages.Count;

    /// <summary>The position of a page; -1 where it is not one of them.</summary>
    /// <param name="page">A page.</param>
    public int IndexOf(PlannedPage page) => _positions.GetValueOrDefault(page.Address, -1);
}
