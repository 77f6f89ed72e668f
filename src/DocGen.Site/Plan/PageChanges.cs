using DocGen.Site.Load;

namespace DocGen.Site.Plan;

/// <summary>When pages were last changed, by the history of the files that they are made from.</summary>
public sealed class PageChanges
{
    private const int MostInFeed = 50;

    private readonly LoadedSite _site;
    private readonly Lazy<ILookup<string, (PlannedPage Page, DateTimeOffset Time)>> _feeds;

    internal PageChanges(LoadedSite site, IReadOnlyList<PlannedPage> pages)
    {
        _site = site;
        _feeds = new(() => pages
            .Select(page => (Page: page, Time: TimeOf(page)))
            .Where(change => change.Time is not null)
            .Select(change => (change.Page, Time: change.Time!.Value))
            .OrderByDescending(change => change.Time.UtcTicks)
            .ThenBy(change => change.Page.Address, StringComparer.Ordinal)
            .ToLookup(change => change.Page.Language, StringComparer.Ordinal));
    }

    /// <summary>The time of the last commit of a page's prose, or of its type where it has no prose; the day of a release; null where it is not known.</summary>
    /// <param name="page">A page of the plan.</param>
    public DateTimeOffset? TimeOf(PlannedPage page)
    {
        if (page.Release is { } release) return new(release.Date, TimeOnly.MinValue, TimeSpan.Zero);
        var file = page.Content?.File ?? (page.Entry is { } entry ? _site.Catalog.LocationOf(entry).Path : "");
        return file.Length == 0 ? null : _site.History.TimeOf(file);
    }

    /// <summary>The pages of a language's feed, the last changed first, with every release; none where the site's address or its history is not known.</summary>
    /// <param name="language">A language.</param>
    public IEnumerable<(PlannedPage Page, DateTimeOffset Time)> FeedOf(string language) =>
        HasFeed(language) ? _feeds.Value[language].Where((change, index) => index < MostInFeed || change.Page.Release is not null) : [];

    /// <summary>The file of a language's feed.</summary>
    /// <param name="language">A language.</param>
    public static string FeedAddressOf(string language) => $"{language}/feed.xml";

    /// <summary>Whether a language has a feed.</summary>
    /// <param name="language">A language.</param>
    public bool HasFeed(string language) => _site.Settings.Address.Length > 0 && _feeds.Value.Contains(language);
}
