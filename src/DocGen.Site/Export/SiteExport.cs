using System.Text;
using DocGen.Site.Export.Twins;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Export;

/// <summary>
/// What a site publishes for machines: the Markdown twin of each page, each comparison as CSV, the catalog as JSON, a feed for each language, and
/// <c>llms.txt</c>. Where the author has a file of the same address, theirs stays.
/// </summary>
/// <param name="plan">The site.</param>
/// <param name="renderer">What its pages are rendered with.</param>
/// <param name="output">Where the files go.</param>
internal sealed class SiteExport(SitePlan plan, SiteRenderer renderer, ISiteOutput output)
{
    /// <summary>Writes what belongs to one page. Safe to call in parallel.</summary>
    /// <param name="page">A rendered page.</param>
    public void Write(RenderedPage page)
    {
        var scope = renderer.ScopeOf(page.Page);
        Write(page.Page.MarkdownAddress, Twin.Of(page, scope));
    }

    private void Write(string address, string text)
    {
        if (!plan.HasStaticFile(address)) output.Write(address, Encoding.UTF8.GetBytes(text));
    }
}
