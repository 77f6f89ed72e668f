using DocGen.Site.Load;
using DocGen.Site.Plan.Freshness;

namespace DocGen.Site.Plan;

/// <summary>What a draft lacks in its languages, of prose, of <c>site.yaml</c> and of the model.</summary>
internal static class Untranslated
{
    /// <summary>All of it: pages first, then the rest in the order of its places.</summary>
    /// <param name="site">The site.</param>
    /// <param name="places">Finds where another language has a text of the model; null where the place of what it is said of is enough, for which no source is read.</param>
    public static IReadOnlyList<UntranslatedText> In(LoadedSite site, TextPlaces? places = null) =>
    [
        .. site.Content.GroupBy(page => page.Path, StringComparer.Ordinal).ExceptBy(site.Unfinished, translations => translations.Key).SelectMany(translations => InPages(site, [.. translations])),
        .. site.Settings.Untranslated.Concat(InModel(site, places))
            .OrderBy(text => text.Location.Path, StringComparer.Ordinal).ThenBy(text => text.Location.Line).ThenBy(text => text.What, StringComparer.Ordinal),
    ];

    private static IEnumerable<UntranslatedText> InPages(LoadedSite site, IReadOnlyList<ContentPage> translations) =>
        from language in site.Languages
        where translations.All(page => page.Language != language)
        select new UntranslatedText(language, new(translations[0].File, 1, 1), $"the page '{translations[0].Path}'", IsPage: true);

    private static IEnumerable<UntranslatedText> InModel(LoadedSite site, TextPlaces? places) =>
        from text in site.Catalog.Texts
        from language in site.Languages.Except(text.Languages, StringComparer.Ordinal)
        let near = text.Place.Near()
        select new UntranslatedText(language, places?.Find(near, text.Place.Id, text.What, text.Languages.FirstOrDefault("")) ?? near, $"the {text.What} of '{text.Place.Name}'");
}
