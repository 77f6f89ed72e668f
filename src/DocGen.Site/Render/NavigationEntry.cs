using DocGen.Site.Plan;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>An entry of the side navigation, wherever that stands.</summary>
/// <param name="title">The plain text.</param>
/// <param name="page">The page that it leads to; null where it leads out of the site.</param>
/// <param name="depth">0 for an entry of a section, 1 for a kind of it, and so on.</param>
internal sealed class NavigationEntry(string title, PlannedPage? page, int depth = 0)
{
    /// <summary>The plain text.</summary>
    public string Title => title;

    /// <summary>The page that it leads to; null where it leads out of the site.</summary>
    public PlannedPage? Page => page;

    /// <summary>How deep it stands.</summary>
    public int Depth => depth;

    /// <summary>Where it leads out of the site.</summary>
    public string Address { get; init; } = "";

    /// <summary>What of the entries below it a page shows.</summary>
    public NavigationOpening Opens { get; set; }

    /// <summary>The entries below it, in order.</summary>
    public IReadOnlyList<NavigationEntry> Below { get; set; } = [];

    /// <summary>The entry around it that opens to the pages that it holds, as this one does; null where there is none.</summary>
    public NavigationEntry? Within { get; set; }

    /// <summary>The entry as a page shows it.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="parts">How many parts of long lists it stands in.</param>
    public NavigationItemView View(PageScope scope, int parts) => new(title, page is null ? Address : scope.Href(page.Address), depth + parts);
}

/// <summary>To whom an entry of the side navigation shows what is below it.</summary>
internal enum NavigationOpening
{
    /// <summary>To every page.</summary>
    Always,

    /// <summary>To the pages of the folder that it leads to.</summary>
    InFolder,

    /// <summary>To the pages that it or one of those entries leads to.</summary>
    ToHeld,

    /// <summary>To the same pages; the entry is no page of its own but a part of a long list.</summary>
    AsPart,
}
