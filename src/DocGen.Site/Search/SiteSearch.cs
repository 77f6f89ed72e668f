using DocGen.Site.Languages;
using DocGen.Site.Plan;

namespace DocGen.Site.Search;

/// <summary>
/// What the search of a site is made of, besides its rendered pages. It knows nothing of the model, so a preview may keep it until a reader
/// searches.
/// </summary>
public sealed class SiteSearch
{
    /// <summary>The folder of the site that holds what a search downloads.</summary>
    public const string Folder = "assets/search/";

    private readonly IReadOnlyList<SearchedLanguage> _languages;

    private SiteSearch(IReadOnlyList<SearchedLanguage> languages) => _languages = languages;

    /// <summary>A site without pages.</summary>
    public static SiteSearch Empty { get; } = new([]);

    internal static SiteSearch Of(SitePlan plan, IReadOnlyDictionary<string, LanguageStrings> strings) =>
        new([.. plan.Site.Languages.Select(language => SearchedLanguage.Of(language, plan, strings[language]))]);

    /// <summary>Begins an index, which takes the pages as they are rendered.</summary>
    /// <param name="output">Where its files go.</param>
    /// <param name="words">The words of pages that were read before, by language, in the order of their numbers.</param>
    internal SearchIndex Begin(ISiteOutput output, IReadOnlyDictionary<string, IReadOnlyList<string>>? words = null) => new(_languages, output, words ?? new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>Makes the index of pages that are rendered already.</summary>
    /// <param name="read">Gives the HTML of a page by its address; null where there is none.</param>
    /// <param name="output">Where its files go.</param>
    public void Write(Func<string, string?> read, ISiteOutput output)
    {
        var index = Begin(output);
        Concurrently.ForEach(_languages.SelectMany(language => language.Addresses), address =>
        {
            if (read(address) is { } html) index.Add(address, index.Read(address, html));
        });
        index.Complete();
    }
}
