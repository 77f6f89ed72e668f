using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using FirstSite;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Browser.Tests;

/// <summary>Where links lead. All of them name a file, so what holds for the files holds under any path and from disk.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed partial class LinkTests(SiteInBrowser browser)
{
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    private RenderedSite Site => browser.Site;

    [Fact]
    public void Every_link_leads_to_a_file_and_every_fragment_to_an_element() => Findings.AssertNone(
        from page in Site.Pages.Values
        where page.Address != "404.html"
        from link in LinksOf(page.Document)
        where !IsElsewhere(link) && !Exists(page.Address, link)
        select $"{page.Address}: {link}");

    [Fact]
    public void Every_link_of_a_standalone_drawing_leads_to_a_file() => Findings.AssertNone(
        from file in Directory.EnumerateFiles(Site.Folder, "*.svg", SearchOption.AllDirectories)
        let address = Path.GetRelativePath(Site.Folder, file).Replace('\\', '/')
        from link in XDocument.Load(file).Descendants().Attributes("href").Select(attribute => attribute.Value)
        where !IsElsewhere(link) && !Exists(address, link)
        select $"{address}: {link}");

    [Fact]
    public void Every_page_has_a_twin_in_Markdown_whose_links_lead_to_files() => Findings.AssertNone(
        from address in Site.Addresses
        let twin = Path.ChangeExtension(address, ".md")
        from link in Markdig.Markdown.Parse(File.ReadAllText(Path.Combine(Site.Folder, twin)), s_markdown).Descendants<LinkInline>().Select(link => link.Url!)
        where !IsElsewhere(link) && !ExistsForTwin(twin, link)
        select $"{twin}: {link}");

    [Fact]
    public void No_twin_holds_what_only_DocGen_understands() => Findings.AssertNone(
        from address in Site.Addresses
        let twin = Path.ChangeExtension(address, ".md")
        from Match match in Scheme().Matches(File.ReadAllText(Path.Combine(Site.Folder, twin)))
        select $"{twin}: {match.Value}");

    [Fact]
    public void No_body_or_asset_holds_an_absolute_path() => Findings.AssertNone(
        (from page in Site.Pages.Values
         from link in LinksOf(page.Document.Body!)
         where link.StartsWith('/') || link.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
         select $"{page.Address}: {link}")
        .Concat(
            from file in Directory.EnumerateFiles(Path.Combine(Site.Folder, "assets"))
            let text = File.ReadAllText(file)
            where text.Contains("url(/", StringComparison.Ordinal) || text.Contains("url(\"/", StringComparison.Ordinal) || text.Contains("=\"/", StringComparison.Ordinal)
            select Path.GetFileName(file)));

    [Fact]
    public void Every_page_offers_itself_in_every_language() => Findings.AssertNone(
        from page in Site.Pages.Values
        where page.Address.Contains('/')
        from language in RenderedSite.Languages
        let expected = language + page.Address[page.Address.IndexOf('/')..]
        where !page.Document.QuerySelectorAll($".languages a[hreflang={language}]").Any(link => Resolve(page.Address, link.GetAttribute("href")!) == expected)
        select $"{page.Address}: no link to {expected}");

    [Fact]
    public void Every_language_has_the_same_pages()
    {
        var pages = Site.Addresses.ToLookup(address => address.Split('/')[0], address => address[address.IndexOf('/')..]);
        foreach (var language in RenderedSite.Languages) Assert.Equal(pages[RenderedSite.Languages[0]], pages[language]);
    }

    private static IEnumerable<string> LinksOf(IParentNode node) => node.QuerySelectorAll("[href], [src]")
        .Where(element => element.GetAttribute("rel") != "canonical" && (element.GetAttribute("rel") != "alternate" || !element.HasAttribute("hreflang")))
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);

    private static bool IsElsewhere(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

    private static string Resolve(string page, string link) => new Uri(new Uri("http://site/" + page), link).AbsolutePath[1..];

    // A fragment of Markdown is that of a heading, which the page has as well.
    private bool ExistsForTwin(string twin, string link)
    {
        var target = Uri.UnescapeDataString(Resolve(twin, link));
        if (!File.Exists(Path.Combine(Site.Folder, target))) return false;
        var fragment = link.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 || Site.Pages[Path.ChangeExtension(target, ".html")].Document.GetElementById(Uri.UnescapeDataString(link[(fragment + 1)..])) is not null;
    }

    private bool Exists(string page, string link)
    {
        var target = Uri.UnescapeDataString(Resolve(page, link));
        if (!File.Exists(Path.Combine(Site.Folder, target))) return false;
        var fragment = link.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 || Site.Pages[target].Document.GetElementById(Uri.UnescapeDataString(link[(fragment + 1)..])) is not null;
    }

    [GeneratedRegex(@"(<|\]\()(xref|fact|stack|diff|compare|tree|chart|records):[^>)\s]*")]
    private static partial Regex Scheme();
}
