namespace DocGen;

/// <summary>A criterion: one property of a comparison.</summary>
public sealed class CriterionEntry
{
    // What another assembly says of it in its own languages, until a site adds to it.
    private LocalizedText _name = new();
    private RichText? _summary;
    private RichText? _remarks;

    /// <summary>The property's documentation id, such as <c>P:My.Model.IComparison.StartTime</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The property's name.</summary>
    public required string PropertyName { get; init; }

    /// <summary>The name in every language of the site.</summary>
    public required LocalizedText Name { get => _name; init => _name = value; }

    /// <summary>What kind of values the criterion has.</summary>
    public required CriterionKind Kind { get; init; }

    /// <summary>The type of the values, without <see cref="Nullable{T}"/>.</summary>
    public required Type ValueType { get; init; }

    /// <summary>Reads the value of an instance of a subject or record.</summary>
    public required Func<object, object?> Read { get; init; }

    /// <summary>The summary of the documentation comment; null where there is none.</summary>
    public RichText? Summary { get => _summary; init => _summary = value; }

    /// <summary>The remarks of the documentation comment; null where there are none.</summary>
    public RichText? Remarks { get => _remarks; init => _remarks = value; }

    /// <summary>The unit of a numeric criterion; empty where there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Which values are the better ones; null where the author does not say.</summary>
    public Direction? Better { get; init; }

    /// <summary>The sources cited for the criterion itself.</summary>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];

    /// <summary>Takes what a site says of it.</summary>
    internal void Say(TextAttribute text)
    {
        if (text.Text.Length > 0) _name = _name.With(text.Language, text.Text);
        if (text.Summary.Length > 0) _summary = RichText.With(_summary, text.Language, text.Summary);
        if (text.Remarks.Length > 0) _remarks = RichText.With(_remarks, text.Language, text.Remarks);
    }

    /// <summary>Lets a name stand in for those that are missing.</summary>
    internal void StandIn(string name) => _name = _name.WithStandIn(name);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
