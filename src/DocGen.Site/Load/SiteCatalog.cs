using System.Reflection;
using DocGen.Shared;
using DocGen.Site.Cache;
using DocGen.Site.Load.Translations;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>The catalogs of the author's assembly and of those that it references, as one.</summary>
public sealed class SiteCatalog
{
    private readonly Dictionary<string, CatalogEntry> _entries;
    private readonly Dictionary<Type, CatalogEntry> _byType = [];
    private readonly Dictionary<string, (CriteriaEntry Asking, CriterionEntry Criterion)> _criteria = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumerationMemberEntry> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, EnumerationEntry> _enumerations;
    private readonly SourceLocations _locations;
    private readonly Lazy<IReadOnlyList<ModelText>> _texts;

    // As long as the catalog is in use, so is what its assemblies come from: they load what they need when they first need it.
    private readonly ModelLoadContext? _context;

    internal SiteCatalog(IReadOnlyList<CatalogModel> catalogs, IReadOnlyList<MethodInfo> templateFunctions, SourceLocations locations, ModelLoadContext? context = null)
    {
        _locations = locations;
        Catalogs = catalogs;
        _context = context;
        TemplateFunctions = templateFunctions;
        Layers = [.. catalogs.SelectMany(catalog => catalog.Layers)];
        Subjects = [.. catalogs.SelectMany(catalog => catalog.Subjects)];
        Comparisons = [.. catalogs.SelectMany(catalog => catalog.Comparisons)];
        Collections = [.. catalogs.SelectMany(catalog => catalog.Collections)];
        Records = [.. catalogs.SelectMany(catalog => catalog.Records)];
        References = [.. catalogs.SelectMany(catalog => catalog.References)];
        // Where several tell of an enumeration, the comments are known in the assembly that declares it.
        Enumerations = [.. catalogs.SelectMany(catalog => catalog.Enumerations).OrderBy(enumeration => CatalogModel.Of(enumeration.Type.Assembly)?.Enumerations.Contains(enumeration) != true).DistinctBy(enumeration => enumeration.Type).OrderBy(enumeration => enumeration.Type.FullName, StringComparer.Ordinal)];
        _enumerations = Enumerations.ToDictionary(enumeration => enumeration.Type);
        Terms = [.. catalogs.SelectMany(catalog => catalog.Terms)];
        Entries = [.. Layers, .. Subjects, .. Comparisons, .. Collections, .. Records, .. References, .. Terms];
        _entries = new(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            _entries.TryAdd(entry.Id, entry);
            _byType.TryAdd(entry.Type, entry);
        }

        // A criterion that others inherit belongs to the interface that declares it.
        foreach (var asking in Comparisons.Concat<CriteriaEntry>(Collections))
            foreach (var criterion in asking.Criteria)
                if (asking.Declares(criterion)) _criteria[criterion.Id] = (asking, criterion);
                else _criteria.TryAdd(criterion.Id, (asking, criterion));
        foreach (var enumeration in Enumerations)
            foreach (var member in enumeration.Members)
                _members.TryAdd(DocumentationId.Of(member.Value), member);

        _texts = new(() => [.. ModelTexts.Of(this)]);
        CitesForValues = Answering.SelectMany(answering => answering.Cells)
            .Any(cell => cell.Member is { Provenance: Provenance.Authored, Citations.Count: > 0 });
    }

    /// <summary>The catalog of a site of prose alone.</summary>
    public static SiteCatalog Empty { get; } = new([], [], SourceLocations.Empty);

    /// <summary>The catalogs, one for each assembly that has one.</summary>
    internal IReadOnlyList<CatalogModel> Catalogs { get; }

    /// <summary>The packages that assemblies come from.</summary>
    internal IReadOnlyDictionary<Assembly, CatalogPackage> Packages { get; init; } = new Dictionary<Assembly, CatalogPackage>();

    /// <summary>What packages had when the site was built last, and have no more.</summary>
    internal IReadOnlyList<GoneFact> Gone { get; init; } = [];

    /// <summary>What other assemblies do not say in a language of the site.</summary>
    internal MissingTexts MissingTexts { get; init; } = MissingTexts.None;

    /// <summary>The fingerprint of all that the model is loaded from.</summary>
    internal Fingerprint Source { get; init; }

    /// <summary>The layers.</summary>
    public IReadOnlyList<LayerEntry> Layers { get; }

    /// <summary>The subjects.</summary>
    public IReadOnlyList<SubjectEntry> Subjects { get; }

    /// <summary>The comparisons.</summary>
    public IReadOnlyList<ComparisonEntry> Comparisons { get; }

    /// <summary>The collections.</summary>
    public IReadOnlyList<CollectionEntry> Collections { get; }

    /// <summary>The records.</summary>
    public IReadOnlyList<RecordEntry> Records { get; }

