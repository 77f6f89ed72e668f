using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Pages;

/// <summary>A kind of page with what its template is given: the properties of the view, under their names in snake case.</summary>
internal abstract class PageKind<TView>(string name, PageSection section) : PageKind(name, section) where TView : class
{
    /// <summary>Makes the view of a page.</summary>
    protected abstract TView Create(PageScope scope, PageFigures figures);

    /// <summary>Writes a page as Markdown, below its heading.</summary>
    /// <param name="writer">Takes what is written.</param>
    /// <param name="view">The view of the page.</param>
    /// <param name="page">All that the page consists of.</param>
    /// <param name="prose">Its prose as Markdown; may be empty.</param>
    internal virtual void WriteMarkdown(MarkdownWriter writer, TView view, ComposedPage page, string prose) => writer.Block(prose);

    internal sealed override KindView View(PageScope scope, PageFigures figures) => new KindView<TView>(this, Create(scope, figures));
}
