namespace DocGen;

/// <summary>An enumeration that criteria use.</summary>
public sealed class EnumerationEntry
{
    /// <summary>The enumeration.</summary>
    public required Type Type { get; init; }

    /// <summary>Its members in the order of their declaration.</summary>
    public required IReadOnlyList<EnumerationMemberEntry> Members { get; init; }
}
