using DocGen.Site.Export.Catalog;
using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Pages.Changes;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Export;

/// <summary>What a site as a whole publishes for machines: the catalog and what changed in it as JSON, a feed for each language, and <c>llms.txt</c>.</summary>
internal static class SiteExport
{
    /// <summary>The files of a site.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="renderer">What its pages are rendered with.</param>
    public static IEnumerable<MadeFile> Files(SitePlan plan, SiteRenderer renderer)
    {
        if (plan.Site.Languages.Count == 0) yield break;
        if (plan.Site.Catalog.Entries.Count > 0)
        {
            yield return new(CatalogFile.Address, _ => CatalogFile.Write(plan, renderer.ScopeOf));
            yield return new(CatalogFile.SchemaAddress, () => CatalogFile.Schema);
        }

        if (plan.Site.Baselines.Count > 0)
        {
            var scopes = plan.Site.Languages.Select(language => renderer.ScopeOf(plan.Find($"{language}/index.html")!)).ToList();
            foreach (var changes in scopes[0].Facts.Changes) yield return new(ChangesViews.DataAddressOf(changes.New), () => ChangesJson.Write(changes, scopes));
        }

        yield return new(LlmsText.Address, () => LlmsText.Write(plan, renderer.ScopeOf));
        foreach (var language in plan.Site.Languages.Where(plan.Changes.HasFeed))
            yield return new(PageChanges.FeedAddressOf(language), () => AtomFeed.Write(plan, language, renderer.ScopeOf));
    }
}
