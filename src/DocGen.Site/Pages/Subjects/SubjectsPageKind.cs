using DocGen.Site.Export.Twins;
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

    protected override void WriteList(TwinWriter twin, SubjectsPageView view) =>
        twin.Block(string.Join('\n', twin.Scope.Plan.Languages[twin.Scope.Language].Subjects.Select(subject =>
            $"{new string(' ', 2 * subject.Depth)}- {twin.Link(subject.Subject)}{(subject.Subject.IsCategory ? $" ({twin.Text("kind.category")})" : "")}{RichTextTwin.Explanation(twin, subject.Subject.Summary)}")));
}
