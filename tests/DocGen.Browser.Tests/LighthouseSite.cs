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
        ["wide"] = """
            # Breites

            ```csharp {1} ins={2} del={3}
            public sealed class Lighthouse(string name, double height, IReadOnlyList<Lamp> lamps, IReadOnlyDictionary<string, Foghorn> foghorns);
            public string Name => name;
            public int Height => height;
            ```

            $$ \sum_{n=1}^{\infty} \frac{1}{n^2} = \frac{\pi^2}{6}, \qquad \int_0^\infty e^{-x^2} \, dx = \frac{\sqrt{\pi}}{2}, \qquad \prod_p \frac{1}{1 - p^{-s}} = \sum_n \frac{1}{n^s}, \qquad e^{i \pi} + 1 = 0 $$

            ```mermaid
            flowchart LR
              A[What a reader asks for] --> B[What looks for it] --> C[What remembers it] --> D[What has it for ever] --> E[What keeps a copy of it]
            ```

            | Turm | Höhe | Licht | Wärter | Jahr | Sichtweite | Kennung | Nebelhorn | Anstrich | Bauweise |
            |---|---|---|---|---|---|---|---|---|---|
            | Eins | 20 m | weiß | keiner | 1900 | 10 sm | Fl 5s | ja | rot | Backstein |
            """,
    };
}
