namespace DocGen;

/// <summary>What is known about a property that fills a cell, without its value. Subjects that inherit the property share it.</summary>
public sealed class MemberEntry
{
    private RichText? _remarks;
    private readonly List<TextAttribute> _values = [];

    /// <summary>The property's documentation id.</summary>
    public required string Id { get; init; }

    /// <summary>Where the value comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The source text of the expression, white space collapsed; empty where it has none (an accessor with statements).</summary>
    public string Expression { get; init; } = "";

    /// <summary>Names in the expression that are documented things or criteria, in the order in which they first stand there.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>The remarks of the documentation comment, shown as the cell's footnote; null where there are none.</summary>
    public RichText? Remarks { get => _remarks; init => _remarks = value; }

    /// <summary>The sources cited for the value.</summary>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];

    /// <summary>Whether the author marked the criterion as one that does not apply.</summary>
    public bool NotApplicable { get; init; }

    /// <summary>The day on which somebody last held the value to its sources; null where that is not known.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>Takes what a site says of it.</summary>
    internal void Say(TextAttribute text)
    {
        if (text.Text.Length > 0) _values.Add(text);
        if (text.Remarks.Length > 0) _remarks = RichText.With(_remarks, text.Language, text.Remarks);
    }

    /// <summary>A text that the property returned, with the translations that a site supplies.</summary>
    internal LocalizedText Translated(LocalizedText value) => _values.Aggregate(value, (text, supplied) => text.With(supplied.Language, supplied.Text));
}
