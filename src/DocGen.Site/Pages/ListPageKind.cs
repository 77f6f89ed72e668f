using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Pages;

/// <summary>What the template of a list is given.</summary>
/// <param name="Items">What is listed, in order.</param>
internal sealed record ListPageView<TItem>(IReadOnlyList<TItem> Items);

/// <summary>A page that lists all things of a kind, at the top of the folder that holds their pages.</summary>
internal abstract class ListPageKind<TEntry, TItem>(string name, PageSection section) : SinglePageKind<ListPageView<TItem>>(name, $"{name}/index", section)
    where TEntry : CatalogEntry
{
    /// <summary>The things in order.</summary>
    protected abstract IReadOnlyList<TEntry> Entries(LanguagePlan language);

    /// <summary>What the list shows of a thing.</summary>
    protected abstract TItem Item(PageScope scope, TEntry entry);

    protected sealed override bool IsNeeded(PlanScope scope) => Entries(scope.Language).Count > 0;

    protected sealed override ListPageView<TItem> Create(PageScope scope, PageFigures figures) =>
        new([.. Entries(scope.Plan.Languages[scope.Language]).Select(entry => Item(scope, entry))]);

    protected sealed override void WriteList(MarkdownWriter writer, ListPageView<TItem> view) =>
        writer.Bullets(Entries(writer.Scope.Plan.Languages[writer.Scope.Language]).Select(entry => writer.Link(entry) + RichTextMarkdown.Explanation(writer, entry.Summary)));
}
