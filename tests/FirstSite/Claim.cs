namespace FirstSite;

/// <summary>A claim that the first site has to make, and where it makes it.</summary>
public sealed class Claim
{
    /// <summary>The claim's number, such as <c>S01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The page, from the folder of its language, without extension.</summary>
    public required string Page { get; init; }

    /// <summary>The id of the section's heading, by language.</summary>
    public required Dictionary<string, string> Anchor { get; init; }

    /// <summary>A piece of the section's visible text, by language.</summary>
    public required Dictionary<string, string> Says { get; init; }
}
