namespace DocGen.Site.Search;

/// <summary>
/// The index of a site's search. Pages go in as they are rendered, from several threads and in any order; files come out, the same to the byte
/// each time.
/// </summary>
public sealed class SearchIndex
{
    private readonly IReadOnlyList<LanguageIndex> _languages;
    private readonly Dictionary<string, (LanguageIndex Language, int Place)> _places = new(StringComparer.Ordinal);

    internal SearchIndex(IReadOnlyList<SearchedLanguage> languages, ISiteOutput output)
    {
        _languages = [.. languages.Select(language => new LanguageIndex(language, output))];
        foreach (var (language, index) in languages.Zip(_languages))
            for (var place = 0; place < language.Addresses.Count; place++) _places[language.Addresses[place]] = (index, place);
    }

    /// <summary>Takes a page.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="html">The whole document.</param>
    public void Add(string address, string html)
    {
        if (_places.TryGetValue(address, out var found)) found.Language.Add(found.Place, html);
    }

    /// <summary>Writes what can only be written when all pages are known.</summary>
    public void Complete() => Concurrently.ForEach(_languages, language => language.Complete());
}
