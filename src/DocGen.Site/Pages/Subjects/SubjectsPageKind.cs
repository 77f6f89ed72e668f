using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Pages.Subjects;

/// <summary>What the template of the list of subjects is given.</summary>
/// <param name="Items">The subjects in order.</param>
/// <param name="Figure">The classification as a figure; empty where none is a kind of another.</param>
internal sealed record SubjectsPageView(IReadOnlyList<SubjectView> Items, HtmlText Figure);

/// <summary>All subjects.</summary>
internal sealed class SubjectsPageKind() : SinglePageKind<SubjectsPageView>("subjects", "subjects/index", PageSection.Subjects)
{
    internal override bool HeadsSection => true;

    protected override bool IsNeeded(PlanScope scope) => scope.Language.Subjects.Count > 0;

    protected override SubjectsPageView Create(PageScope scope, PageFigures figures) => new(
        [.. scope.Plan.Languages[scope.Language].Subjects.Select(subject => SubjectViews.Listed(scope, subject.Subject))],
        SubjectViews.Classification(scope, figures));

    protected override void WriteList(MarkdownWriter writer, SubjectsPageView view) =>
        writer.Block(string.Join('\n', writer.Scope.Plan.Languages[writer.Scope.Language].Subjects.Select(subject =>
            $"{new string(' ', 2 * subject.Depth)}- {writer.Link(subject.Subject)}{(subject.Subject.IsCategory ? $" ({writer.Text("kind.category")})" : "")}{RichTextMarkdown.Explanation(writer, subject.Subject.Summary)}")));
}