    /// <summary>What answers criteria: subjects, then records.</summary>
    internal IEnumerable<AnsweringEntry> Answering => Subjects.Concat<AnsweringEntry>(Records);

    /// <summary>The texts of the model, which are looked for when somebody first asks.</summary>
    internal IReadOnlyList<ModelText> Texts => _texts.Value;

    /// <summary>The references.</summary>
    public IReadOnlyList<ReferenceEntry> References { get; }

    /// <summary>The terms.</summary>
    public IReadOnlyList<TermEntry> Terms { get; }

    /// <summary>The enumerations that criteria use, by name.</summary>
    public IReadOnlyList<EnumerationEntry> Enumerations { get; }

    /// <summary>All documented things.</summary>
    public IReadOnlyList<CatalogEntry> Entries { get; }

    /// <summary>Whether any value that an author wrote cites a source. Where none does, a value without one is nothing to speak of.</summary>
    public bool CitesForValues { get; }

    /// <summary>The methods that templates may call.</summary>
    public IReadOnlyList<MethodInfo> TemplateFunctions { get; }

    /// <summary>Looks for a documented thing.</summary>
    /// <param name="id">Its documentation id.</param>
    /// <returns>The entry; null where there is none.</returns>
    public CatalogEntry? Find(string id) => _entries.GetValueOrDefault(id);

    /// <summary>Looks for a criterion.</summary>
    /// <param name="id">Its documentation id.</param>
    /// <returns>The criterion with the comparison or collection that asks it; null where there is none.</returns>
    public (CriteriaEntry Asking, CriterionEntry Criterion)? FindCriterion(string id) => _criteria.TryGetValue(id, out var found) ? found : null;

    /// <summary>Looks for a member of an enumeration that criteria use.</summary>
    /// <param name="id">Its documentation id.</param>
    /// <returns>The member; null where there is none.</returns>
    public EnumerationMemberEntry? FindMember(string id) => _members.GetValueOrDefault(id);

    /// <summary>Looks for a documented thing.</summary>
    /// <typeparam name="TEntry">The kind of thing; <see cref="CatalogEntry"/> for any.</typeparam>
    /// <param name="type">The annotated type.</param>
    /// <returns>The entry; null where there is none of this kind.</returns>
    public TEntry? Find<TEntry>(Type type) where TEntry : CatalogEntry => _byType.GetValueOrDefault(type) as TEntry;

    /// <summary>The documented things among types, in their order.</summary>
    /// <typeparam name="TEntry">The kind of thing; <see cref="CatalogEntry"/> for any.</typeparam>
    /// <param name="types">Annotated types.</param>
    public IEnumerable<TEntry> Find<TEntry>(IEnumerable<Type> types) where TEntry : CatalogEntry => types.Select(Find<TEntry>).OfType<TEntry>();

    /// <summary>The collection of a record.</summary>
    /// <param name="record">The record.</param>
    public CollectionEntry CollectionOf(RecordEntry record) => Find<CollectionEntry>(record.CollectionType)!;

    /// <summary>The members of an enumeration that criteria use, in the order of their declaration.</summary>
    /// <param name="enumeration">The enumeration.</param>
    public IReadOnlyList<EnumerationMemberEntry> MembersOf(Type enumeration) => _enumerations.GetValueOrDefault(enumeration)?.Members ?? [];

    /// <summary>The members of an enumeration that a value stands for: one, or those that a value of <c>[Flags]</c> is put together of.</summary>
    /// <param name="value">A value of an enumeration that criteria use.</param>
    /// <returns>The members in the order of their declaration; none where the value is no declared one.</returns>
    public IReadOnlyList<EnumerationMemberEntry> MembersOf(Enum value) => _enumerations.GetValueOrDefault(value.GetType())?.MembersOf(value) ?? [];

    /// <summary>The package that a type comes from; null where it comes from none.</summary>
    /// <param name="type">An annotated type, or one that declares a property that fills a cell.</param>
    public CatalogPackage? PackageOf(Type type) => Packages.GetValueOrDefault(type.Assembly);

    /// <summary>Where an entity's attribute stands.</summary>
    /// <param name="entry">The entity.</param>
    public Location LocationOf(CatalogEntry entry) => new(_locations.FileOf(entry.Type, entry.File), entry.Line, 1);

    /// <summary>The file in which an enumeration stands.</summary>
    /// <param name="enumeration">The enumeration.</param>
    public Location LocationOf(EnumerationEntry enumeration) => new(_locations.FileOf(enumeration.Type, ""));

    /// <summary>Where the property that fills a cell stands.</summary>
    /// <param name="cell">The cell.</param>
    public Location LocationOf(CellEntry cell) =>
        _locations.Find(cell.MemberType, cell.PropertyName) is { Path.Length: > 0 } location ? location : LocationOf(cell.Owner);
}
