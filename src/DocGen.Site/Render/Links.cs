using DocGen.Site.Load.Settings;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes links of what <c>site.yaml</c> names.</summary>
internal static class Links
{
    /// <summary>The link from a page; null where there is no such page, which was reported.</summary>
    public static LinkView? View(PageScope scope, SiteLink link) => Entry(scope, link) is { } entry ? new(entry.Title, entry.Href(scope)) : null;

    /// <summary>The entry of the side navigation; null where there is no such page, which was reported.</summary>
    public static NavigationEntry? Entry(PageScope scope, SiteLink link)
    {
        if (link.Address.Length > 0) return new(link.Title[scope.Language], null) { Address = link.Address };
        return scope.FindPage($"{scope.Language}/{link.Path}.html") is { } page ? new(page.ShortTitle, page) : null;
    }
}
