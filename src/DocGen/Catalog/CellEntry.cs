namespace DocGen;

/// <summary>The answer of one subject or record to one criterion. Its value is evaluated when it is asked for, never before.</summary>
public sealed class CellEntry
{
    private AnsweringEntry? _owner;
    private Func<object>? _instance;

    /// <summary>Declares a cell. Generated code calls this.</summary>
    /// <param name="comparison">The comparison's or collection's interface.</param>
    /// <param name="propertyName">The criterion's property name.</param>
    /// <param name="memberId">The documentation id of the property that holds the value: the subject's or record's own, an inherited one, or the interface's default.</param>
    /// <param name="memberType">The type that declares that property.</param>
    public CellEntry(Type comparison, string propertyName, string memberId, Type memberType)
    {
        ComparisonType = comparison;
        PropertyName = propertyName;
        MemberId = memberId;
        MemberType = memberType;
    }

    /// <summary>The comparison's or collection's interface.</summary>
    public Type ComparisonType { get; }

    /// <summary>The criterion's property name.</summary>
    public string PropertyName { get; }

    /// <summary>The documentation id of the property that holds the value.</summary>
    public string MemberId { get; }

    /// <summary>The type that declares the property that holds the value.</summary>
    public Type MemberType { get; }

    /// <summary>The subject or record that answers.</summary>
    public AnsweringEntry Owner => _owner ?? throw new InvalidOperationException($"{MemberId} belongs to nothing.");

    /// <summary>The comparison or collection that asks.</summary>
    public CriteriaEntry Comparison => Owner.Catalog.Get<CriteriaEntry>(ComparisonType);

    /// <summary>The criterion that is answered.</summary>
    public CriterionEntry Criterion => Comparison.Criterion(PropertyName);

    /// <summary>Where the value comes from, its expression, footnote and citations.</summary>
    public MemberEntry Member => Owner.Catalog.MemberOf(MemberType, MemberId);

    /// <summary>Evaluates the cell: runs the author's property on the owner's instance.</summary>
    /// <returns>The value; null where it is not known or does not apply, as <see cref="StateOf"/> tells.</returns>
    /// <remarks>Whatever the author's code throws is passed on.</remarks>
    public object? GetValue() => Criterion.Read((_instance ?? throw new InvalidOperationException($"{MemberId} belongs to nothing."))()) switch
    {
        LocalizedText text => Member.Translated(text),
        var value => value,
    };

    /// <summary>The answer of the assembly that the subject comes from, which this one takes the place of; null where it takes the place of none.</summary>
    public CellEntry? Overridden { get; private set; }

    /// <summary>Whether a value of this cell is known, not known, or does not apply.</summary>
    /// <param name="value">What <see cref="GetValue"/> returned.</param>
    public CellState StateOf(object? value) =>
        value is not null ? CellState.Known
        : Member.NotApplicable || Member.Provenance == Provenance.Derived ? CellState.NotApplicable
        : CellState.Unknown;

    internal void AddTo(AnsweringEntry owner, Func<object> instance, CellEntry? overridden = null) => (_owner, _instance, Overridden) = (owner, instance, overridden);

    /// <inheritdoc/>
    public override string ToString() => $"{Owner.Type.Name}.{PropertyName}";
}
