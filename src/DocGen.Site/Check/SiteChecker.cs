using DocGen.Site.Cache;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site.Check;

/// <summary>The fourth stage: proves what can only be known once every page is. Pages may be handed in from several threads.</summary>
/// <param name="plan">The site.</param>
internal sealed class SiteChecker(SitePlan plan)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, IReadOnlySet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly List<PageLink> _links = [];
    private readonly TemplateLinks _templateLinks = new(plan);
    private readonly Dictionary<IReadOnlySet<string>, string> _navigation = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(string Language, string Kind)> _unnamed = [];

    /// <summary>Remembers what a page offers and what it leads to.</summary>
    /// <param name="page">A page of the plan.</param>
    /// <param name="record">What is known of it.</param>
    /// <param name="navigation">What its navigation links to: one set for all pages that have the same.</param>
    public void Add(PlannedPage page, PageRecord record, IReadOnlySet<string> navigation)
    {
        _templateLinks.Add(page.Address, record.TemplateLinks);
        lock (_lock)
        {
            // Many pages have the same navigation; what is wrong with it is told with the first of them.
            if (record.HasNavigation && (!_navigation.TryGetValue(navigation, out var first) || string.CompareOrdinal(page.Address, first) < 0)) _navigation[navigation] = page.Address;
            _anchors[page.Address] = record.Anchors;
            _links.AddRange(record.Links);
            foreach (var kind in record.Marks) _unnamed.Add((page.Language, kind));
        }
    }

    /// <summary>Reports every link of an author whose anchor does not exist, what templates link to in vain, and every kind of search result that has no name.</summary>
    /// <param name="files">The addresses of the files of the site.</param>
    /// <param name="problems">Where they are reported.</param>
    public void Check(IReadOnlySet<string> files, ProblemList problems)
    {
        lock (_lock)
        {
            // A page that failed to render was reported; its anchors are not known.
            var dead = _links
                .Where(link => _anchors.TryGetValue(link.Address, out var anchors) && !anchors.Contains(link.Fragment))
                .OrderBy(link => link.Location.Path, StringComparer.Ordinal).ThenBy(link => link.Location.Line).ThenBy(link => link.Location.Column);
            foreach (var (index, link) in dead.Index())
                problems.Error("DG2012", link.Location, $"'{link.Address}' has no anchor '#{link.Fragment}'.{(index < NearestName.MostHints ? NearestName.Hint(link.Fragment, _anchors[link.Address]) : "")} An anchor is a heading in lower case with hyphens.");

            if (plan.Freshness is { } freshness) FreshnessCheck.Report(plan.Site, freshness, problems);
            foreach (var (links, page) in _navigation) _templateLinks.Add(page, links);
            _templateLinks.Check(files, _anchors, problems);
            StyleSheetLinks.Report(plan, files, problems);
            foreach (var (language, kind) in _unnamed)
                problems.Error("DG3014", Location.None, $"A template marks what search finds with data-search=\"{kind}\", and there is no text '{SearchMarks.KindTexts}{kind}' in the language '{language}'. Write it in templates/strings/{language}.yaml.");
        }
    }
}
