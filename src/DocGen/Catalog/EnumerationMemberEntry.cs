namespace DocGen;

/// <summary>A member of an enumeration that criteria use.</summary>
public sealed class EnumerationMemberEntry
{
    private LocalizedText _name = new();
    private RichText? _summary;

    /// <summary>The member's value.</summary>
    public required Enum Value { get; init; }

    /// <summary>The name in every language of the site.</summary>
    public required LocalizedText Name { get => _name; init => _name = value; }

    /// <summary>The summary of the documentation comment; null where there is none.</summary>
    public RichText? Summary { get => _summary; init => _summary = value; }

    /// <summary>Takes what a site says of it.</summary>
    internal void Say(TextAttribute text)
    {
        if (text.Text.Length > 0) _name = _name.With(text.Language, text.Text);
        if (text.Summary.Length > 0) _summary = RichText.With(_summary, text.Language, text.Summary);
    }

    /// <summary>Lets a name stand in for those that are missing.</summary>
    internal void StandIn(string name) => _name = _name.WithStandIn(name);
}
