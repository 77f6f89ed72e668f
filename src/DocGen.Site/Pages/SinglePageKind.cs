using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages;

/// <summary>A kind of page of which there is one in a language.</summary>
internal abstract class SinglePageKind<TView>(string name, string path, PageSection section) : PageKind<TView>(name, section) where TView : class
{
    /// <summary>Whether there is anything for the page to show.</summary>
    protected abstract bool IsNeeded(PlanScope scope);

    /// <summary>The page's title where its author gave it none.</summary>
    protected virtual string Title(PlanScope scope) => scope.Strings[$"kind.{Name}"];

    /// <summary>Writes what the page lists.</summary>
    protected abstract void WriteList(MarkdownWriter writer, TView view);

    internal override IEnumerable<PlannedPage> PagesIn(PlanScope scope) => IsNeeded(scope) ? [scope.Page(this, path, Title(scope))] : [];

    internal sealed override IEnumerable<NavigationEntry> Navigation(LanguagePlan language, IEnumerable<PlannedPage> pages) => HeadsSection ? [] : Items(pages);

    internal sealed override void WriteMarkdown(MarkdownWriter writer, TView view, ComposedPage page, string prose)
    {
        writer.Block(prose);
        // What they show is listed below them.
        foreach (var figure in page.Figures.Figures) writer.Block(FigureMarkdown.Drawings(figure));
        WriteList(writer, view);
    }
}
