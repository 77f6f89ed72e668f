using DocGen.Site.Export.MarkdownPages;
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

    protected override void WriteMarkdown(MarkdownWriter writer, ComparisonEntry entry, ComparisonPageView view, ComposedPage page, string prose)
    {
        writer.Block(RichTextMarkdown.Write(writer, entry.Summary) + writer.Citations(entry.Citations));
        writer.Block(RichTextMarkdown.Write(writer, entry.Remarks));
        FigureMarkdown.WriteAll(writer, page, "matrix");
        writer.Block(MarkdownText.Link(writer.Text("table.csv"), view.Comparison.CsvHref));
        writer.Block(prose);
        var told = entry.Criteria.Where(criterion => criterion.Summary is not null || criterion.Remarks is not null || criterion.Citations.Count > 0).ToList();
        if (told.Count == 0) return;
        writer.Heading(2, writer.Text("criterion.criteria"));
        writer.Bullets(told.Select(criterion => string.Join(' ', ((string[])
        [
            $"**{MarkdownText.Escape(criterion.Name[writer.Scope.Language])}**{(criterion.Summary is null && criterion.Remarks is null ? "" : ":")}",
            RichTextMarkdown.Line(writer, criterion.Summary),
            RichTextMarkdown.Line(writer, criterion.Remarks),
            writer.Citations(criterion.Citations).TrimStart(),
        ]).Where(part => part.Length > 0))));
    }
}
