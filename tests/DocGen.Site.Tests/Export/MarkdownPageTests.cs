using DocGen.Snapshots;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Tests.Export;

/// <summary>The Markdown beside each page.</summary>
public sealed class MarkdownPageTests
{
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseAlertBlocks().Build();

    [Fact]
    public void An_article() => Verify("de/guide/start.md");

    [Fact]
    public void A_subject() => Verify("ja/subjects/suspension-bridge.md");

    [Fact]
    public void A_comparison() => Verify("de/comparisons/bridge-types.md");

    [Fact]
    public void A_layer() => Verify("de/layers/foundation.md");

    [Fact]
    public void The_home_page() => Verify("de/index.md");

    [Fact]
    public void The_lists()
    {
        using var site = Site();
        site.Built();
        Snapshot.Verify(string.Join("\n\n", ((string[])["subjects/index", "comparisons/index", "layers/index", "glossary", "bibliography"]).Select(page => site.Text($"de/{page}.md"))), "md");
    }

    [Fact]
    public void Collections_pairs_and_the_explorer()
    {
        using var site = Lighthouses();
        site.Built();
        Snapshot.Verify(string.Join("\n\n", ((string[])["collections/index", "collections/event", "collections/measurements", "collections/tool", "collections/advice", "pairs/oil-lighthouse-electric-lighthouse", "explorer", "subjects/oil-lighthouse", "start"]).Select(page => site.Text($"de/{page}.md"))), "md");
    }

    [Theory]
    [InlineData("bridges")]
    [InlineData("lighthouses")]
    public void Each_page_names_its_twin_and_every_link_of_a_twin_leads_to_a_file(string model)
    {
        using var site = model == "bridges" ? Site() : Lighthouses();
        site.Built();
        var pages = site.Pages().Where(page => page.Contains('/')).ToList();

        Assert.All(pages, page => Assert.Equal(Path.GetFileNameWithoutExtension(page) + ".md", site.Page(page).QuerySelector("link[type='text/markdown']")!.GetAttribute("href")));
        Assert.Null(site.Page("index.html").QuerySelector("link[type='text/markdown']"));
        Assert.Equal([],
            from page in pages
            let twin = Path.ChangeExtension(page, ".md")
            from link in Markdown.Parse(site.Text(twin), s_markdown).Descendants<LinkInline>()
            where !link.Url!.StartsWith("https:", StringComparison.Ordinal) && !IsThere(site, twin, link.Url)
            select $"{twin}: {link.Url}");
    }

    [Fact]
    public void A_figure_in_a_list_or_a_quote_stays_in_it()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# A\n\n- Eins\n\n  ![x](tree:Foundation)\n\n- Zwei\n\n> ![x](tree:Foundation)\n").Built();

