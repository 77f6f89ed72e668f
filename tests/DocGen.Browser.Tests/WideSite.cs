namespace DocGen.Browser.Tests;

/// <summary>A site of a model with many subjects, for what readers do with comparisons and layers.</summary>
public sealed class WideSite() : ModelSite(typeof(WideModel.Catalog).Assembly, "ko", "en")
{
    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, string> Prose { get; } = new Dictionary<string, string>
    {
        ["sound"] = """
            # Sound

            What a <xref:Strings> gives, the [body](xref:Body) makes louder.

            ![Two stacks](stack:Violin,Flute)

            ![A difference](diff:Violin..Clarinet)

            ![Some instruments](compare:IInstruments(Violin,Flute))
            """,
    };
}
