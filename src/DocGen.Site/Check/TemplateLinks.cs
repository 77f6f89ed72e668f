using System.Collections.Concurrent;
using System.Net;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render;

namespace DocGen.Site.Check;

/// <summary>
/// Proves that what templates link to and load is there. Links of prose are proven as they are resolved, so they are passed over, and so is what lies outside
/// of the site.
/// </summary>
/// <param name="plan">The site.</param>
internal sealed class TemplateLinks(SitePlan plan)
{
    private static readonly string[] s_attributes = [" href=\"", " src=\""];

    // By folder and as written; with the first page that has it.
    private readonly ConcurrentDictionary<(string Folder, string Written), string> _links = new();

    /// <summary>What a page's templates link to and load, as written, as far as it lies in the site and is not known to be there.</summary>
    public static HashSet<string> Of(RenderedPage page)
    {
        var written = In(page.Html);
        foreach (var proven in page.Composed.Proven) written.ExceptWith(In(proven.Value));
        // An anchor of the page itself is known here, and most are there.
        written.RemoveWhere(link => !IsInSite(link) || (link[0] == '#' && page.Anchors.Contains(FragmentOf(link))));
        return written;
    }

    /// <summary>Remembers where a page leads. Safe to call in parallel.</summary>
    /// <param name="address">The page.</param>
    /// <param name="links">What its templates link to and load.</param>
    public void Add(string address, IEnumerable<string> links)
    {
        var folder = address[..(address.LastIndexOf('/') + 1)];
        foreach (var link in links)
        {
            var key = (link[0] == '#' ? address : folder, link);
            // Most pages of a folder lead where others do.
            if (!_links.TryGetValue(key, out var known) || string.CompareOrdinal(address, known) < 0)
                _links.AddOrUpdate(key, address, (_, first) => string.CompareOrdinal(first, address) <= 0 ? first : address);
        }
    }

    /// <summary>Reports what leads nowhere, each target and each place of a template once.</summary>
    /// <param name="files">The addresses of the files of the site.</param>
    /// <param name="anchors">The anchors of the pages, by address.</param>
    /// <param name="problems">Where they are reported.</param>
    public void Check(IReadOnlySet<string> files, IReadOnlyDictionary<string, IReadOnlySet<string>> anchors, ProblemList problems)
    {
        var dead = _links
            .Select(link => (link.Key.Written, Page: link.Value, Address: AddressOf(link.Value, link.Key.Written), Fragment: FragmentOf(link.Key.Written)))
            .Where(link => link.Address is not null && IsDead(link.Address, link.Fragment, files, anchors))
            .OrderBy(link => link.Page, StringComparer.Ordinal).ThenBy(link => link.Written, StringComparer.Ordinal)
            .DistinctBy(link => (link.Address, link.Fragment))
            .ToList();
        var told = new HashSet<Location>();
        foreach (var (index, (written, page, address, fragment)) in dead.Index())
        {
            // One place of a template leads nowhere on many pages.
            var location = LocationOf(written, page);
            if (location != LocationOf(page) && !told.Add(location)) continue;
            var isThere = Exists(address!, files);
            var hint = index >= NearestName.MostHints ? "" : isThere ? NearestName.Hint(fragment, anchors[address!]) : NearestName.Hint(address!, files);
            var what = isThere ? $"'{address}' has no anchor '#{fragment}'.{hint}" : $"the site has no file '{address}'.{hint}";
            problems.Error("DG3017", location, $"'{written}' on the page '{page}' leads nowhere: {what} Correct the address, which a template writes.");
        }
    }

    /// <summary>What HTML links to and loads, as written.</summary>
    public static HashSet<string> In(string html)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in s_attributes)
        {
            for (var start = html.IndexOf(attribute, StringComparison.Ordinal); start >= 0; start = html.IndexOf(attribute, start, StringComparison.Ordinal))
            {
                start += attribute.Length;
                var end = html.IndexOf('"', start);
                if (end < 0) break;
                found.Add(html[start..end]);
                start = end;
            }
        }

        return found;
    }

    /// <summary>Whether a link leads to somewhere in the site: it has no scheme and does not begin at the root of a server.</summary>
    public static bool IsInSite(string link) => link.Length > 0 && link[0] is not ('/' or '?') && link.AsSpan(0, link.AsSpan().IndexOfAny("/?#") is >= 0 and var end ? end : link.Length).IndexOf(':') < 0;

    private static string FragmentOf(string link) => link.IndexOf('#') is >= 0 and var hash ? Uri.UnescapeDataString(WebUtility.HtmlDecode(link[(hash + 1)..])) : "";

    // Null where it leaves the site.
    private static string? AddressOf(string page, string link)
    {
        var path = Uri.UnescapeDataString(WebUtility.HtmlDecode(link.Split('#', '?')[0]));
        if (path.Length == 0) return page;
        if (RelativeAddress.Resolve(page, path) is not { } address) return null;
        return path is "." or ".." || path.EndsWith('/') || path.EndsWith("/..", StringComparison.Ordinal) ? (address.Length == 0 ? "" : address + "/") + "index.html" : address;
    }

    private bool IsDead(string address, string fragment, IReadOnlySet<string> files, IReadOnlyDictionary<string, IReadOnlySet<string>> anchors)
    {
        if (!Exists(address, files)) return true;
        // The top of a page needs no anchor; a page that failed to render was reported.
        return fragment is not ("" or "top") && anchors.TryGetValue(address, out var known) && !known.Contains(fragment);
    }

    private bool Exists(string address, IReadOnlySet<string> files) => files.Contains(address) || plan.Find(address) is not null || plan.HasStaticFile(address);

    // The place in a template where it is written as it stands on the page, from its first name on; else the page.
    private Location LocationOf(string written, string page)
    {
        var theme = plan.Site.Theme;
        var name = written.TrimStart('.', '/');
        foreach (var template in theme.TemplateNames.Order(StringComparer.Ordinal))
        {
            var text = theme.TextOf(template);
            var at = name.Length == 0 ? -1 : text.IndexOf(name + "\"", StringComparison.Ordinal);
            if (at >= 0 && theme.FindTemplate(template)?.SourceFilePath is { } file) return Location.At(file, text, at);
        }

        return LocationOf(page);
    }

    private Location LocationOf(string page)
    {
        var planned = plan.Find(page);
        return planned?.Content is { } content ? new(content.File, 1, 1) : planned?.Entry is { } entry ? plan.Site.Catalog.LocationOf(entry) : Location.None;
    }
}
