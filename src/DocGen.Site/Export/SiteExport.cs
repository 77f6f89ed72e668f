using System.Text;
using DocGen.Site.Export.Catalog;
using DocGen.Site.Export.Twins;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Export;

/// <summary>
/// What a site as a whole publishes for machines: the catalog as JSON, a feed for each language, and <c>llms.txt</c>. Where the author has a file of the same
/// address, theirs stays.
/// </summary>
/// <param name="plan">The site.</param>
/// <param name="renderer">What its pages are rendered with.</param>
/// <param name="output">Where the files go.</param>
internal sealed class SiteExport(SitePlan plan, SiteRenderer renderer, ISiteOutput output)
{
    /// <summary>Writes the files.</summary>
    public void Write()
    {
        if (plan.Site.Languages.Count == 0) return;
        if (plan.Site.Catalog.Entries.Count > 0)
        {
            Write(CatalogFile.Address, CatalogFile.Write(plan, renderer.ScopeOf));
            Write(CatalogFile.SchemaAddress, CatalogFile.Schema);
        }

        Write(LlmsText.Address, LlmsText.Write(plan, renderer.ScopeOf));
        foreach (var language in plan.Site.Languages.Where(plan.Changes.HasFeed))
            Write(PageChanges.FeedAddressOf(language), AtomFeed.Write(plan, language, renderer.ScopeOf));
    }

    private void Write(string address, string text) => Write(address, Encoding.UTF8.GetBytes(text));

    private void Write(string address, ReadOnlySpan<byte> content)
    {
        if (!plan.HasStaticFile(address)) output.Write(address, content);
    }
}
