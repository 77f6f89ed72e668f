using DocGen.Site.Languages;

namespace DocGen.Site.Search;

/// <summary>
/// How templates tell the search what is what, in the attribute <c>data-search</c>: <c>off</c> leaves an element out, <c>title</c> is the title of
/// the document that it is in, and the name of a kind makes a document of an element with an id.
/// </summary>
internal static class SearchMarks
{
    public const string Off = "off";
    public const string Title = "title";

    /// <summary>The kind of a page that names none.</summary>
    public const string Article = "article";

    /// <summary>The interface texts that name the kinds.</summary>
    public const string KindTexts = "kind.";

    private const string Attribute = " data-search=\"";

    /// <summary>The kinds that a page marks and that have no name in its language.</summary>
    public static IEnumerable<string> UnnamedKinds(string html, LanguageStrings strings)
    {
        var unnamed = new SortedSet<string>(StringComparer.Ordinal);
        for (var start = html.IndexOf(Attribute, StringComparison.Ordinal); start >= 0; start = html.IndexOf(Attribute, start, StringComparison.Ordinal))
        {
            start += Attribute.Length;
            var end = html.IndexOf('"', start);
            if (end < 0) break;
            if (html.AsSpan(start, end - start) is not (Off or Title) && !strings.TryGet(KindTexts + html[start..end], out _)) unnamed.Add(html[start..end]);
            start = end;
        }

        return unnamed;
    }
}
