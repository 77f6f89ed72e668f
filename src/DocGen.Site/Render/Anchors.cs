namespace DocGen.Site.Render;

/// <summary>Finds the anchors of a page.</summary>
internal static class Anchors
{
    private const string Attribute = " id=\"";

    /// <summary>The ids in a document that templates wrote.</summary>
    public static IReadOnlySet<string> In(string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var start = html.IndexOf(Attribute, StringComparison.Ordinal); start >= 0; start = html.IndexOf(Attribute, start, StringComparison.Ordinal))
        {
            start += Attribute.Length;
            var end = html.IndexOf('"', start);
            if (end < 0) break;
            var id = html[start..end];
            ids.Add(id.Contains('&') ? System.Net.WebUtility.HtmlDecode(id) : id);
            start = end;
        }

        return ids;
    }
}
