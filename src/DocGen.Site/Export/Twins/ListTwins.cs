using System.Globalization;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Export.Twins;

/// <summary>Writes the pages that list things as Markdown.</summary>
internal static class ListTwins
{
    public static void Home(TwinWriter twin, IReadOnlyList<NavigationSectionView> sections)
    {
        foreach (var section in sections)
        {
            if (section.Title.Length > 0) twin.Heading(2, section.Href.Length == 0 ? MarkdownText.Escape(section.Title) : TwinWriter.Link(new(section.Title, section.Href)));
            twin.Block(string.Join('\n', section.Items.Select(item => $"{new string(' ', 2 * item.Depth)}- {TwinWriter.Link(new(item.Title, item.Href))}")));
        }
    }

    public static void Entries(TwinWriter twin, IEnumerable<CatalogEntry> entries) =>
        twin.Bullets(entries.Select(entry => twin.Link(entry) + Summary(twin, entry)));

    public static void Subjects(TwinWriter twin, IReadOnlyList<(SubjectEntry Subject, int Depth)> subjects) =>
        twin.Block(string.Join('\n', subjects.Select(subject =>
            $"{new string(' ', 2 * subject.Depth)}- {twin.Link(subject.Subject)}{(subject.Subject.IsCategory ? $" ({twin.Text("kind.category")})" : "")}{Summary(twin, subject.Subject)}")));

    public static void Pairs(TwinWriter twin, ExplorerView explorer)
    {
        twin.Heading(2, twin.Text("explorer.pairs"));
        twin.Bullets(explorer.Pairs.Select(TwinWriter.Link));
    }

    public static void Glossary(TwinWriter twin, IReadOnlyList<GlossaryEntryView> entries)
    {
        foreach (var (entry, view) in twin.Scope.Plan.Languages[twin.Scope.Language].Glossary.Zip(entries))
        {
            var others = string.Join(", ", view.OtherNames.Select(other => MarkdownText.Escape(other.Text)));
            twin.Heading(2, (entry is LayerEntry ? twin.Link(entry) : MarkdownText.Escape(view.Name)) + (others.Length == 0 ? "" : $" ({others})"));
            twin.Block(RichTextTwin.Write(twin, entry.Summary) + twin.Citations(entry.Citations));
            twin.Block(RichTextTwin.Write(twin, entry.Remarks));
        }
    }

    public static void Bibliography(TwinWriter twin, IReadOnlyList<BibliographyEntryView> entries) => twin.Block(string.Join('\n', entries.Select(entry =>
    {
        var mark = $"{entry.Number.ToString(CultureInfo.InvariantCulture)}. ";
        return string.Join($"\n{new string(' ', mark.Length)}- ", entry.CitedBy
            .Select(citing => $"{TwinWriter.Link(new(citing.Title, citing.Href))}{(citing.Where.Length == 0 ? "" : ", " + MarkdownText.Escape(citing.Where))}")
            .Prepend(mark + TwinWriter.Source(entry.Title, entry.Address, entry.Author, entry.Year)));
    })));

    private static string Summary(TwinWriter twin, CatalogEntry entry) => RichTextTwin.Line(twin, entry.Summary) is { Length: > 0 } summary ? ": " + summary : "";
}
