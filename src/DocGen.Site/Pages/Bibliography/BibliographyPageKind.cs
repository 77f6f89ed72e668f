using System.Globalization;
using DocGen.Site.Export.Twins;
using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Bibliography;

/// <summary>What the template of the bibliography is given.</summary>
/// <param name="Entries">The sources in order.</param>
/// <param name="Initials">The letters that they begin with, each with its place; none where the list is short.</param>
internal sealed record BibliographyPageView(IReadOnlyList<BibliographyEntryView> Entries, IReadOnlyList<LinkView> Initials);

/// <summary>All references.</summary>
internal sealed class BibliographyPageKind() : SinglePageKind<BibliographyPageView>("bibliography", "bibliography", PageSection.Reference)
{
    protected override bool IsNeeded(PlanScope scope) => scope.Site.Catalog.References.Count > 0;

    protected override BibliographyPageView Create(PageScope scope, PageFigures figures)
    {
        var entries = new CitingPlaces(scope.Plan).Bibliography(scope);
        return new(entries, Initials.Of(entries.Select(entry => (entry.Title, entry.Id)), NameOrder.Of(scope.Language)));
    }

    protected override void WriteList(TwinWriter twin, BibliographyPageView view) => twin.Block(string.Join('\n', view.Entries.Select(entry =>
    {
        var mark = $"{entry.Number.ToString(CultureInfo.InvariantCulture)}. ";
        return string.Join($"\n{new string(' ', mark.Length)}- ", entry.CitedBy
            .Select(citing => $"{TwinWriter.Link(new(citing.Title, citing.Href))}{(citing.Where.Length == 0 ? "" : ", " + MarkdownText.Escape(citing.Where))}")
            .Prepend(mark + TwinWriter.Source(entry.Title, entry.Address, entry.Author, entry.Year)));
    })));
}
