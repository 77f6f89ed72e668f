using DocGen.Shared;
using DocGen.Site.Load;

namespace DocGen.Site.Plan.Freshness;

/// <summary>The texts of a model that can be vouched for, each by its documentation id.</summary>
internal static class ModelUnits
{
    /// <summary>All of them, each with the thing whose page shows it.</summary>
    /// <param name="catalog">The model.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="locked">What somebody vouched for, by key.</param>
    public static IEnumerable<(CatalogEntry? Owner, TranslationUnit Unit)> Of(SiteCatalog catalog, IReadOnlyList<string> languages, IReadOnlyDictionary<string, LockedUnit> locked)
    {
        var sources = new TextPlaces(languages[0]);
        foreach (var text in catalog.Texts)
        {
            var (place, what) = (text.Place, text.What);
            var key = TranslationLock.KeyOf(place.Id, what);
            var unit = new TranslationUnit(locked.GetValueOrDefault(key)) { Key = key };
            foreach (var language in languages)
                if (text.HashIn(language) is { } hash) unit.Add(language, new("", 0, 0, () => sources.Find(place.Near(), place.Id, what, language), new("", hash)));
            if (unit.Texts.Count > 0) yield return (place.Owner, unit);
        }
    }
}
