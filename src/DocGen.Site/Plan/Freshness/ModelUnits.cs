using DocGen.Shared;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan.Freshness;

/// <summary>The texts of a model: names, summaries, remarks and values that are texts, each by its documentation id.</summary>
internal static class ModelUnits
{
    /// <summary>All of them, each with the thing whose page shows it.</summary>
    /// <param name="catalog">The model.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="locked">What somebody vouched for, by key.</param>
    public static IEnumerable<(CatalogEntry? Owner, TranslationUnit Unit)> Of(SiteCatalog catalog, IReadOnlyList<string> languages, IReadOnlyDictionary<string, LockedUnit> locked)
    {
        var sources = new TextPlaces(languages[0]);
        foreach (var (owner, id, what, near, hashIn) in TextsOf(catalog))
        {
            var key = TranslationLock.KeyOf(id, what);
            var unit = new TranslationUnit(locked.GetValueOrDefault(key)) { Key = key };
            foreach (var language in languages)
                if (hashIn(language) is { } hash) unit.Add(language, new("", 0, 0, () => sources.Find(near(), id, what, language), new("", hash)));
            if (unit.Texts.Count > 0) yield return (owner, unit);
        }
    }

    private static IEnumerable<ModelText> TextsOf(SiteCatalog catalog)
    {
        static IEnumerable<ModelText> In(CatalogEntry? owner, string id, Func<Location> near, LocalizedText? name, RichText? summary, RichText? remarks, LocalizedText? value = null)
        {
            if (name is not null) yield return new(owner, id, "name", near, language => HashOf(name, language));
            if (summary is not null) yield return new(owner, id, "summary", near, language => HashOf(summary, language));
            if (remarks is not null) yield return new(owner, id, "remarks", near, language => HashOf(remarks, language));
            if (value is not null) yield return new(owner, id, "value", near, language => HashOf(value, language));
        }

        foreach (var entry in catalog.Entries)
            foreach (var text in In(entry, entry.Id, () => catalog.LocationOf(entry), entry is ReferenceEntry ? null : entry.Name, entry.Summary, entry.Remarks)) yield return text;
        foreach (var asking in catalog.Comparisons.Concat<CriteriaEntry>(catalog.Collections))
            // A criterion that others inherit belongs to the interface that declares it.
            foreach (var criterion in asking.Criteria.Where(asking.Declares))
                foreach (var text in In(asking, criterion.Id, () => catalog.LocationOf(asking), criterion.Name, criterion.Summary, criterion.Remarks)) yield return text;
        foreach (var enumeration in catalog.Enumerations)
            foreach (var member in enumeration.Members)
                foreach (var text in In(null, DocumentationId.Of(member.Value), () => catalog.LocationOf(enumeration), member.Name, member.Summary, remarks: null)) yield return text;
        foreach (var cell in catalog.Subjects.Concat<AnsweringEntry>(catalog.Records).SelectMany(answering => answering.Cells).DistinctBy(cell => cell.MemberId))
            // What is said of a criterion that answers itself is said at the criterion.
            foreach (var text in In(cell.Owner, cell.MemberId, () => catalog.LocationOf(cell), name: null, summary: null, catalog.FindCriterion(cell.MemberId) is null ? cell.Member.Remarks : null, ValueOf(cell))) yield return text;
    }

    // A value that is computed is not translated. What a getter throws is told where the value is shown.
    private static LocalizedText? ValueOf(CellEntry cell)
    {
        if (cell.Criterion.ValueType != typeof(LocalizedText) || cell.Member.Provenance != Provenance.Authored) return null;
        try
        {
            return cell.GetValue() as LocalizedText;
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static string? HashOf(LocalizedText text, string language) => text.TryGet(language, out var words) ? MeaningHash.Of(words) : null;

    private static string? HashOf(RichText text, string language) =>
        text.TryGet(language, out var runs) ? MeaningHash.Of([.. runs.Select(run => (run.Text, run.Target))]) : null;

    private sealed record ModelText(CatalogEntry? Owner, string Id, string What, Func<Location> Near, Func<string, string?> HashIn);
}
