using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan;

/// <summary>What a draft lacks in its languages, of prose, of <c>site.yaml</c> and of the model.</summary>
internal static class Untranslated
{
    /// <summary>All of it: pages first, then the rest in the order of its places.</summary>
    /// <param name="site">The site.</param>
    public static IReadOnlyList<UntranslatedText> In(LoadedSite site) =>
    [
        .. site.Content.GroupBy(page => page.Path, StringComparer.Ordinal).SelectMany(translations => InPages(site, [.. translations])),
        .. site.Settings.Untranslated.Concat(site.Languages.SelectMany(language => InModel(site.Catalog, language)))
            .OrderBy(text => text.Location.Path, StringComparer.Ordinal).ThenBy(text => text.Location.Line).ThenBy(text => text.What, StringComparer.Ordinal),
    ];

    private static IEnumerable<UntranslatedText> InPages(LoadedSite site, IReadOnlyList<ContentPage> translations) =>
        from language in site.Languages
        where translations.All(page => page.Language != language)
        select new UntranslatedText(language, new(translations[0].File, 1, 1), $"the page '{translations[0].Path}'", IsPage: true);

    private static IEnumerable<UntranslatedText> InModel(SiteCatalog catalog, string language)
    {
        // Where something stands is asked for only where it lacks something: a model has many cells.
        IEnumerable<UntranslatedText> In(Func<Location> location, string name, LocalizedText? called, RichText? summary, RichText? remarks)
        {
            if (called?.StandIn is not null && !called.TryGet(language, out _)) yield return new(language, location(), $"the name of '{name}'");
            if (summary?.TryGet(language, out _) == false) yield return new(language, location(), $"the summary of '{name}'");
            if (remarks?.TryGet(language, out _) == false) yield return new(language, location(), $"the remarks of '{name}'");
        }

        foreach (var entry in catalog.Entries)
            foreach (var text in In(() => catalog.LocationOf(entry), entry.Type.Name, entry is ReferenceEntry ? null : entry.Name, entry.Summary, entry.Remarks)) yield return text;
        foreach (var asking in catalog.Comparisons.Concat<CriteriaEntry>(catalog.Collections))
            // A criterion that others inherit belongs to the interface that declares it.
            foreach (var criterion in asking.Criteria.Where(asking.Declares))
                foreach (var text in In(() => catalog.LocationOf(asking), $"{asking.Type.Name}.{criterion.PropertyName}", criterion.Name, criterion.Summary, criterion.Remarks)) yield return text;
        foreach (var enumeration in catalog.Enumerations)
            foreach (var member in enumeration.Members)
                foreach (var text in In(() => Location.None, $"{enumeration.Type.Name}.{member.Value}", member.Name, member.Summary, remarks: null)) yield return text;
        foreach (var cell in catalog.Subjects.Concat<AnsweringEntry>(catalog.Records).SelectMany(answering => answering.Cells).DistinctBy(cell => cell.MemberId))
            foreach (var text in In(() => catalog.LocationOf(cell), $"{cell.MemberType.Name}.{cell.PropertyName}", called: null, summary: null, cell.Member.Remarks)) yield return text;
    }
}
