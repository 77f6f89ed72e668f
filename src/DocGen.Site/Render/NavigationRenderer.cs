using System.Collections.Concurrent;
using DocGen.Site.Plan;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Renders the side navigation. Pages of one folder have the same links, so it is rendered once a folder.</summary>
internal sealed class NavigationRenderer(SitePlan plan, TemplateRenderer templates)
{
    private readonly ConcurrentDictionary<string, Lazy<HtmlText>> _folders = new(StringComparer.Ordinal);

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

    public IReadOnlyList<NavigationSectionView> Sections(PageScope scope)
    {
        var language = plan.Languages[scope.Language];
        var text = scope.Strings;
        var sections = new List<NavigationSectionView>();

        void Add(string title, IEnumerable<NavigationItemView> items, PageKind? overview = null)
        {
            var list = items.ToList();
            if (list.Count == 0) return;
            var page = overview is null ? null : plan.Pages.FirstOrDefault(page => page.Language == scope.Language && page.Kind == overview);
            sections.Add(new(title, page is null ? "" : scope.Href(page.Address), list));
        }

        NavigationItemView Item(PlannedPage page, int depth = 0) => new(page.ShortTitle, scope.Href(page.Address), depth);
        NavigationItemView Entry(CatalogEntry entry, int depth = 0) => new(entry.Name[scope.Language], scope.Href(entry), depth);

        var chosen = plan.Site.Settings.Navigation.SelectMany(section => section.Pages).Select(link => link.Path).ToHashSet(StringComparer.Ordinal);
        bool IsLeft(PlannedPage page) => !chosen.Contains(page.Path);
        bool IsLeftEntry(CatalogEntry entry) => chosen.Count == 0 || !chosen.Contains(plan.PlaceOf(scope.Language, entry).Address[(scope.Language.Length + 1)..^".html".Length]);

        foreach (var section in plan.Site.Settings.Navigation)
            Add(section.Title[scope.Language], section.Pages.Select(link => Links.View(scope, link)).OfType<LinkView>().Select(link => new NavigationItemView(link.Title, link.Href, 0)));

        var folders = language.Articles.Where(IsLeft).GroupBy(page => page.Folder).ToList();
        Add(text["navigation.read"], folders.SelectMany(folder => folder.Key == scope.Language + "/" ? folder.Select(page => Item(page)) : Folder(folder, scope)));
        Add(text["navigation.compare"], language.Comparisons.Where(IsLeftEntry).Select(comparison => Entry(comparison)), PageKind.Comparisons);
        Add(text["navigation.subjects"], language.Subjects.Where(subject => IsLeftEntry(subject.Subject)).Select(subject => Entry(subject.Subject, subject.Depth)), PageKind.Subjects);
        Add(text["navigation.collections"], language.Collections.Where(IsLeftEntry).Select(collection => Entry(collection)), PageKind.Collections);
        Add(text["navigation.reference"], plan.Pages
            .Where(page => page.Language == scope.Language && page.Kind is (PageKind.Explorer or PageKind.Layers or PageKind.Glossary or PageKind.Bibliography) && IsLeft(page))
            .Select(page => Item(page)));
        return sections;
    }

    // A folder of pages is one entry, unless the reader is in it: then its pages stand below.
    private static IEnumerable<NavigationItemView> Folder(IGrouping<string, PlannedPage> folder, PageScope scope)
    {
        var first = folder.First();
        var name = first.Path.EndsWith("/index", StringComparison.Ordinal) ? first.ShortTitle : folder.Key.TrimEnd('/').Split('/')[^1];
        yield return new(name, scope.Href(first.Address), 0);
        if (folder.Key != scope.Page.Folder) yield break;
        foreach (var page in folder.Where(page => name != page.ShortTitle || page != first)) yield return new(page.ShortTitle, scope.Href(page.Address), 1);
    }
}
