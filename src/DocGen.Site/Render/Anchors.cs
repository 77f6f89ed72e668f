namespace DocGen.Site.Render;

/// <summary>Finds the anchors of a page.</summary>
internal static class Anchors
{
    private const string Attribute = " id=\"";

    /// <summary>The ids in a document that templates wrote.</summary>
    /// <param name="html">The document.</param>
    /// <param name="repeated">The ids that two elements have.</param>
    public static IReadOnlySet<string> In(string html, out IReadOnlyList<string> repeated)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var twice = new List<string>();
        repeated = twice;
        for (var start = html.IndexOf(Attribute, StringComparison.Ordinal); start >= 0; start = html.IndexOf(Attribute, start, StringComparison.Ordinal))
        {
            start += Attribute.Length;
            var end = html.IndexOf('"', start);
            if (end < 0) break;
            var id = System.Net.WebUtility.HtmlDecode(html[start..end]);
            if (!ids.Add(id)) twice.Add(id);
            start = end;
        }

        return ids;
    }
}
