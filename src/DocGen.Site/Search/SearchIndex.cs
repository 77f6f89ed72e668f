using DocGen.Site.Languages;
using DocGen.Site.Plan;

namespace DocGen.Site.Search;

/// <summary>
/// The index of a site's search. Pages go in as they are rendered, from several threads and in any order; files come out, the same to the byte
/// each time.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>The folder of the site that holds what a search downloads.</summary>
    public const string Folder = "assets/search/";

    private readonly IReadOnlyList<LanguageIndex> _languages;
    private readonly Dictionary<string, (LanguageIndex Language, int Place)> _places = new(StringComparer.Ordinal);

    private SearchIndex(IReadOnlyList<SearchedLanguage> languages, ISiteOutput output, IReadOnlyDictionary<string, IReadOnlyList<string>> words)
    {
        _languages = [.. languages.Select(language => new LanguageIndex(language, output, words.GetValueOrDefault(language.Language) ?? []))];
        foreach (var (language, index) in languages.Zip(_languages))
            for (var place = 0; place < language.Addresses.Count; place++) _places[language.Addresses[place]] = (index, place);
    }

    /// <summary>The words by language, in the order of their numbers, which are those in pages that were read.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Words => _languages.ToDictionary(language => language.Language, language => language.Words, StringComparer.Ordinal);

    /// <summary>Begins an index, which takes the pages as they are rendered.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="strings">The texts of the user interface by language.</param>
    /// <param name="output">Where its files go.</param>
    /// <param name="words">The words of pages that were read before, by language, in the order of their numbers.</param>
    internal static SearchIndex Begin(SitePlan plan, IReadOnlyDictionary<string, LanguageStrings> strings, ISiteOutput output, IReadOnlyDictionary<string, IReadOnlyList<string>> words) =>
        new([.. plan.Site.Languages.Select(language => SearchedLanguage.Of(language, plan, strings[language]))], output, words);

    /// <summary>What the index takes of a page.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="html">The whole document.</param>
    internal IndexedPage Read(string address, string html) => _places.TryGetValue(address, out var found) ? found.Language.Read(found.Place, html) : IndexedPage.Empty;

    /// <summary>Takes a page.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="page">What was read of it.</param>
    internal void Add(string address, IndexedPage page)
    {
        if (_places.TryGetValue(address, out var found)) found.Language.Add(found.Place, page);
    }

    /// <summary>Writes what can only be written when all pages are known.</summary>
    public void Complete() => Concurrently.ForEach(_languages, language => language.Complete());
}
