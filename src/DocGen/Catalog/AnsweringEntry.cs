namespace DocGen;

/// <summary>A thing that answers criteria: a subject or a record.</summary>
public abstract class AnsweringEntry : CatalogEntry
{
    private readonly Lazy<object> _instance;
    private IReadOnlyList<CellEntry> _cells = [];

    private protected AnsweringEntry() => _instance = new(() => Create is { } create
        ? create()
        : throw new InvalidOperationException($"{Id} is a category: it has no instance and no cells."));

    /// <summary>Makes an instance; null for a category.</summary>
    public Func<object>? Create { get; init; }

    /// <summary>The cells, by comparison or collection in declaration order.</summary>
    public IReadOnlyList<CellEntry> Cells { get => _cells; init => _cells = value; }

    /// <summary>The instance that cells are read from.</summary>
    /// <exception cref="InvalidOperationException">The thing is a category.</exception>
    public object Instance => _instance.Value;

    /// <summary>Lets another class answer in its place.</summary>
    internal void Take(OverrideEntry other)
    {
        var instance = new Lazy<object>(other.Create);
        var declared = _cells;
        _cells = other.Cells;
        foreach (var cell in _cells)
        {
            var own = declared.FirstOrDefault(own => own.ComparisonType == cell.ComparisonType && own.PropertyName == cell.PropertyName);
            cell.AddTo(this, () => instance.Value, own?.MemberId == cell.MemberId ? null : own);
        }
    }

    /// <summary>The answer to a criterion.</summary>
    /// <param name="comparison">The comparison or collection.</param>
    /// <param name="criterion">One of its criteria.</param>
    /// <returns>The cell; null where the thing does not implement it.</returns>
    public CellEntry? FindCell(CriteriaEntry comparison, CriterionEntry criterion)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(criterion);
        return Cells.FirstOrDefault(cell => cell.ComparisonType == comparison.Type && cell.PropertyName == criterion.PropertyName);
    }
}
