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
    private readonly ILookup<Type, RecordEntry> _recordsOf = Records.ToLookup(record => record.CollectionType);
    private readonly ILookup<Type, RecordEntry> _recordsAbout = ByEach(Records, record => record.About);
    private readonly ILookup<Type, SubjectPair> _pairsOf = ByEach(Pairs, pair => [pair.First.Type, pair.Second.Type]);
    private readonly ILookup<Type, SubjectEntry> _subjectsOf = ByEach(Subjects.Select(subject => subject.Subject), subject => subject.Cells.Select(cell => cell.ComparisonType));
    private readonly ILookup<SubjectEntry?, SubjectEntry> _kindsOf = Subjects.Select(subject => subject.Subject).ToLookup(subject => subject.Base);

    /// <summary>Where subjects, comparisons, collections and records stand in their order.</summary>
    internal IReadOnlyDictionary<CatalogEntry, int> Places => field ??=
        Subjects.Select(subject => (CatalogEntry)subject.Subject).Concat(Comparisons).Concat(Collections).Concat(Records).Index().ToDictionary(entry => entry.Item, entry => entry.Index);

    /// <summary>The records of a collection, in order.</summary>
    /// <param name="collection">The collection.</param>
    public IEnumerable<RecordEntry> RecordsOf(CollectionEntry collection) => _recordsOf[collection.Type];

    /// <summary>The records that are about a thing, in order.</summary>
    /// <param name="entry">The thing.</param>
    public IEnumerable<RecordEntry> RecordsAbout(CatalogEntry entry) => _recordsAbout[entry.Type];

    /// <summary>The pairs that a subject is in.</summary>
    /// <param name="subject">The subject.</param>
    public IEnumerable<SubjectPair> PairsOf(SubjectEntry subject) => _pairsOf[subject.Type];

    /// <summary>The kinds of a subject, in order.</summary>
    /// <param name="subject">The subject.</param>
    public IEnumerable<SubjectEntry> KindsOf(SubjectEntry subject) => _kindsOf[subject];

    /// <summary>The terms and layers of the glossary, in the order of their names.</summary>
    public IReadOnlyList<CatalogEntry> Glossary { get; } =
    [
        .. Terms.Cast<CatalogEntry>().Concat(Layers)
            .OrderBy(entry => entry.Name[Language], NameOrder.Of(Language))
            .ThenBy(entry => entry.Id, StringComparer.Ordinal),
    ];

    /// <summary>The subjects that answer a comparison, in order.</summary>
    /// <param name="comparison">A comparison.</param>
    public IReadOnlyList<SubjectEntry> SubjectsOf(ComparisonEntry comparison) => [.. _subjectsOf[comparison.Type]];

    private static ILookup<Type, T> ByEach<T>(IEnumerable<T> things, Func<T, IEnumerable<Type>> keys) =>
        things.SelectMany(thing => keys(thing).Distinct().Select(key => (key, thing))).ToLookup(pair => pair.key, pair => pair.thing);
}
