using System.Globalization;
using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Pages.Bibliography;

/// <summary>All references.</summary>
internal sealed class BibliographyPageKind() : SinglePageKind<IndexedPageView<BibliographyEntryView>>("bibliography", "bibliography", PageSection.Reference)
{
    protected override bool IsNeeded(PlanScope scope) => scope.Site.Catalog.References.Count > 0;

    protected override IndexedPageView<BibliographyEntryView> Create(PageScope scope, PageFigures figures) =>
        IndexedPageView<BibliographyEntryView>.Of(scope, new CitingPlaces(scope.Plan).Bibliography(scope), entry => (entry.Title, entry.Id));

    protected override void WriteList(MarkdownWriter writer, IndexedPageView<BibliographyEntryView> view) => writer.Block(string.Join('\n', view.Entries.Select(entry =>
    {
        var mark = $"{entry.Number.ToString(CultureInfo.InvariantCulture)}. ";
        return string.Join($"\n{new string(' ', mark.Length)}- ", entry.CitedBy
            .Select(citing => $"{MarkdownWriter.Link(new(citing.Title, citing.Href))}{(citing.Where.Length == 0 ? "" : ", " + MarkdownText.Escape(citing.Where))}")
            .Prepend(mark + MarkdownWriter.Source(entry.Title, entry.Address, entry.Author, entry.Year) + (entry.Retrieved is { } day ? $" ({MarkdownText.Escape(writer.Scope.Strings.Format("bibliography.retrieved", ("date", day.Text)))})" : "")));
    })));
}
