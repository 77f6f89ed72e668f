using DocGen.Site.Export.Twins;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Comparisons;

/// <summary>What the template of a comparison's page is given.</summary>
internal sealed record ComparisonPageView(ComparisonView Comparison);

/// <summary>The page of a comparison.</summary>
internal sealed class ComparisonPageKind() : EntryPageKind<ComparisonEntry, ComparisonPageView>("comparison", "comparisons/", PageSection.Compare)
{
    internal override IEnumerable<NavigationEntry> Navigation(LanguagePlan language, IEnumerable<PlannedPage> pages) => Entries(language, pages);

    internal override IEnumerable<PageExport> Exports(PlannedPage page) =>
        [new(ComparisonCsv.AddressOf(page.Address), scope => ComparisonCsv.Write(scope, (ComparisonEntry)page.Entry!))];

    protected override IEnumerable<ComparisonEntry> Entries(LanguagePlan language) => language.Comparisons;

    protected override ComparisonPageView Create(PageScope scope, ComparisonEntry entry, PageFigures figures) => new(ComparisonViews.Comparison(scope, entry, figures));

    protected override void WriteMarkdown(TwinWriter twin, ComparisonEntry entry, ComparisonPageView view, ComposedPage page, string prose)
    {
        twin.Block(RichTextTwin.Write(twin, entry.Summary) + twin.Citations(entry.Citations));
        twin.Block(RichTextTwin.Write(twin, entry.Remarks));
        FigureTwin.WriteAll(twin, page, "matrix");
        twin.Block(MarkdownText.Link(twin.Text("table.csv"), view.Comparison.CsvHref));
        twin.Block(prose);
        var told = entry.Criteria.Where(criterion => criterion.Summary is not null || criterion.Remarks is not null || criterion.Citations.Count > 0).ToList();
        if (told.Count == 0) return;
        twin.Heading(2, twin.Text("criterion.criteria"));
        twin.Bullets(told.Select(criterion => string.Join(' ', ((string[])
        [
            $"**{MarkdownText.Escape(criterion.Name[twin.Scope.Language])}**{(criterion.Summary is null && criterion.Remarks is null ? "" : ":")}",
            RichTextTwin.Line(twin, criterion.Summary),
            RichTextTwin.Line(twin, criterion.Remarks),
            twin.Citations(criterion.Citations).TrimStart(),
        ]).Where(part => part.Length > 0))));
    }
}
