using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Pages.Changes;
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

    protected override SubjectEntry? BaseOf(SubjectEntry entry) => entry.Base;

    protected override SubjectPageView Create(PageScope scope, SubjectEntry entry, PageFigures figures) => new(SubjectViews.Subject(scope, entry, figures));

    protected override void WriteMarkdown(MarkdownWriter writer, SubjectEntry entry, SubjectPageView view, ComposedPage page, string prose)
    {
        var (subject, strings) = (view.Subject, writer.Scope.Strings);
        writer.Block(RichTextMarkdown.Write(writer, entry.Summary) + writer.Citations(entry.Citations));
        FigureMarkdown.WriteAll(writer, page, "stack");
        writer.Bullets(
        [
            .. writer.KindOf(subject.Base),
            .. MarkdownWriter.Labelled(strings["tree.kinds"], subject.Kinds),
            .. MarkdownWriter.Labelled(strings["stack.boundary"], subject.Boundary is { } boundary ? [boundary] : []),
            .. MarkdownWriter.Labelled(strings["stack.shared"], subject.SharedLayers),
            .. MarkdownWriter.Labelled(strings["stack.beside"], subject.BesideLayers),
            .. MarkdownWriter.Labelled(strings["stack.per_instance"], subject.PerInstanceLayers),
            .. MarkdownWriter.Labelled(strings["pair.versus"], subject.Pairs),
        ]);
        writer.Block(RichTextMarkdown.Write(writer, entry.Remarks));
        writer.Block(prose);
        FigureMarkdown.WriteAll(writer, page, "difference", "difference.title");
        FigureMarkdown.WriteAll(writer, page, "tree", "tree.classification");
        WriteAnswers(writer, entry);
        RecordMarkdown.About(writer, writer.Scope.Plan.Languages[writer.Scope.Language].RecordsAbout(entry));
        ChangesMarkdown.Write(writer, subject.Changes);
    }

    private static IEnumerable<string> NotesOf(MarkdownWriter writer, CellEntry cell)
    {
        foreach (var note in MatrixMarkdown.NotesOf(writer, cell)) yield return note;
        if (cell.Member.Checked is { } day) yield return MarkdownText.Escape(writer.Scope.Strings.Format("cell.checked", ("date", writer.Scope.Values.Date(day))));
    }

    private static void WriteAnswers(MarkdownWriter writer, SubjectEntry subject)
    {
        var comparisons = writer.Scope.Plan.Languages[writer.Scope.Language].Comparisons
            .Select(comparison => (Comparison: comparison, Cells: comparison.Criteria.Select(criterion => subject.FindCell(comparison, criterion)).OfType<CellEntry>().ToList()))
            .Where(answers => answers.Cells.Count > 0)
            .ToList();
        if (comparisons.Count > 0) writer.Heading(2, writer.Text("kind.comparisons"));
        foreach (var (comparison, cells) in comparisons)
        {
            writer.Heading(3, writer.Link(comparison));
            writer.Bullets(cells.Select(cell => string.Join("\n  - ", NotesOf(writer, cell).Prepend($"{writer.Criterion(cell.Criterion)}: {writer.Value(cell)}"))));
        }
    }
}
