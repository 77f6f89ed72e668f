using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using DocGen.Snapshots;

namespace DocGen.Site.Tests.Render;

/// <summary>Whole pages of the small model, to be read by eye when they change.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void An_article() => Verify("de/start.html");

    [Fact]
    public void A_subject() => Verify("ja/subjects/suspension-bridge.html");

    [Fact]
    public void A_comparison() => Verify("de/comparisons/bridge-types.html");

    [Fact]
    public void A_comparison_of_many_subjects()
    {
        using var site = SiteProject.OfWideModel().Built();
        Snapshot.Verify(site.Page("en/comparisons/instruments.html").QuerySelector(".comparison")!.OuterHtml, "html");
    }

    [Fact]
    public void What_a_template_sees_of_a_subject()
    {
        using var site = Site()
            .With("templates/subject.html", "<pre>{ \"page\": {{ page | object.to_json }}, \"site\": {{ site | object.to_json }}, \"subject\": {{ subject | object.to_json }} }</pre>")
            .With("templates/figure.html", "a {{ figure.kind }}")
            .With("templates/navigation.html", "the navigation")
            .Built();

        var json = JsonNode.Parse(site.Page("de/subjects/suspension-bridge.html").QuerySelector("pre")!.TextContent)!;
        Snapshot.Verify(json.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), "json");
    }

    private static void Verify(string address, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        using var site = Site().Built();
        Snapshot.Verify(site.Text(address), "html", method: method);
    }

    private static SiteProject Site() => SiteProject.OfSmallModel("https://example.org/bridges/")
        .With("content/site.yaml", "title:\n  de: Brücken\n  ja: 橋\ndescription:\n  de: Alles über Brücken.\n  ja: 橋のすべて。\n")
        .WithPage("start", """
            ---
            description: Womit man anfängt.
            order: 1
            ---
            # Wie Brücken stehen

            <xref:BeamBridge> trägt <fact:BeamBridge.IBridgeTypes.LongestSpan>, siehe [unten](#vergleich)[^1].

            ## Aufbau

            ![Zwei Brücken](stack:BeamBridge,SuspensionBridge "Von unten nach oben")

            > [!NOTE]
            > Nicht maßstäblich.

            ## Vergleich

            | Art | Zahl |
            |-----|-----:|
            | A   |    1 |

            ```csharp
            var deck = new Deck();
            ```

            [^1]: Eine Fußnote.
            """);
}
