using System.Text.RegularExpressions;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Finds the headings that a page's table of contents lists: those of its prose and those that its template wrote.</summary>
internal static partial class TableOfContents
{
    /// <summary>The headings of the second and third level that have an anchor, in the order of the page.</summary>
    /// <param name="content">What the page's template wrote.</param>
    /// <param name="prose">The headings of its prose, whose titles are already without links.</param>
    public static IReadOnlyList<HeadingView> Of(HtmlText content, IReadOnlyList<HeadingView> prose)
    {
        var known = prose.DistinctBy(heading => heading.Id).ToDictionary(heading => heading.Id, StringComparer.Ordinal);
        return
        [
            .. Heading().Matches(content.Value).Select(match =>
            {
                var id = System.Net.WebUtility.HtmlDecode(match.Groups["id"].Value);
                return known.GetValueOrDefault(id)
                    ?? new HeadingView(match.Groups["level"].ValueSpan[0] - '0', id, new HtmlText(Link().Replace(match.Groups["title"].Value, "").Trim()));
            }),
        ];
    }

    [GeneratedRegex("<h(?<level>[23])(?: class=\"[^\"]*\")? id=\"(?<id>[^\"]+)\"[^>]*>(?<title>.*?)</h\\k<level>>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("</?a\\b[^>]*>")]
    private static partial Regex Link();
}
