using DocGen.Shared;
using DocGen.Site.Load;
using DocGen.Site.Load.Translations;
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
        var sources = new TextPlaces();
        foreach (var (owner, id, what, near, textIn) in TextsOf(catalog))
        {
            var key = $"{id}{TranslationLock.Member}{what}";
            var unit = new TranslationUnit(locked.GetValueOrDefault(key)) { Key = key };
            foreach (var language in languages)
                if (textIn(language) is var (words, targets)) unit.Add(language, new("", 0, 0, () => sources.Find(near(), id, what, language), new("", MeaningHash.Of(words, targets))));
            if (unit.Texts.Count > 0) yield return (owner, unit);
        }
    }

    private static IEnumerable<ModelText> TextsOf(SiteCatalog catalog)
    {
        static IEnumerable<ModelText> In(CatalogEntry? owner, string id, Func<Location> near, LocalizedText? name, RichText? summary, RichText? remarks, LocalizedText? value = null)
        {
            if (name is not null) yield return new(owner, id, "name", near, language => WordsOf(name, language));
            if (summary is not null) yield return new(owner, id, "summary", near, language => WordsOf(summary, language));
            if (remarks is not null) yield return new(owner, id, "remarks", near, language => WordsOf(remarks, language));
            if (value is not null) yield return new(owner, id, "value", near, language => WordsOf(value, language));
        }

        foreach (var entry in catalog.Entries)
            foreach (var text in In(entry, entry.Id, () => catalog.LocationOf(entry), entry is ReferenceEntry ? null : entry.Name, entry.Summary, entry.Remarks)) yield return text;
        foreach (var asking in catalog.Comparisons.Concat<CriteriaEntry>(catalog.Collections))
            // A criterion that others inherit belongs to the interface that declares it.
            foreach (var criterion in asking.Criteria.Where(asking.Declares))
                foreach (var text in In(asking, criterion.Id, () => catalog.LocationOf(asking), criterion.Name, criterion.Summary, criterion.Remarks)) yield return text;
        foreach (var enumeration in catalog.Enumerations)
            foreach (var member in enumeration.Members)
                foreach (var text in In(null, DocumentationId.Of(member.Value), () => Location.None, member.Name, member.Summary, remarks: null)) yield return text;
        foreach (var cell in catalog.Subjects.Concat<AnsweringEntry>(catalog.Records).SelectMany(answering => answering.Cells).DistinctBy(cell => cell.MemberId))
            // What is said of a criterion that answers itself is said at the criterion.
            foreach (var text in In(cell.Owner, cell.MemberId, () => catalog.LocationOf(cell), name: null, summary: null, cell.MemberType == cell.ComparisonType ? null : cell.Member.Remarks, ValueOf(cell))) yield return text;
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

    private static (string, IReadOnlyList<string>)? WordsOf(LocalizedText text, string language) => text.TryGet(language, out var words) ? (words, []) : null;

    private static (string, IReadOnlyList<string>)? WordsOf(RichText text, string language) =>
        text.TryGet(language, out var runs) ? (string.Join(' ', runs.Select(run => run.Text)), [.. runs.Select(run => run.Target).Where(target => target.Length > 0)]) : null;

    private sealed record ModelText(CatalogEntry? Owner, string Id, string What, Func<Location> Near, Func<string, (string Words, IReadOnlyList<string> Targets)?> TextIn);
}
