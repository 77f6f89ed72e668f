namespace DocGen.Browser.Tests;

/// <summary>A site of a model with collections, and with subjects that are weighed against each other.</summary>
public sealed class LighthouseSite() : ModelSite(typeof(LighthouseModel.Catalog).Assembly, "de", "ja")
{
    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, string> Prose { get; } = new Dictionary<string, string>
    {
        ["buoys"] = """
            # Typ B-17-F

            Der Schalter `-XX:+UseFog`, den man als -XX:+UseFog setzt.

            ![Alle](compare:ILighthouse)

            Text.
            """,
        ["fog"] = """
            # LED-2 und Halogen-X

            Text.
            """,
    };
}
