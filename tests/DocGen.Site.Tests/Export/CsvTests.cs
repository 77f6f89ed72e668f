namespace DocGen.Site.Tests.Export;

public sealed class CsvTests
{
    [Fact]
    public void A_comparison_is_a_table_of_values_in_the_pages_language()
    {
        using var site = SiteProject.OfSmallModel();
        site.Built();

        Assert.Equal(
            """
            Gegenstand,Werkstoff,Größte Spannweite (m),Bauzeit,Vorbild,Last,Tiefe des Decks,Quellen
            Balkenbrücke,Stein,"12.345,5",400 Tage,Unbekannt,Biegung,2,https://example.org/bridges?edition=2&language=de
            Hängebrücke,Stahl,2023,Nicht zutreffend,Akashi Kaikyō,Zug,2,

            """.ReplaceLineEndings("\r\n"),
            site.Text("de/comparisons/bridge-types.csv").Replace('\u00A0', ' '));
        Assert.StartsWith("対象,材料,", site.Text("ja/comparisons/bridge-types.csv"));
    }

    [Fact]
    public void A_field_with_commas_quotes_or_line_ends_is_quoted()
    {
        using var folder = new SiteProject();
        var file = CompiledModel.Write(folder.Folder, "Texts", """
            namespace Texts;
            /// <summary>A</summary>
            [Comparison, Name("de", "Texte")] public interface ITexts { [Name("de", "Ein \"Text\", kurz")] string Text { get; } }
            /// <summary>B</summary>
            [Subject, Name("de", "B")] public class Subject : ITexts { public string Text => "a,b\nc"; }
            """);
        using var site = new SiteProject { Model = file };

        Assert.Equal("Gegenstand,\"Ein \"\"Text\"\", kurz\",Quellen\r\nB,\"a,b\nc\",\r\n", site.Built().Text("de/comparisons/texts.csv"));
    }

    [Fact]
    public void The_page_of_a_comparison_leads_to_its_table()
    {
        using var site = SiteProject.OfSmallModel();
        var link = site.Built().Page("ja/comparisons/bridge-use.html").QuerySelector("main a[download]")!;

        Assert.Equal("bridge-use.csv", link.GetAttribute("href"));
        Assert.Equal("CSVファイル", link.TextContent);
    }
}
