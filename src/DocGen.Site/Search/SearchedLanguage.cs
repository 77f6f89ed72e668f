using DocGen.Site.Languages;
using DocGen.Site.Plan;

namespace DocGen.Site.Search;

/// <summary>One language of a site, as its search sees it.</summary>
/// <param name="Language">The language's tag.</param>
/// <param name="Addresses">Its pages, in the order in which their documents are numbered.</param>
/// <param name="Texts">What the search says to its user, by the names that the script has for it.</param>
/// <param name="Kinds">The names of the kinds of documents.</param>
/// <param name="Readings">How words in Latin letters are read in Hangul, so that one is found by the other.</param>
internal sealed record SearchedLanguage(
    string Language,
    IReadOnlyList<string> Addresses,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, string> Kinds,
    IReadOnlyDictionary<string, string> Readings)
{
    public static SearchedLanguage Of(string language, SitePlan plan, LanguageStrings strings) => new(
        language,
        [.. plan.Pages.Where(page => page.Language == language).Select(page => page.Address)],
        Group(strings, "search."),
        Group(strings, SearchMarks.KindTexts),
        Overlaid(KoreanReading.BuiltIn, plan.Site.Settings.Readings));

    private static Dictionary<string, string> Group(LanguageStrings strings, string prefix) => strings.Keys
        .Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(key => key[prefix.Length..], key => strings[key], StringComparer.Ordinal);

    private static Dictionary<string, string> Overlaid(IEnumerable<KeyValuePair<string, string>> known, IEnumerable<KeyValuePair<string, string>> given)
    {
        var readings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, reading) in known.Concat(given)) readings[word] = reading;
        return readings;
    }
}
