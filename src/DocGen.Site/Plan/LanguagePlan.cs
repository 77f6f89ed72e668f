using DocGen.Site.Languages;

namespace DocGen.Site.Plan;

/// <summary>What is decided for one language: the order of things by their names in it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Layers">The layers in order.</param>
/// <param name="Subjects">The subjects in order, each before its kinds, with its depth in the classification.</param>
/// <param name="Comparisons">The comparisons in order.</param>
/// <param name="Collections">The collections in order.</param>
/// <param name="Records">The records in order.</param>
/// <param name="Pairs">The subjects that are weighed against each other, in the order of the first.</param>
/// <param name="Terms">The terms in order.</param>
public sealed record LanguagePlan(
    string Language,
    IReadOnlyList<LayerEntry> Layers,
    IReadOnlyList<(SubjectEntry Subject, int Depth)> Subjects,
    IReadOnlyList<ComparisonEntry> Comparisons,
    IReadOnlyList<CollectionEntry> Collections,
    IReadOnlyList<RecordEntry> Records,
    IReadOnlyList<SubjectPair> Pairs,
    IReadOnlyList<TermEntry> Terms)
{
    /// <summary>The records of a collection, in order.</summary>
    /// <param name="collection">The collection.</param>
    public IEnumerable<RecordEntry> RecordsOf(CollectionEntry collection) => Records.Where(record => record.CollectionType == collection.Type);

    /// <summary>The records that are about a thing, in order.</summary>
    /// <param name="entry">The thing.</param>
    public IEnumerable<RecordEntry> RecordsAbout(CatalogEntry entry) => Records.Where(record => record.About.Contains(entry.Type));

    /// <summary>The pairs that a subject is in.</summary>
    /// <param name="subject">The subject.</param>
    public IEnumerable<SubjectPair> PairsOf(SubjectEntry subject) => Pairs.Where(pair => pair.Has(subject));

    /// <summary>The terms and layers of the glossary, in the order of their names.</summary>
    public IReadOnlyList<CatalogEntry> Glossary { get; } =
    [
        .. Terms.Cast<CatalogEntry>().Concat(Layers)
            .OrderBy(entry => entry.Name[Language], NameOrder.Of(Language))
            .ThenBy(entry => entry.Id, StringComparer.Ordinal),
    ];

    /// <summary>The subjects that answer a comparison, in order.</summary>
    /// <param name="comparison">A comparison.</param>
    public IReadOnlyList<SubjectEntry> SubjectsOf(ComparisonEntry comparison) =>
        [.. Subjects.Select(subject => subject.Subject).Where(subject => subject.Cells.Any(cell => cell.ComparisonType == comparison.Type))];
}
