using DocGen.Shared;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Translations;

/// <summary>The texts of a model: names, summaries, remarks, values that are texts, and labels of figures.</summary>
internal static class ModelTexts
{
    /// <summary>All of them, each once.</summary>
    /// <param name="catalog">The model.</param>
    public static IEnumerable<ModelText> Of(SiteCatalog catalog)
    {
        foreach (var entry in catalog.Entries)
        {
            var place = new ModelPlace(entry, entry.Id, entry.Type.Name, () => catalog.LocationOf(entry));
            // The title of a source is in its own language.
            foreach (var text in In(place, entry is ReferenceEntry ? null : entry.Name, entry.Summary, entry.Remarks)) yield return text;
        }

        foreach (var asking in catalog.Comparisons.Concat<CriteriaEntry>(catalog.Collections))
        {
            // A criterion that others inherit belongs to the interface that declares it.
            foreach (var criterion in asking.Criteria.Where(asking.Declares))
            {
                var place = new ModelPlace(asking, criterion.Id, $"{asking.Type.Name}.{criterion.PropertyName}", () => catalog.LocationOf(asking));
                foreach (var text in In(place, criterion.Name, criterion.Summary, criterion.Remarks)) yield return text;
            }
        }

        foreach (var enumeration in catalog.Enumerations)
        {
            foreach (var member in enumeration.Members)
            {
                var place = new ModelPlace(null, DocumentationId.Of(member.Value), $"{enumeration.Type.Name}.{member.Value}", () => catalog.LocationOf(enumeration));
                foreach (var text in In(place, member.Name, member.Summary, remarks: null)) yield return text;
            }
        }

        foreach (var cell in catalog.Answering.SelectMany(answering => answering.Cells).DistinctBy(cell => cell.MemberId))
        {
            var place = new ModelPlace(cell.Owner, cell.MemberId, $"{cell.MemberType.Name}.{cell.PropertyName}", () => catalog.LocationOf(cell));
            // What is said of a criterion that answers itself is said at the criterion.
            foreach (var text in In(place, name: null, summary: null, catalog.FindCriterion(cell.MemberId) is null ? cell.Member.Remarks : null)) yield return text;
            foreach (var text in InValue(place, cell)) yield return text;
        }
    }

    private static IEnumerable<ModelText> In(ModelPlace place, LocalizedText? name, RichText? summary, RichText? remarks)
    {
        if (name is not null) yield return new(place, "name", name.Languages, language => HashOf(name, language));
        if (summary is not null) yield return new(place, "summary", summary.Languages, language => HashOf(summary, language));
        if (remarks is not null) yield return new(place, "remarks", remarks.Languages, language => HashOf(remarks, language));
    }

    private static IEnumerable<ModelText> InValue(ModelPlace place, CellEntry cell)
    {
        switch (ValueOf(cell))
        {
            case LocalizedText text:
                yield return new(place, "value", text.Languages, language => HashOf(text, language));
                break;
            case Readings readings:
                // Labels are not vouched for: which is which, no name tells.
                foreach (var label in readings.Select(reading => reading.TranslatedLabel).OfType<LocalizedText>()) yield return new(place, $"label '{label}'", label.Languages, _ => null);
                break;
        }
    }

    // A value that is computed is not translated. What a getter throws is told where the value is shown.
    private static object? ValueOf(CellEntry cell)
    {
        if (cell.Criterion.Kind is not (CriterionKind.LocalizedText or CriterionKind.Readings) || cell.Member.Provenance != Provenance.Authored) return null;
        try
        {
            return cell.GetValue();
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static string? HashOf(LocalizedText text, string language) => text.TryGet(language, out var words) ? MeaningHash.Of(words) : null;

    private static string? HashOf(RichText text, string language) =>
        text.TryGet(language, out var runs) ? MeaningHash.Of([.. runs.Select(run => (run.Text, run.Target))]) : null;
}

/// <summary>What a text of the model is said of.</summary>
/// <param name="Owner">The thing whose page shows it; null for a member of an enumeration.</param>
/// <param name="Id">Its documentation id.</param>
/// <param name="Name">What authors call it: <c>Bread</c>, <c>IMeal.Kitchen</c>.</param>
/// <param name="Near">Where it stands, as far as is known; asked for only where there is something to tell, since a model has many cells.</param>
internal sealed record ModelPlace(CatalogEntry? Owner, string Id, string Name, Func<Location> Near);

/// <summary>A text of the model.</summary>
/// <param name="place">What it is said of.</param>
/// <param name="what">What it is: <c>name</c>, <c>summary</c>, <c>remarks</c>, <c>value</c>, or a label.</param>
/// <param name="languages">The languages that have it.</param>
/// <param name="hash">Finds the hash of what it says in a language; null where it says nothing there, or where nobody vouches for it.</param>
internal sealed class ModelText(ModelPlace place, string what, IEnumerable<string> languages, Func<string, string?> hash)
{
    // A preview asks after each save.
    private Dictionary<string, string?>? _hashes;

    /// <summary>What it is said of.</summary>
    public ModelPlace Place => place;

    /// <summary>What it is: <c>name</c>, <c>summary</c>, <c>remarks</c>, <c>value</c>, or a label.</summary>
    public string What => what;

    /// <summary>The languages that have it.</summary>
    public IEnumerable<string> Languages => languages;

    /// <summary>The hash of what it says in a language; null where it says nothing there, or where nobody vouches for it.</summary>
    public string? HashIn(string language) => (_hashes ??= languages.ToDictionary(language => language, hash, StringComparer.Ordinal)).GetValueOrDefault(language);
}
