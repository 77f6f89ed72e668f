using System.Globalization;
using System.Text;
using DocGen.Site.Load;
using DocGen.Site.Render;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Export.MarkdownPages;

/// <summary>Writes a page as Markdown, block by block, and at its end the sources that it cited.</summary>
/// <param name="scope">The page.</param>
internal sealed class MarkdownWriter(PageScope scope)
{
    private const string PageExtension = ".html";

    private readonly StringBuilder _text = new();
    private readonly SortedDictionary<int, ReferenceEntry> _cited = [];

    public PageScope Scope => scope;

    /// <summary>Adds a block; one without text is left out.</summary>
    public void Block(string markdown)
    {
        var block = markdown.Trim('\n');
        if (block.Length == 0) return;
        if (_text.Length > 0) _text.Append('\n');
        _text.Append(block).Append('\n');
    }

    public void Heading(int level, string markdown)
    {
        // At the end of a heading a # closes it.
        var text = markdown.EndsWith('#') ? markdown.Insert(markdown.Length - 1, "\\") : markdown;
        Block($"{new string('#', level)} {text}");
    }

    public void Bullets(IEnumerable<string> items) => Block(string.Join('\n', items.Select(item => "- " + item)));

    /// <summary>A line such as <c>Kinds: [Type 1](type-1.md)</c>; nothing where there are no links.</summary>
    public static IEnumerable<string> Labelled(string label, IEnumerable<LinkView> links) =>
        string.Join(", ", links.Select(Link)) is { Length: > 0 } list ? [$"{MarkdownText.Escape(label)}: {list}"] : [];

    /// <summary>A line that names what a thing is a kind of; nothing where it is of none.</summary>
    public IEnumerable<string> KindOf(LinkView? parent) => Labelled(scope.Strings["tree.kind_of"], parent is null ? [] : [parent]);

    public string Text(string key) => MarkdownText.Escape(scope.Strings[key]);

    public static string Link(LinkView link) => MarkdownText.Link(MarkdownText.Escape(link.Title), HrefOf(link.Href));

    public string Link(CatalogEntry entry) => MarkdownText.Link(MarkdownText.Escape(entry.Name[scope.Language]), AddressOf(entry));

    /// <summary>Where a documented thing is found: its Markdown or its place in a page; a source is cited, and found where it is published.</summary>
    public string AddressOf(CatalogEntry entry)
    {
        if (entry is not ReferenceEntry reference) return HrefTo(scope.Href(entry));
        _cited[scope.Plan.Bibliography.NumberOf(reference)] = reference;
        return reference.Address;
    }

    /// <summary>Where a link of the page leads from its Markdown: to a page's Markdown, or to an anchor, which only the page itself has.</summary>
    public string HrefTo(string href) => href.StartsWith('#') ? scope.Href(scope.Page.Address) + href : HrefOf(href);

    /// <summary>A cell's value with its sources.</summary>
    public string Value(CellEntry cell) => MarkdownText.Escape(CellRenderer.Text(scope, cell)) + Citations(cell.Member.Citations);

    /// <summary>A criterion's name, with what its values are measured in and which are the better ones.</summary>
    public string Criterion(CriterionEntry criterion)
    {
        var notes = new List<string>();
        if (criterion.Unit.Length > 0) notes.Add(MarkdownText.Escape(criterion.Unit));
        if (criterion.Better is { } better) notes.Add(Text(better == Direction.Lower ? "criterion.lower_is_better" : "criterion.higher_is_better"));
        return MarkdownText.Escape(criterion.Name[scope.Language]) + (notes.Count == 0 ? "" : $" ({string.Join(", ", notes)})") + Citations(criterion.Citations);
    }

    /// <summary>The numbers of sources, which are told at the end of the page, and the places in them: <c> [3, boot time; 8]</c>.</summary>
    public string Citations(IReadOnlyList<CitationEntry> citations)
    {
        var places = new List<string>();
        foreach (var citation in citations)
        {
            if (scope.Plan.Site.Catalog.Find<ReferenceEntry>(citation.Reference) is not { } reference) continue;
            var number = scope.Plan.Bibliography.NumberOf(reference);
            _cited[number] = reference;
            places.Add(number.ToString(CultureInfo.InvariantCulture) + (citation.Where.Length == 0 ? "" : ", " + MarkdownText.Escape(citation.Where)));
        }

        return places.Count == 0 ? "" : $" \\[{string.Join("; ", places)}\\]";
    }

    /// <summary>What is said of a text that another language has left behind.</summary>
    public string Stale(StaleSection stale) => MarkdownText.Link(MarkdownText.Escape(stale.Text(scope)), HrefTo(scope.Href(stale.Address, stale.NewerAnchor)));

    /// <summary>A source: a link to it, then who wrote it and when.</summary>
    public static string Source(string title, string address, string author, string year) => string.Join(", ", ((string[])
    [
        MarkdownText.Link(MarkdownText.Escape(title), address),
        MarkdownText.Escape(author),
        year,
    ]).Where(part => part.Length > 0));

    /// <summary>The whole page.</summary>
    public string Finish()
    {
        if (_cited.Count > 0)
        {
            Heading(2, Text("cell.sources"));
            Bullets(_cited.Select(cited => $"\\[{cited.Key.ToString(CultureInfo.InvariantCulture)}\\] " + Source(
                cited.Value.Name[scope.Language], cited.Value.Address, cited.Value.Author, cited.Value.Year?.ToString(CultureInfo.InvariantCulture) ?? "")));
        }

        return _text.ToString();
    }

    private static string HrefOf(string href) =>
        href.EndsWith(PageExtension, StringComparison.Ordinal) && !WebAddress.IsAbsolute(href) ? href[..^PageExtension.Length] + ".md" : href;
}
