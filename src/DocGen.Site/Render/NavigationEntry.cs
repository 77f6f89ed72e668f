using DocGen.Site.Plan;

namespace DocGen.Site.Render;

/// <summary>An entry of the side navigation, wherever that stands. A section is one as well, around its entries.</summary>
/// <param name="title">The plain text.</param>
/// <param name="page">The page that it leads to; null where it leads to none, or out of the site.</param>
/// <param name="depth">0 for an entry of a section, 1 for a kind of it, and so on.</param>
internal sealed class NavigationEntry(string title, PlannedPage? page, int depth = 0)
{
    /// <summary>The plain text.</summary>
    public string Title => title;

    /// <summary>The page that it leads to; null where it leads to none, or out of the site.</summary>
    public PlannedPage? Page => page;

    /// <summary>How deep it stands.</summary>
    public int Depth => depth;

    /// <summary>Where it leads out of the site.</summary>
    public string Address { get; init; } = "";

    /// <summary>What of the entries below it a page shows.</summary>
    public NavigationOpening Opens { get; set; }

    /// <summary>Whether a page shows those entries folded, unless it is at it or one of them.</summary>
    public bool Folds { get; set; }

    /// <summary>The entries below it, in order.</summary>
    public IReadOnlyList<NavigationEntry> Below { get; set; } = [];

    /// <summary>The entry around it that is open to the pages that it holds, as this one is; null where there is none.</summary>
    public NavigationEntry? Within { get; set; }

    /// <summary>The link from a page to where it leads; empty where it leads nowhere.</summary>
    public string Href(PageScope scope) => page is null ? Address : scope.Href(page.Address);
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
}
