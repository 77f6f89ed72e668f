namespace FirstSite;

/// <summary>What a reader of the first site looks for.</summary>
public sealed class Query
{
    /// <summary>What is typed.</summary>
    [YamlDotNet.Serialization.YamlMember(Alias = "query")]
    public required string Text { get; init; }

    /// <summary>Where it has to lead: a page, from the folder of its language, or a place in one.</summary>
    public required string Page { get; init; }

    /// <summary>Whether an address leads there.</summary>
    /// <param name="address">An address from the folder of the language, with its anchor.</param>
    public bool IsAnsweredBy(string address) => address == Page || (!Page.Contains('#') && address.Split('#')[0] == Page);
}
