using System.Globalization;
using System.Text;
using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Pages.Subjects;
using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Pages.Pairs;

/// <summary>What the template of a pair's page is given.</summary>
internal sealed record PairPageView(PairView Pair);

/// <summary>Two subjects side by side.</summary>
internal sealed class PairPageKind() : PageKind<PairPageView>("pair", PageSection.Subjects)
{
    internal override string Folder => SubjectPair.Folder;

    internal override IEnumerable<PlannedPage> PagesIn(PlanScope scope)
    {
        var language = scope.Language.Language;
        var particles = new KoreanParticles(scope.Site.Settings.Readings);
        return scope.Language.Pairs.Select(pair =>
        {
            var title = scope.Strings.Format("pair.title", ("first", pair.First.Name[language]), ("second", pair.Second.Name[language]));
            return scope.Page(this, pair.Path, particles.ResolveAll(title).Text) with { Pair = pair };
        });
    }

    internal override IEnumerable<PlannedPage> Above(SitePlan plan, PlannedPage page) =>
        plan.Find($"{page.Language}/explorer.html") is { } explorer ? [explorer] : [];

    protected override PairPageView Create(PageScope scope, PageFigures figures)
    {
        var pair = scope.Page.Pair!;
        var (first, second) = (pair.First, pair.Second);
        var answers = PairAnswers.Of(scope, pair);
        List<PairAnswersView> comparisons =
        [
            .. answers.Comparisons.Select(answered => new PairAnswersView(scope.Link(answered.Comparison),
            [
                .. answered.Rows.Select(row => new PairRowView(
                    CellRenderer.Criterion(scope, row.Criterion) with { Id = "" },
                    [CellRenderer.Cell(scope, row.First, anchored: false), CellRenderer.Cell(scope, row.Second, anchored: false)])),
            ])),
        ];
        return new(new PairView(
            SubjectViews.Listed(scope, first),
            SubjectViews.Listed(scope, second),
            FigureRenderer.RenderOwn(scope, "stack", $"{first.Id[2..]},{second.Id[2..]}", scope.Page.Title, figures),
            FigureRenderer.RenderOwn(scope, "diff", $"{first.Id[2..]}..{second.Id[2..]}", $"{first.Name[scope.Language]} → {second.Name[scope.Language]}", figures),
            comparisons,
            answers.SameCount,
            RecordViews.ByCollection(scope, RecordsAboutBoth(scope, pair)),
            scope.HasPage($"{scope.Language}/explorer.html") ? $"{scope.Href($"{scope.Language}/explorer.html")}?a={first.Slug}&b={second.Slug}" : "",
            CellRenderer.Sources(CellRenderer.Citations(scope, first.Citations).Concat(CellRenderer.Citations(scope, second.Citations))
                .Concat(comparisons.SelectMany(answered => answered.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Citations)))));
    }

    internal override void WriteMarkdown(MarkdownWriter writer, PairPageView view, ComposedPage page, string prose)
    {
        var pair = page.Page.Pair!;
        writer.Bullets(((SubjectEntry[])[pair.First, pair.Second]).Select(subject =>
            $"{writer.Link(subject)}: {RichTextMarkdown.Line(writer, subject.Summary)}{writer.Citations(subject.Citations)}"));
        FigureMarkdown.WriteAll(writer, page, "stack");
        writer.Block(prose);
        FigureMarkdown.WriteAll(writer, page, "difference", "difference.title");
        WriteAnswers(writer, pair, PairAnswers.Of(writer.Scope, pair));
        RecordMarkdown.About(writer, RecordsAboutBoth(writer.Scope, pair));
        if (view.Pair.ExplorerHref.Length > 0) writer.Block(MarkdownWriter.Link(new(writer.Scope.Strings["pair.explore"], view.Pair.ExplorerHref)));
    }

    private static IEnumerable<RecordEntry> RecordsAboutBoth(PageScope scope, SubjectPair pair) =>
        scope.Plan.Languages[scope.Language].RecordsAbout(pair.First).Where(record => record.About.Contains(pair.Second.Type));

    private static void WriteAnswers(MarkdownWriter writer, SubjectPair pair, PairAnswers answers)
    {
        if (answers.Comparisons.Count == 0) return;
        writer.Heading(2, writer.Text("pair.differ"));
        if (answers.SameCount > 0) writer.Block(MarkdownText.Escape(writer.Scope.Strings.Format("pair.same", ("count", answers.SameCount.ToString(CultureInfo.InvariantCulture)))));
        foreach (var (comparison, rows) in answers.Comparisons)
        {
            writer.Heading(3, writer.Link(comparison));
            var table = new StringBuilder();
            MatrixMarkdown.AppendRow(table, [writer.Text("criterion.criterion"), writer.Link(pair.First), writer.Link(pair.Second)]);
            MatrixMarkdown.AppendRow(table, ["---", "---", "---"]);
            foreach (var (criterion, first, second) in rows) MatrixMarkdown.AppendRow(table, [writer.Criterion(criterion), writer.Value(first), writer.Value(second)]);
            writer.Block(table.ToString());
        }
    }
}
