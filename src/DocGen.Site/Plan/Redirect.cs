using DocGen.Shared;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan;

/// <summary>A page that leads from where something was to where it is.</summary>
/// <param name="Address">Its file in the site, with forward slashes.</param>
/// <param name="Target">The page that it leads to.</param>
/// <param name="Anchor">The place in that page; empty for its beginning.</param>
/// <param name="Location">Where its author asks for it.</param>
internal sealed record Redirect(string Address, PlannedPage Target, string Anchor, Location Location)
{
    /// <summary>All of a site, by language, then in the order of their targets.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="problems">Where paths are reported that are none.</param>
    public static IEnumerable<Redirect> Of(SitePlan plan, ProblemList problems)
    {
        var named = plan.Site.Catalog.Entries.Where(entry => entry.Aliases.Any()).ToList();
        foreach (var language in plan.Site.Languages)
        {
            foreach (var page in plan.Pages.Where(page => page.Language == language && page.Content is { } content && content.Language == language))
                foreach (var alias in page.Content!.FrontMatter.Aliases ?? [])
                    if (AddressOf(language, alias.Path, alias.Location, problems) is { } address) yield return new(address, page, "", alias.Location);
            foreach (var entry in named)
            {
                var ((target, anchor), location) = (plan.PlaceOf(language, entry), plan.Site.Catalog.LocationOf(entry));
                foreach (var alias in entry.Aliases)
                    if (plan.Find(target) is { } page && AddressOf(language, alias, location, problems) is { } address) yield return new(address, page, anchor, location);
            }
        }
    }

    private static string? AddressOf(string language, string alias, Location location, ProblemList problems)
    {
        var path = Normalization.Normalize(alias.Trim());
        var isFromRoot = path.StartsWith('/');
        if (isFromRoot) path = path[1..];
        if (path.Length == 0 || path.AsSpan().ContainsAny("\\?#:*\"<>|") || path.TrimEnd('/').Split('/').Any(part => part.Length == 0 || part.Trim('.').Length == 0))
        {
            problems.Error("DG2065", location, $"'{alias}' is no path that a page can have had. Write it from the language's folder, such as 'guide/start', or from the site's root, such as '/guide/start.html'.");
            return null;
        }

        if (path.EndsWith('/')) path += "index";
        if (!path.EndsWith(".html", StringComparison.Ordinal)) path += ".html";
        return isFromRoot ? path : $"{language}/{path}";
    }
}
