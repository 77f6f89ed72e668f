using System.Collections.Concurrent;
using DocGen.Site.Pages;
using DocGen.Site.Plan;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Renders the side navigation. Pages of one folder to which the same is open have the same links, so it is rendered once for all of them.</summary>
internal sealed class NavigationRenderer(SitePlan plan, TemplateRenderer templates)
{
    private readonly ConcurrentDictionary<string, Lazy<NavigationTree>> _trees = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<NavigationPlace, Lazy<HtmlText>> _html = new();
    private readonly ConcurrentDictionary<NavigationPlace, Lazy<IReadOnlyList<NavigationSectionView>>> _sections = new();

    /// <summary>The navigation of a page, in which the page itself is marked.</summary>
    public HtmlText Render(PageScope scope)
    {
        var html = _html.GetOrAdd(PlaceOf(scope), _ => new(() =>
            templates.Render("navigation.html", ("sections", Sections(scope)), ("text", scope.Text)) ?? HtmlText.Empty)).Value.Value;
        var link = $"href=\"{HtmlEncoding.Encode(scope.Href(scope.Page.Address))}\"";
        // A folder leads to its first page, which then stands below it once more.
        var start = html.LastIndexOf(link, StringComparison.Ordinal);
        return new HtmlText(start < 0 ? html : html.Insert(start + link.Length, " aria-current=\"page\""));
    }

    /// <summary>What the navigation of a page shows, which is the same on all pages of its place.</summary>
    public IReadOnlyList<NavigationSectionView> Sections(PageScope scope) => _sections.GetOrAdd(PlaceOf(scope), _ => new(() => TreeOf(scope).Sections(scope, PositionOf(scope).Around))).Value;

    /// <summary>What tells the navigation of a page from those of others.</summary>
    public NavigationPlace PlaceOf(PageScope scope) => new(scope.Page.Folder, PositionOf(scope).Around);

    /// <summary>The section that a page is in; null where it is in none.</summary>
    public NavigationEntry? SectionOf(PageScope scope) => PositionOf(scope).Section;

    private NavigationPosition PositionOf(PageScope scope) => TreeOf(scope).PositionOf(scope.Page, scope.Page.Kind.Above(plan, scope.Page));

    private NavigationTree TreeOf(PageScope scope) => _trees.GetOrAdd(scope.Language, _ => new(() => Create(scope))).Value;

    private NavigationTree Create(PageScope scope)
    {
        var tree = new NavigationTree();
        foreach (var section in plan.Site.Settings.Navigation)
            tree.Add(section.Title[scope.Language], null, section.Pages.Select(link => Links.Entry(scope, link)).OfType<NavigationEntry>());

        var chosen = plan.Site.Settings.Navigation.SelectMany(section => section.Pages).Select(link => link.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var kinds in plan.Kinds.GroupBy(kind => kind.Section).OrderBy(kinds => kinds.Key))
        {
            tree.Add(
                kinds.Key.Title(scope.Strings),
                kinds.Where(kind => kind.HeadsSection).SelectMany(kind => plan.PagesOf(scope.Language, kind)).FirstOrDefault(),
                kinds.SelectMany(kind => kind.Navigation(plan.Languages[scope.Language], plan.PagesOf(scope.Language, kind).Where(page => !chosen.Contains(page.Path)))));
        }

        return tree;
    }
}
