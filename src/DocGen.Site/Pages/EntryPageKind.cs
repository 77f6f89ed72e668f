using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages;

/// <summary>A kind of page of which there is one for each thing of a kind.</summary>
internal abstract class EntryPageKind<TEntry, TView>(string name, string folder, PageSection section) : PageKind<TView>(name, section)
    where TEntry : CatalogEntry
    where TView : class
{
    internal sealed override string Folder => folder;

    /// <summary>The things in order.</summary>
    protected abstract IEnumerable<TEntry> Entries(LanguagePlan language);

    /// <summary>What a thing is a kind of; null where it is a kind of nothing.</summary>
    protected virtual TEntry? BaseOf(TEntry entry) => null;

    /// <summary>Makes the view of a thing's page.</summary>
    protected abstract TView Create(PageScope scope, TEntry entry, PageFigures figures);

    /// <summary>Writes a thing's page as Markdown, below its heading.</summary>
    protected abstract void WriteMarkdown(MarkdownWriter writer, TEntry entry, TView view, ComposedPage page, string prose);

    internal sealed override IEnumerable<PlannedPage> PagesIn(PlanScope scope) =>
        Entries(scope.Language).Select(entry => scope.Page(this, $"{folder}{entry.Slug}", entry.Name[scope.Language.Language], entry));

    internal sealed override IEnumerable<PlannedPage> Above(SitePlan plan, PlannedPage page)
    {
        var bases = new Stack<CatalogEntry>();
        for (var entry = BaseOf((TEntry)page.Entry!); entry is not null; entry = BaseOf(entry)) bases.Push(entry);
        return bases.Select(entry => plan.PlaceOf(page.Language, entry).Address).Prepend(page.Folder + "index.html").Select(plan.Find).OfType<PlannedPage>();
    }

    internal sealed override void WriteMarkdown(MarkdownWriter writer, TView view, ComposedPage page, string prose) =>
        WriteMarkdown(writer, (TEntry)page.Page.Entry!, view, page, prose);

    protected sealed override TView Create(PageScope scope, PageFigures figures) => Create(scope, (TEntry)scope.Page.Entry!, figures);

    /// <summary>Things as entries of the navigation, under their names.</summary>
    protected static IEnumerable<NavigationEntry> Entries(LanguagePlan language, IEnumerable<PlannedPage> pages, Func<PlannedPage, int>? depth = null) =>
        pages.Select(page => new NavigationEntry(page.Entry!.Name[language.Language], page, depth?.Invoke(page) ?? 0));
}
