using DocGen.Site.Export.Twins;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Subjects;

/// <summary>What the template of a subject's page is given.</summary>
internal sealed record SubjectPageView(SubjectView Subject);

/// <summary>The page of a subject.</summary>
internal sealed class SubjectPageKind() : EntryPageKind<SubjectEntry, SubjectPageView>("subject", "subjects/", PageSection.Subjects)
{
    internal override IEnumerable<NavigationEntry> Navigation(LanguagePlan language, IEnumerable<PlannedPage> pages)
    {
        var depths = language.Subjects.ToDictionary(subject => (CatalogEntry)subject.Subject, subject => subject.Depth);
        return Entries(language, pages, page => depths[page.Entry!]);
    }

    protected override IEnumerable<SubjectEntry> Entries(LanguagePlan language) => language.Subjects.Select(subject => subject.Subject);

    protected override SubjectPageView Create(PageScope scope, SubjectEntry entry, PageFigures figures) => new(SubjectViews.Subject(scope, entry, figures));

    protected override void WriteMarkdown(TwinWriter twin, SubjectEntry entry, SubjectPageView view, ComposedPage page, string prose)
    {
        var (subject, strings) = (view.Subject, twin.Scope.Strings);
        twin.Block(RichTextTwin.Write(twin, entry.Summary) + twin.Citations(entry.Citations));
        FigureTwin.WriteAll(twin, page, "stack");
        twin.Bullets(
        [
            .. twin.KindOf(subject.Base),
            .. TwinWriter.Labelled(strings["tree.kinds"], subject.Kinds),
            .. TwinWriter.Labelled(strings["stack.boundary"], subject.Boundary is { } boundary ? [boundary] : []),
            .. TwinWriter.Labelled(strings["stack.shared"], subject.SharedLayers),
            .. TwinWriter.Labelled(strings["stack.beside"], subject.BesideLayers),
            .. TwinWriter.Labelled(strings["stack.per_instance"], subject.PerInstanceLayers),
            .. TwinWriter.Labelled(strings["pair.versus"], subject.Pairs),
        ]);
        twin.Block(RichTextTwin.Write(twin, entry.Remarks));
        twin.Block(prose);
        FigureTwin.WriteAll(twin, page, "difference", "difference.title");
        FigureTwin.WriteAll(twin, page, "tree", "tree.classification");
        WriteAnswers(twin, entry);
        RecordTwins.About(twin, twin.Scope.Plan.Languages[twin.Scope.Language].RecordsAbout(entry));
    }

    private static void WriteAnswers(TwinWriter twin, SubjectEntry subject)
    {
        var comparisons = twin.Scope.Plan.Languages[twin.Scope.Language].Comparisons
            .Select(comparison => (Comparison: comparison, Cells: comparison.Criteria.Select(criterion => subject.FindCell(comparison, criterion)).OfType<CellEntry>().ToList()))
            .Where(answers => answers.Cells.Count > 0)
            .ToList();
        if (comparisons.Count > 0) twin.Heading(2, twin.Text("kind.comparisons"));
        foreach (var (comparison, cells) in comparisons)
        {
            twin.Heading(3, twin.Link(comparison));
            twin.Bullets(cells.Select(cell => string.Join("\n  - ", MatrixTwin.NotesOf(twin, cell).Prepend($"{twin.Criterion(cell.Criterion)}: {twin.Value(cell)}"))));
        }
    }
}