        Assert.Equal(
            """
            # A

            - Eins

              ![Fundament](a.tree-1.svg)

              x

              * [Fundament](layers/foundation.md)
                * [Senkkasten](layers/caisson.md)

            - Zwei

            > ![Fundament](a.tree-2.svg)
            >
            > x
            >
            > * [Fundament](layers/foundation.md)
            >   * [Senkkasten](layers/caisson.md)

            """,
            site.Text("de/a.md"));
    }

    [Fact]
    public void Names_values_and_particles_are_resolved_wherever_they_stand()
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("SmallModel"), Languages = ["de", "ja"] };
        site.With("content/site.yaml", "title: Test\nreadings:\n  Pfeiler: 파일러\n  橋脚: 교각\n")
            .WithPage("a", """
                # Titel *kursiv*

                **<xref:Pier>**은(는) [ein Link][p] und [](xref:Pier), `<xref:Pier>` bleibt.

                | a | b |
                |---|---|
                | <fact:BeamBridge.IBridgeTypes.LongestSpan>! | [x](xref:BridgeBook)[^1] |

                ## Über <xref:Deck>

                Kein List\<T>, aber 1 < 2 und \<b>.

                [^1]: Siehe <xref:Cable>.

                [p]: xref:Pier
                """.Replace("<xref:Cable>", "<xref:SmallModel.Cable>", StringComparison.Ordinal)).Built();

        Assert.Equal(
            """
            # Titel *kursiv*

            **[Pfeiler](layers/pier.md)**는 [ein Link][p] und [Pfeiler](layers/pier.md), `<xref:Pier>` bleibt.

            | a | b |
            |---|---|
            | [12.345,5 m](comparisons/bridge-types.html#beam-bridge.longest-span) \[1, Kap. 2\]! | [x](https://example.org/bridges?edition=2&language=de)[^1] |

            ## Über [Deck](layers/deck.md)

            Kein List\<T>, aber 1 < 2 und \<b>.

            [^1]: Siehe [Tragseil](layers/cable.md).

            [p]: layers/pier.md

            ## Quellen

            - \[1\] [The Book of Bridges](https://example.org/bridges?edition=2&language=de), A. Builder, 1999

            """,
            site.Text("de/a.md").Replace('\u00A0', ' '));
    }

    [Fact]
    public void No_string_of_a_model_becomes_markup()
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("HostileModel"), Languages = ["de", "ja"] };
        site.Built();

        Assert.All(site.Files().Keys.Where(file => file.EndsWith(".md", StringComparison.Ordinal)), file =>
        {
            var document = Markdown.Parse(site.Text(file), s_markdown);
            Assert.Empty(document.Descendants<HtmlInline>());
            Assert.Empty(document.Descendants<HtmlBlock>());
            Assert.Empty(document.Descendants<AutolinkInline>());
        });
        Assert.Equal(HostileModel.Markup.Text, Heading(site.Text("de/layers/attic.md")));
    }

    [Fact]
    public void What_looks_like_Markdown_in_a_name_is_text()
    {
        const string Name = "1. *a* `b` [c](d) _e_ f_g <h> i|j \\\\ &amp; #";
        using var folder = new SiteProject();
        var file = CompiledModel.Write(folder.Folder, "Names", $$"""
            namespace Names;
            /// <summary># Kein Titel</summary>
            [Layer, Name("de", "{{Name}}")] public class Thing;
            /// <summary>- a|b</summary>
            [Comparison, Name("de", "Texte")] public interface ITexts { [Name("de", "{{Name}}")] string Text { get; } }
            /// <summary>B</summary>
            [Subject, Name("de", "B")] public class Subject : ITexts { public string Text => "{{Name}}"; }
            """);
        using var site = new SiteProject { Model = file };
        site.Built();
        var name = Name.Replace("\\\\", "\\", StringComparison.Ordinal);

        Assert.Equal(name, Heading(site.Text("de/layers/thing.md")));
        var layer = Markdown.Parse(site.Text("de/layers/thing.md"), s_markdown);
        Assert.Equal("# Kein Titel", PlainText(layer.Descendants<ParagraphBlock>().First()));
        var cells = Markdown.Parse(site.Text("de/comparisons/texts.md"), s_markdown).Descendants<Markdig.Extensions.Tables.TableCell>().ToList();
        Assert.Equal(4, cells.Count);
        Assert.Equal([name, name], cells[2..].Select(cell => PlainText(cell.Descendants<ParagraphBlock>().First())));
    }

    private static void Verify(string address, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        using var site = Site().Built();
        Snapshot.Verify(site.Text(address), "md", method: method);
    }

    private static SiteProject Site() => SiteProject.OfSmallModel("https://example.org/bridges/")
        .With("content/site.yaml", "title:\n  de: Brücken\n  ja: 橋\n")
        .With("content/images/bridge.png", "png")
        .WithPage("subjects/beam-bridge", "# \\<Balken>\n\nMehr dazu [am Anfang](../guide/start.md#aufbau).\n")
        .WithPage("guide/start", """
            ---
            description: Womit man anfängt.
            ---
            # Wie *Brücken* stehen

            <xref:BeamBridge> trägt <fact:BeamBridge.IBridgeTypes.LongestSpan>, siehe [unten](#vergleich)[^1] und [die Liste](../subjects/index.md).

            ![Foto](../../images/bridge.png)

            ## Aufbau

            ![Zwei Brücken](stack:BeamBridge,SuspensionBridge "Von unten nach oben")

            ![Der Unterschied](diff:BeamBridge..SuspensionBridge)

            ![Arten](tree:Bridge)

            ![Spannweiten](chart:IBridgeTypes.LongestSpan)

            > [!NOTE]
            > Nicht maßstäblich.

            ## Vergleich

            ![Im Vergleich](compare:IBridgeUse(BeamBridge,PlainRoad))

            ```csharp
            var deck = new Deck();
            ```

            [^1]: Eine Fußnote.
            """);

    private static SiteProject Lighthouses()
    {
        var site = new SiteProject { Model = SiteProject.ModelFile("LighthouseModel"), Languages = ["de", "ja"] };
        return site.WithPage("start", "# Anfang\n\n![Rat](records:IAdvice(NoPower))\n\n![Weite](chart:RangeAtNight.Figures)\n");
    }

    private static bool IsThere(SiteProject site, string twin, string link)
    {
        var target = new Uri(new Uri("http://site/" + twin), link);
        var address = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        if (!site.Has(address)) return false;
        // A fragment of Markdown is that of a heading, which the page has as well.
        return target.Fragment.Length == 0 || site.Page(Path.ChangeExtension(address, ".html")).GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null;
    }

    private static string Heading(string markdown) => PlainText(Markdown.Parse(markdown, s_markdown).Descendants<HeadingBlock>().First());

    private static string PlainText(LeafBlock block) => string.Concat(block.Inline!.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}
