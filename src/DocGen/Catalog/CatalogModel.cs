using System.Reflection;
using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>
/// Everything that an assembly's annotated types say. The generated class <c>Catalog</c> holds one; things of referenced assemblies are
/// found through the catalogs of those assemblies.
/// </summary>
public sealed class CatalogModel
{
    /// <summary>The version of the contract between generated code and this library. A tool reads only catalogs of its own version.</summary>
    public const int ContractVersion = 4;

    private static readonly ConditionalWeakTable<Assembly, StrongBox<CatalogModel?>> s_catalogs = [];

    private readonly Dictionary<Type, CatalogEntry> _entries = [];
    private readonly Dictionary<string, MemberEntry> _members;

    /// <summary>Creates a catalog and hands its entries over to it. Generated code calls this.</summary>
    /// <param name="languages">The languages of the site, the default first.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="subjects">The subjects.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="collections">The collections.</param>
    /// <param name="records">The records.</param>
    /// <param name="references">The references.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="enumerations">The enumerations that criteria use.</param>
    /// <param name="members">The properties that fill cells.</param>
    public CatalogModel(
        IReadOnlyList<string> languages,
        IReadOnlyList<LayerEntry> layers,
        IReadOnlyList<SubjectEntry> subjects,
        IReadOnlyList<ComparisonEntry> comparisons,
        IReadOnlyList<CollectionEntry> collections,
        IReadOnlyList<RecordEntry> records,
        IReadOnlyList<ReferenceEntry> references,
        IReadOnlyList<TermEntry> terms,
        IReadOnlyList<EnumerationEntry> enumerations,
        IReadOnlyList<MemberEntry> members)
    {
        Languages = languages;
        Layers = layers;
        Subjects = subjects;
        Comparisons = comparisons;
        Collections = collections;
        Records = records;
        References = references;
        Terms = terms;
        Enumerations = enumerations;
        _members = members.ToDictionary(member => member.Id, StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            entry.AddTo(this);
            _entries.Add(entry.Type, entry);
        }

        foreach (var owner in subjects.Concat<AnsweringEntry>(records))
        {
            var instance = () => owner.Instance;
            foreach (var cell in owner.Cells) cell.AddTo(owner, instance);
        }
    }

    /// <summary>The languages of the site, the default first.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The layers, ordered by documentation id.</summary>
    public IReadOnlyList<LayerEntry> Layers { get; }

    /// <summary>The subjects, ordered by documentation id.</summary>
    public IReadOnlyList<SubjectEntry> Subjects { get; }

    /// <summary>The comparisons, ordered by documentation id.</summary>
    public IReadOnlyList<ComparisonEntry> Comparisons { get; }

    /// <summary>The collections, ordered by documentation id.</summary>
    public IReadOnlyList<CollectionEntry> Collections { get; }

    /// <summary>The records, ordered by documentation id.</summary>
    public IReadOnlyList<RecordEntry> Records { get; }

    /// <summary>The references, ordered by documentation id.</summary>
    public IReadOnlyList<ReferenceEntry> References { get; }

    /// <summary>The terms, ordered by documentation id.</summary>
    public IReadOnlyList<TermEntry> Terms { get; }

    /// <summary>The enumerations that criteria use, ordered by documentation id.</summary>
    public IReadOnlyList<EnumerationEntry> Enumerations { get; }

    /// <summary>The classes that answer in the place of subjects of other assemblies, ordered by documentation id.</summary>
    public IReadOnlyList<OverrideEntry> Overrides { get; init; } = [];

    /// <summary>All documented things: layers, subjects, comparisons, collections, records, references, terms.</summary>
    public IEnumerable<CatalogEntry> Entries => [.. Layers, .. Subjects, .. Comparisons, .. Collections, .. Records, .. References, .. Terms];

