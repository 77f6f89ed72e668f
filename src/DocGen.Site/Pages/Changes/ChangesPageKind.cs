using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Pages.Changes;

/// <summary>What the template of the page is given that tells what changed since the last release.</summary>
/// <param name="Changes">What changed since then.</param>
/// <param name="Releases">The releases, the last first.</param>
internal sealed record ChangesPageView(ChangesView Changes, IReadOnlyList<ReleaseLineView> Releases);

/// <summary>What changed in the facts since the last release, and the releases before.</summary>
internal sealed class ChangesPageKind() : SinglePageKind<ChangesPageView>("changes", Address, PageSection.Reference)
{
    private const string Address = "changes/index";

    internal override string Description(PageScope scope) => ChangesViews.Summary(scope, scope.Facts.SinceLast);

    protected override bool IsNeeded(PlanScope scope) => scope.Site.Baselines.Count > 0;

    protected override ChangesPageView Create(PageScope scope, PageFigures figures) => new(
        ChangesViews.Of(scope, scope.Facts.SinceLast),
        [.. scope.Plan.Site.Baselines.Reverse().Select(release => new ReleaseLineView(ChangesViews.Release(scope, release), ChangesViews.Summary(scope, release)))]);

    protected override void WriteList(MarkdownWriter writer, ChangesPageView view)
    {
        ChangesMarkdown.Write(writer, view.Changes);
        writer.Heading(2, writer.Text("changes.releases"));
        writer.Bullets(view.Releases.Select(line =>
            $"{ChangesMarkdown.Link(new(line.Release.Name, line.Release.Href))} ({MarkdownText.Escape(line.Release.Date.Text)}){(line.Summary.Length == 0 ? "" : ": " + MarkdownText.Escape(line.Summary))}"));
    }
}
