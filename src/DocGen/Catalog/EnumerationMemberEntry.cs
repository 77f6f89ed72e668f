namespace DocGen;

/// <summary>A member of an enumeration that criteria use.</summary>
public sealed class EnumerationMemberEntry
{
    /// <summary>The member's value.</summary>
    public required Enum Value { get; init; }

    /// <summary>The name in every language of the site.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The summary of the documentation comment; null where there is none.</summary>
    public RichText? Summary { get; init; }
}
