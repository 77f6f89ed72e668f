using System.Text;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render.Figures;

/// <summary>What others copy to show a figure on a page of theirs: its drawings, each a link to the page that it comes from.</summary>
internal static class EmbedCode
{
    /// <summary>The HTML of a figure; empty where the site's address is not known.</summary>
    /// <param name="scope">The page that the figure comes from.</param>
    /// <param name="caption">The caption; may be empty.</param>
    /// <param name="drawings">The titles and addresses of its drawings.</param>
    public static string Of(PageScope scope, string caption, IEnumerable<(string Title, string Address)> drawings)
    {
        var site = scope.Settings;
        if (site.Address.Length == 0) return "";
        var page = HtmlEncoding.Encode(PageViews.Absolute(site.Address, scope.Page.Address));
        var html = new StringBuilder("<figure>\n");
        foreach (var (title, address) in drawings)
            html.Append($"  <a href=\"{page}\"><img src=\"{HtmlEncoding.Encode(PageViews.Absolute(site.Address, address))}\" alt=\"{HtmlEncoding.Encode(title)}\"></a>\n");
        var source = $"<a href=\"{page}\">{HtmlEncoding.Encode(site.Title[scope.Language])}</a>";
        return html.Append($"  <figcaption>{(caption.Length == 0 ? "" : HtmlEncoding.Encode(caption) + ", ")}{source}</figcaption>\n</figure>").ToString();
    }
}
