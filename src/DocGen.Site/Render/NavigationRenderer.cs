using System.Collections.Concurrent;
using DocGen.Site.Pages;
using DocGen.Site.Plan;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Renders the side navigation. Pages of one folder have the same links, so it is rendered once a folder.</summary>
internal sealed class NavigationRenderer(SitePlan plan, TemplateRenderer templates)
{
    private readonly ConcurrentDictionary<string, Lazy<HtmlText>> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<NavigationSectionView>>> _sections = new(StringComparer.Ordinal);

    /// <summary>The navigation of a page, in which the page itself is marked.</summary>
    public HtmlText Render(PageScope scope)
    {
        var html = _folders.GetOrAdd(scope.Page.Folder, _ => new(() =>
            templates.Render("navigation.html", ("sections", Sections(scope)), ("text", scope.Text)) ?? HtmlText.Empty)).Value.Value;
        var link = $"href=\"{HtmlEncoding.Encode(scope.Href(scope.Page.Address))}\"";
        // A folder leads to its first page, which then stands below it once more.
        var start = html.LastIndexOf(link, StringComparison.Ordinal);
        return new HtmlText(start < 0 ? html : html.Insert(start + link.Length, " aria-current=\"page\""));
    }

    /// <summary>What the navigation of a page shows, which is the same on all pages of its folder.</summary>
    public IReadOnlyList<NavigationSectionView> Sections(PageScope scope) => _sections.GetOrAdd(scope.Page.Folder, _ => new(() => Create(scope))).Value;

    private List<NavigationSectionView> Create(PageScope scope)
    {
        var sections = new List<NavigationSectionView>();
        foreach (var section in plan.Site.Settings.Navigation)
            Add(section.Title[scope.Language], section.Pages.Select(link => Links.View(scope, link)).OfType<LinkView>().Select(link => new NavigationItemView(link.Title, link.Href, 0)));

        var chosen = plan.Site.Settings.Navigation.SelectMany(section => section.Pages).Select(link => link.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var kinds in plan.Kinds.GroupBy(kind => kind.Section).OrderBy(kinds => kinds.Key))
        {
            var heading = kinds.Where(kind => kind.HeadsSection).SelectMany(kind => plan.PagesOf(scope.Language, kind)).FirstOrDefault();
            Add(
                kinds.Key.Title(scope.Strings),
                kinds.SelectMany(kind => kind.Navigation(scope, plan.PagesOf(scope.Language, kind).Where(page => !chosen.Contains(page.Path)))),
                heading is null ? "" : scope.Href(heading.Address));
        }

        return sections;

        void Add(string title, IEnumerable<NavigationItemView> items, string href = "")
        {
            if (items.ToList() is { Count: > 0 } list) sections.Add(new(title, href, list));
        }
    }
}
