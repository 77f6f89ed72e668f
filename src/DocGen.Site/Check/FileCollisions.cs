using DocGen.Site.Export;
using DocGen.Site.Export.Catalog;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Search;

namespace DocGen.Site.Check;

/// <summary>
/// Which files a site has, as far as that is known before it is rendered, and which of the author's get in the way of others. File systems and
/// servers differ in case, so two files must not differ in case alone.
/// </summary>
internal static class FileCollisions
{
    /// <summary>Reports each file and each page whose address another has.</summary>
    public static void Report(SitePlan plan, ProblemList problems)
    {
        var taken = new Dictionary<string, (string Address, bool IsReplaceable)>(StringComparer.OrdinalIgnoreCase);
        var authors = new Dictionary<string, string>(StringComparer.Ordinal);
        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [SearchIndex.Folder.TrimEnd('/')] = SearchIndex.Folder };
        foreach (var page in plan.Pages.Where(page => !page.Kind.IsAuthored))
        {
            // Where two things of the model have one address, that was reported as the catalogs were joined.
            if (page.Pair is { } pair && taken.ContainsKey(page.Address))
                problems.Error("DG2010", plan.Site.Catalog.LocationOf(pair.First), $"The page's address '{page.Address}' is that of another page too. Give the type another address: [Slug(\"…\")].");
            Take(page.Address, isReplaceable: false);
            Take(page.MarkdownAddress, isReplaceable: true);
            foreach (var export in page.Kind.Exports(page)) Take(export.Address, isReplaceable: true);
        }

        foreach (var (address, isReplaceable) in OfNoPage(plan)) Take(address, isReplaceable);
        foreach (var page in plan.Pages.Where(page => page.Kind.IsAuthored))
        {
            Add(page.Address, "page", $"'{page.MarkdownAddress}' in the content folder", new(page.Content!.File, 1, 1));
            Take(page.MarkdownAddress, isReplaceable: true);
        }

        foreach (var file in plan.Site.StaticFiles) Add(file.Address, "file", $"'{file.Path}' in the content folder", new(file.File));
        foreach (var redirect in plan.Redirects) Add(redirect.Address, "alias", $"an alias of '{redirect.Target.MarkdownAddress}'", redirect.Location);

        void Take(string address, bool isReplaceable)
        {
            if (!taken.TryAdd(address, (address, isReplaceable))) return;
            foreach (var folder in SitePath.Folders(address)) folders.TryAdd(folder, address);
        }

        void Add(string address, string kind, string what, Location location)
        {
            if (OtherAt(address) is not { } other)
            {
                Take(address, isReplaceable: false);
                authors[address] = what;
                return;
            }

            var by = !other.Equals(address, StringComparison.OrdinalIgnoreCase) ? $"taken by '{other}'"
                : other != address ? $"that of '{other}', but for upper and lower case, which not every system tells apart"
                : authors.TryGetValue(address, out var name) ? $"that of {name} too" : "that of a file which the site has itself";
            var advice = kind == "alias" ? "Remove the alias here, or what has its address" : TemplateOf(other) is { } template ? $"Write the template '{template}' instead" : "Rename the file";
            problems.Error("DG2010", location, $"The {kind}'s address '{address}' is {by}. {advice}.");
        }

        // An author's own file stands in for what is made for machines, where it has the very same address.
        string? OtherAt(string address) =>
            taken.TryGetValue(address, out var other) ? other.IsReplaceable && other.Address == address ? null : other.Address
            : folders.TryGetValue(address, out var within) ? within
            : SitePath.Folders(address).FirstOrDefault(folder => taken.ContainsKey(folder) || folder.Equals(SearchIndex.Folder.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));
    }

    // Some of them make way for an author's.
    private static IEnumerable<(string Address, bool IsReplaceable)> OfNoPage(SitePlan plan)
    {
        foreach (var address in (string[])["index.html", "404.html", SiteManifest.FileName]) yield return (address, false);
        foreach (var name in plan.Site.Theme.Assets.Select(asset => asset.Name).Concat(plan.Site.Theme.StyleSheets)) yield return (name, false);
        foreach (var address in (string[])["robots.txt", "sitemap.xml", ".nojekyll", LlmsText.Address, CatalogFile.Address, CatalogFile.SchemaAddress]) yield return (address, true);
        foreach (var language in plan.Site.Languages) yield return (PageChanges.FeedAddressOf(language), true);
    }

    private static string? TemplateOf(string address) => address switch
    {
        "index.html" => "root.html",
        "404.html" => "not-found.html",
        _ => null,
    };
}
