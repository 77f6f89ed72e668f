using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Pages.Changes;

/// <summary>What the template of a release's page is given.</summary>
internal sealed record ReleasePageView(ChangesView Changes);

/// <summary>What a release changed in the facts. The first has nothing to be compared with, and no page.</summary>
internal sealed class ReleasePageKind() : PageKind<ReleasePageView>("release", PageSection.Reference)
{
    internal override string Description(PageScope scope) => ChangesViews.Summary(scope, scope.Facts.To(scope.Page.Release!)!);

    internal override IEnumerable<PlannedPage> PagesIn(PlanScope scope)
    {
        var particles = new KoreanParticles(scope.Site.Settings.Readings);
        return scope.Site.Baselines.Skip(1).Reverse().Select(release =>
            scope.Page(this, ChangesViews.PathOf(release), particles.ResolveAll(scope.Strings.Format("changes.title", ("release", release.Name))).Text) with { Release = release });
    }

    internal override IEnumerable<PlannedPage> Above(SitePlan plan, PlannedPage page) => plan.Find(page.Folder + "index.html") is { } list ? [list] : [];

    protected override ReleasePageView Create(PageScope scope, PageFigures figures) => new(ChangesViews.Of(scope, scope.Facts.To(scope.Page.Release!)!));

    internal override void WriteMarkdown(MarkdownWriter writer, ReleasePageView view, ComposedPage page, string prose)
    {
        writer.Block(prose);
        ChangesMarkdown.Write(writer, view.Changes);
    }
}
