using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Articles;

/// <summary>What the template of a page of prose is given besides what every page has: nothing.</summary>
internal sealed record ArticlePageView;

/// <summary>A page of prose: what the author wrote for no page of another kind.</summary>
internal sealed class ArticlePageKind() : PageKind<ArticlePageView>("article", PageSection.Read)
{
    internal override bool IsAuthored => true;

    internal override string SchemaType => "TechArticle";

    internal override IEnumerable<PlannedPage> PagesIn(PlanScope scope)
    {
        var others = scope.Kinds.Where(kind => kind != this).SelectMany(scope.PagesOf).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        // The folder of a kind holds what is said of things of this kind.
        var things = others.GroupBy(path => path[..(path.IndexOf('/') + 1)], StringComparer.Ordinal)
            .ToDictionary(paths => paths.Key, paths => new KnownNames(paths.Select(path => path[paths.Key.Length..])), StringComparer.Ordinal);
        List<PlannedPage> pages = [.. scope.Content.Where(page => !others.Contains(page.Path)).Select(page => Page(scope, page, things))];
        var titles = pages.Where(IsFirst).ToDictionary(page => page.Folder, page => page.ShortTitle, StringComparer.Ordinal);
        var sorted = InReadingOrder(scope, pages.Select(page => page with { FolderTitle = titles.GetValueOrDefault(page.Folder, "") })).ToList();
        ReportUnnamed(scope, sorted);
        return sorted;
    }

    // A folder of pages is one entry, unless the reader is in it: then its pages stand below.
    internal override IEnumerable<NavigationEntry> Navigation(LanguagePlan language, IEnumerable<PlannedPage> pages) => pages
        .GroupBy(page => page.Folder)
        .SelectMany(folder => folder.Key == language.Language + "/" ? Items(folder) : FolderItems(folder));

    // The first pages of the folders around it.
    internal override IEnumerable<PlannedPage> Above(SitePlan plan, PlannedPage page)
    {
        for (var slash = page.Path.IndexOf('/'); slash >= 0; slash = page.Path.IndexOf('/', slash + 1))
            if (plan.Find($"{page.Language}/{page.Path[..slash]}/index.html") is { } first && first.Address != page.Address) yield return first;
    }

    protected override ArticlePageView Create(PageScope scope, PageFigures figures) => new();

    private PlannedPage Page(PlanScope scope, ContentPage page, Dictionary<string, KnownNames> things)
    {
        var folder = page.Path[..(page.Path.IndexOf('/') + 1)];
        if (folder.Length > 0 && scope.Kinds.FirstOrDefault(kind => kind.Folder == folder)?.Name is { } thing && things.TryGetValue(folder, out var known))
        {
            scope.Problems.Error("DG1037", new(page.File, 1, 1),
                $"There is no {thing} at '{page.Path}', of which this page could tell.{known.Hint(page.Path[folder.Length..], name => $"{folder}{name}.md")} Give the file the name of a {thing}'s page, or move it to another folder.");
        }
        else if (page.Title.Length == 0)
            scope.Problems.Error("DG2009", new(page.File, 1, 1), $"The page has no heading, which is its title. Start it with a line such as '# {(page.FrontMatter.Title.Length > 0 ? page.FrontMatter.Title : "Title")}'.");
        return new(scope.Language.Language, page.Path, this, page.Title, page);
    }

    // The same folder in every language, so it is told once.
    private static void ReportUnnamed(PlanScope scope, IEnumerable<PlannedPage> pages)
    {
        var languages = scope.Site.Languages;
        if (languages.Count < 2 || scope.Language.Language != languages[0]) return;
        var chosen = ChosenIn(scope);
        foreach (var folder in pages.Where(page => page.Path.Contains('/') && page.FolderTitle.Length == 0 && !chosen.ContainsKey(page.Path)).GroupBy(page => page.Folder, StringComparer.Ordinal))
        {
            var path = folder.Key[(languages[0].Length + 1)..];
            scope.Problems.Add(new("DG2062", ProblemSeverity.Information, folder.First().Content!.File, 1, 1,
                $"The folder '{path.TrimEnd('/')}' has no page of its own, so the navigation calls it '{NameOf(folder.Key)}' in every language. Write {string.Join(" and ", languages.Select(language => $"{language}/{path}index.md"))}, whose titles name it, or name its pages under 'navigation' in site.yaml, in a section with a title in each language."));
        }
    }

    // Where it stands in the author's navigation, by path.
    private static Dictionary<string, int> ChosenIn(PlanScope scope) => scope.Site.Settings.Navigation.SelectMany(section => section.Pages).Select(link => link.Path).Distinct(StringComparer.Ordinal)
        .Select((path, place) => (path, place)).ToDictionary(StringComparer.Ordinal);

    private static bool IsFirst(PlannedPage page) => page.Path.EndsWith("/index", StringComparison.Ordinal);

    private static string NameOf(string folder) => folder.TrimEnd('/').Split('/')[^1];

    // As the navigation orders them; then pages of the top folder, then folder by folder; within a folder by order, then by name.
    private static IEnumerable<PlannedPage> InReadingOrder(PlanScope scope, IEnumerable<PlannedPage> pages)
    {
        var chosen = ChosenIn(scope);
        return pages
            .OrderBy(page => chosen.GetValueOrDefault(page.Path, int.MaxValue))
            .ThenBy(page => page.Path.Contains('/'))
            .ThenBy(page => page.Folder, StringComparer.Ordinal)
            .ThenBy(page => !IsFirst(page))
            .ThenBy(page => page.Content!.FrontMatter.Order ?? int.MaxValue)
            .ThenBy(page => page.ShortTitle, NameOrder.Of(scope.Language.Language))
            .ThenBy(page => page.Path, StringComparer.Ordinal);
    }

    private static IEnumerable<NavigationEntry> FolderItems(IGrouping<string, PlannedPage> folder)
    {
        var first = folder.First();
        var name = first.FolderTitle.Length > 0 ? first.FolderTitle : NameOf(folder.Key);
        yield return new(name, first) { Opens = NavigationOpening.InFolder };
        foreach (var page in folder.Where(page => name != page.ShortTitle || page != first)) yield return new(page.ShortTitle, page, 1);
    }
}
