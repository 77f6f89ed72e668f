using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render;

namespace DocGen.Site.Check;

/// <summary>The fourth stage: proves what can only be known once every page is rendered. Pages may be handed in from several threads.</summary>
public sealed class SiteChecker
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, IReadOnlySet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly List<PageLink> _links = [];

    /// <summary>Remembers what a page offers and what it leads to.</summary>
    /// <param name="page">A rendered page.</param>
    public void Add(RenderedPage page)
    {
        lock (_lock)
        {
            _anchors[page.Page.Address] = page.Anchors;
            _links.AddRange(page.Links);
        }
    }

    /// <summary>Reports every link of an author whose anchor does not exist.</summary>
    /// <param name="problems">Where they are reported.</param>
    public void Check(ProblemList problems)
    {
        lock (_lock)
        {
            foreach (var link in _links)
            {
                // A page that failed to render was reported; its anchors are not known.
                if (!_anchors.TryGetValue(link.Address, out var anchors) || anchors.Contains(link.Fragment)) continue;
                problems.Error("DG2012", link.Location, $"'{link.Address}' has no anchor '#{link.Fragment}'.{NearestName.Hint(link.Fragment, anchors)} An anchor is a heading in lower case with hyphens.");
            }
        }
    }
}
