using DocGen.Site.Languages;
using DocGen.Site.Render;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages;

/// <summary>What the template of a page is given that explains many things one below the other.</summary>
/// <param name="Entries">The things in order.</param>
/// <param name="Initials">The letters that they begin with, each with its place; none where the list is short.</param>
internal sealed record IndexedPageView<TEntry>(IReadOnlyList<TEntry> Entries, IReadOnlyList<LinkView> Initials)
{
    /// <summary>The view of things by their names and anchors.</summary>
    public static IndexedPageView<TEntry> Of(PageScope scope, IReadOnlyList<TEntry> entries, Func<TEntry, (string Name, string Anchor)> name) =>
        new(entries, Render.Initials.Of(entries.Select(name), NameOrder.Of(scope.Language)));
}
