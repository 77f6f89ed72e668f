namespace DocGen;

/// <summary>A subject: a system that is described or compared.</summary>
public sealed class SubjectEntry : CatalogEntry
{
    private readonly Lazy<object> _instance;
    private readonly Lazy<Stack> _stack;

    /// <summary>Creates an entry. Generated code calls this.</summary>
    public SubjectEntry()
    {
        _instance = new(() => Create is { } create
            ? create()
            : throw new InvalidOperationException($"{Id} is a category: it has no instance and no cells."));
        _stack = new(() => Stack.Resolve(this, Declaration));
    }

    /// <summary>Makes an instance; null for a category.</summary>
    public Func<object>? Create { get; init; }

    /// <summary>The stack as types; null where the subject neither declares nor inherits one.</summary>
    public StackDeclaration? Declaration { get; init; }

    /// <summary>The subject's cells, by comparison in declaration order.</summary>
    public IReadOnlyList<CellEntry> Cells { get; init; } = [];

    /// <summary>Whether the subject is a category: an abstract class, without a column in comparisons.</summary>
    public bool IsCategory => Create is null;

    /// <summary>The subject that this one is a kind of: its nearest base class that is a subject; null for a root.</summary>
    public SubjectEntry? Base => Catalog.FindBase<SubjectEntry>(Type);

    /// <summary>The subject's stack; empty where it neither declares nor inherits one.</summary>
    public Stack Stack => _stack.Value;

    /// <summary>The instance that cells are read from.</summary>
    /// <exception cref="InvalidOperationException">The subject is a category.</exception>
    public object Instance => _instance.Value;

    /// <summary>The subject's answer to a criterion.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="criterion">One of its criteria.</param>
    /// <returns>The cell; null where the subject does not implement the comparison.</returns>
    public CellEntry? FindCell(ComparisonEntry comparison, CriterionEntry criterion) =>
        Cells.FirstOrDefault(cell => cell.ComparisonType == comparison.Type && cell.PropertyName == criterion.PropertyName);
}
