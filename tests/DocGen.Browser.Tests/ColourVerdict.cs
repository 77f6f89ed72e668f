namespace DocGen.Browser.Tests;

/// <summary>What axe says of the colours of text.</summary>
internal sealed record ColourVerdict
{
    /// <summary>What it objects to.</summary>
    public string[] Objections { get; init; } = [];

    /// <summary>Of which ways of standing on a page it could tell.</summary>
    public string[] Told { get; init; } = [];
}