    /// <summary>The catalog of an assembly.</summary>
    /// <param name="assembly">An assembly, for instance one that a model references.</param>
    /// <returns>The catalog; null where the assembly has none.</returns>
    /// <exception cref="NotSupportedException">The catalog was generated for another contract version.</exception>
    public static CatalogModel? Of(Assembly assembly) =>
        s_catalogs.GetValue(assembly, static assembly => new(Read(assembly))).Value;

    /// <summary>The entry of an annotated type, of this assembly or of one that it references.</summary>
    /// <typeparam name="TEntry">The kind of entry.</typeparam>
    /// <param name="type">The annotated type.</param>
    /// <exception cref="KeyNotFoundException">The type has no entry of this kind.</exception>
    public TEntry Get<TEntry>(Type type) where TEntry : CatalogEntry =>
        Find<TEntry>(type) ?? throw new KeyNotFoundException($"{type} is not in the catalog as {typeof(TEntry).Name}.");

    /// <summary>Looks for the entry of an annotated type, of this assembly or of one that it references.</summary>
    /// <typeparam name="TEntry">The kind of entry.</typeparam>
    /// <param name="type">The annotated type.</param>
    /// <returns>The entry; null where there is none of this kind.</returns>
    public TEntry? Find<TEntry>(Type type) where TEntry : CatalogEntry
    {
        ArgumentNullException.ThrowIfNull(type);
        if (_entries.TryGetValue(type, out var entry)) return entry as TEntry;
        var catalog = Of(type.Assembly);
        return catalog is null || catalog == this ? null : catalog._entries.GetValueOrDefault(type) as TEntry;
    }

    /// <summary>The stack of a subject.</summary>
    /// <param name="subject">An instance of a subject's type, or of a type derived from one.</param>
    /// <exception cref="KeyNotFoundException">The instance is of no subject's type.</exception>
    public Stack StackOf(object subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject switch
        {
            SubjectEntry entry => entry.Stack,
            Type type => StackOf(type),
            _ => StackOf(subject.GetType()),
        };
    }

    /// <summary>The stack of a subject.</summary>
    /// <param name="subject">A subject's type, or a type derived from one.</param>
    /// <exception cref="KeyNotFoundException">Neither the type nor a base of it is a subject.</exception>
    public Stack StackOf(Type subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return (Find<SubjectEntry>(subject) ?? FindBase<SubjectEntry>(subject))?.Stack
            ?? throw new KeyNotFoundException($"{subject} is not a subject.");
    }

    /// <summary>The members of an enumeration that a value stands for: one, or those that a value of <c>[Flags]</c> is put together of.</summary>
    /// <param name="value">A value of an enumeration that criteria of this assembly use.</param>
    /// <returns>The members; none where the value is no declared one.</returns>
    public IReadOnlyList<EnumerationMemberEntry> MembersOf(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Enumerations.FirstOrDefault(enumeration => enumeration.Type == value.GetType())?.MembersOf(value) ?? [];
    }

    internal TEntry? FindBase<TEntry>(Type type) where TEntry : CatalogEntry
    {
        for (var candidate = type.BaseType; candidate is not null && candidate != typeof(object); candidate = candidate.BaseType)
            if (Find<TEntry>(candidate) is { } entry) return entry;
        return null;
    }

    internal MemberEntry? FindMember(string id) => _members.GetValueOrDefault(id);

    internal MemberEntry MemberOf(Type declaringType, string id) =>
        _members.GetValueOrDefault(id)
        ?? Of(declaringType.Assembly)?._members.GetValueOrDefault(id)
        ?? throw new KeyNotFoundException($"{id} is not in the catalog.");

    private static CatalogModel? Read(Assembly assembly)
    {
        if (assembly.GetCustomAttribute<CatalogAttribute>() is not { } attribute) return null;
        if (attribute.ContractVersion != ContractVersion)
        {
            throw new NotSupportedException(
                $"The catalog of {assembly.GetName().Name} was generated for contract version {attribute.ContractVersion}, and this is version {ContractVersion}.");
        }

        return (CatalogModel?)attribute.Catalog.GetProperty("Model", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
    }
}
