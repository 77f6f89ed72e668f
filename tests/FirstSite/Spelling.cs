namespace FirstSite;

/// <summary>How the site writes a thing, and how it does not.</summary>
public sealed class Spelling
{
    /// <summary>The form that the site uses.</summary>
    public required string Use { get; init; }

    /// <summary>Forms that it does not use.</summary>
    public required List<string> Not { get; init; }
}
