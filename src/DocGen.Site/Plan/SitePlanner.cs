using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan;

/// <summary>The second stage: decides every page and its address.</summary>
public static class SitePlanner
{
    private const string ExplorerPath = "explorer";

    /// <summary>Plans a site.</summary>
    /// <param name="site">What the author gave.</param>
    /// <param name="strings">The texts of the user interface by language.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    public static SitePlan Plan(LoadedSite site, IReadOnlyDictionary<string, LanguageStrings> strings, ProblemList problems)
    {
        ReportMissingTranslations(site, problems);
        ReportLayouts(site, problems);
        var chosen = ChosenOrder(site, problems);
        var pages = new List<PlannedPage>();
        var languages = new Dictionary<string, LanguagePlan>(StringComparer.Ordinal);
        foreach (var language in site.Languages)
        {
            var content = site.Content.Where(page => page.Language == language).ToDictionary(page => page.Path, StringComparer.Ordinal);
            var generated = GeneratedPages(site, language, strings[language], content).ToList();
            var taken = generated.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
            var articles = content.Values.Where(page => !taken.Contains(page.Path)).Select(page => Article(page, taken, problems)).ToList();
            articles = [.. InReadingOrder(articles, chosen, NameOrder.Of(language))];
            pages.AddRange(generated.Where(page => page.Kind == PageKind.Home));
            pages.AddRange(articles);
            pages.AddRange(generated.Where(page => page.Kind != PageKind.Home));
            languages.Add(language, new LanguagePlan(
                language,
                [.. generated.Where(page => page.Kind == PageKind.Home), .. articles],
                [.. Sorted(site.Catalog.Layers, language)],
                [.. Classified(site.Catalog.Subjects, language)],
                [.. Sorted(site.Catalog.Comparisons, language)],
                [.. Sorted(site.Catalog.Collections, language)],
                [.. Sorted(site.Catalog.Records, language)],
                [.. Pairs(site, language)],
                [.. Sorted(site.Catalog.Terms, language)]));
        }

        ReportLinks(site, pages, problems);
        ReportPairs(site, pages, problems);
        ReportNames(site, problems);
        var references = site.Languages.Count == 0 ? [] : Sorted(site.Catalog.References, site.Languages[0]);
        return new SitePlan(site, pages, languages, new NameIndex(site.Catalog.Entries), new Bibliography([.. references]))
        {
            LanguageNames = LanguageNames(strings),
        };
    }

    // Languages that share their texts are told apart by region.
    private static Dictionary<string, string> LanguageNames(IReadOnlyDictionary<string, LanguageStrings> strings) => (
        from language in strings
        let name = language.Value["language.own_name"]
        let region = LanguageTag.Parse(language.Key)?.Region ?? ""
        let isShared = strings.Values.Count(other => other["language.own_name"] == name) > 1
        select (language.Key, isShared && region.Length > 0 ? $"{name} ({region})" : name)).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<PlannedPage> GeneratedPages(LoadedSite site, string language, LanguageStrings strings, Dictionary<string, ContentPage> content)
    {
        PlannedPage Page(string path, PageKind kind, string title, CatalogEntry? entry = null)
        {
            var prose = content.GetValueOrDefault(path);
            return new(language, path, kind, prose is { Title.Length: > 0 } ? prose.Title : title, prose, entry);
        }

        var catalog = site.Catalog;
        yield return Page("index", PageKind.Home, site.Settings.Title[language]);
        if (catalog.Comparisons.Count > 0) yield return Page("comparisons/index", PageKind.Comparisons, strings["kind.comparisons"]);
        foreach (var comparison in Sorted(catalog.Comparisons, language)) yield return Page($"comparisons/{comparison.Slug}", PageKind.Comparison, comparison.Name[language], comparison);
        if (catalog.Subjects.Count > 0) yield return Page("subjects/index", PageKind.Subjects, strings["kind.subjects"]);
        foreach (var (subject, _) in Classified(catalog.Subjects, language)) yield return Page($"subjects/{subject.Slug}", PageKind.Subject, subject.Name[language], subject);
        foreach (var pair in Pairs(site, language))
            yield return Page(pair.Path, PageKind.Pair, strings.Format("pair.title", ("first", pair.First.Name[language]), ("second", pair.Second.Name[language]))) with { Pair = pair };
        if (Explorable(catalog)) yield return Page(ExplorerPath, PageKind.Explorer, strings["kind.explorer"]);
        if (catalog.Collections.Count > 0) yield return Page("collections/index", PageKind.Collections, strings["kind.collections"]);
        foreach (var collection in Sorted(catalog.Collections, language)) yield return Page($"collections/{collection.Slug}", PageKind.Collection, collection.Name[language], collection);
        if (catalog.Layers.Count > 0) yield return Page("layers/index", PageKind.Layers, strings["kind.layers"]);
        foreach (var layer in Sorted(catalog.Layers, language)) yield return Page($"layers/{layer.Slug}", PageKind.Layer, layer.Name[language], layer);
        if (catalog.Terms.Count + catalog.Layers.Count > 0) yield return Page("glossary", PageKind.Glossary, strings["kind.glossary"]);
        if (catalog.References.Count > 0) yield return Page("bibliography", PageKind.Bibliography, strings["kind.bibliography"]);
    }

    private static PlannedPage Article(ContentPage page, HashSet<string> generated, ProblemList problems)
    {
        // The folder of a kind holds what is said of things of this kind.
        var folder = page.Path.Contains('/') ? page.Path[..(page.Path.IndexOf('/') + 1)] : "";
        if (KindOfFolder(folder) is { } kind && generated.Any(path => path.StartsWith(folder, StringComparison.Ordinal)))
        {
            problems.Error("DG1037", new(page.File, 1, 1),
                $"There is no {kind} at '{page.Path}', of which this page could tell.{NearestName.Hint(page.Path[folder.Length..], generated.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..]), name => $"{folder}{name}.md")} Give the file the name of a {kind}'s page, or move it to another folder.");
        }
        else if (page.Title.Length == 0)
            problems.Error("DG2009", new(page.File, 1, 1), "The page has no heading, which is its title. Start it with a line such as '# Title'.");
        return new(page.Language, page.Path, PageKind.Article, page.Title, page);
    }

    private static string? KindOfFolder(string folder) => folder switch
    {
        "subjects/" => "subject",
        "comparisons/" => "comparison",
        "collections/" => "collection",
        "layers/" => "layer",
        "pairs/" => "pair",
        _ => null,
    };

    // As the navigation orders them; then pages of the top folder, then folder by folder; within a folder by order, then by name.
    private static IEnumerable<PlannedPage> InReadingOrder(IEnumerable<PlannedPage> articles, Dictionary<string, int> chosen, NameOrder order) => articles
        .OrderBy(page => chosen.GetValueOrDefault(page.Path, int.MaxValue))
        .ThenBy(page => page.Path.Contains('/'))
        .ThenBy(page => page.Folder, StringComparer.Ordinal)
        .ThenBy(page => !page.Path.EndsWith("/index", StringComparison.Ordinal))
        .ThenBy(page => page.Content!.FrontMatter.Order ?? int.MaxValue)
        .ThenBy(page => page.ShortTitle, order)
        .ThenBy(page => page.Path, StringComparer.Ordinal);

    private static IEnumerable<TEntry> Sorted<TEntry>(IEnumerable<TEntry> entries, string language) where TEntry : CatalogEntry => entries
        .OrderBy(entry => entry.Order)
        .ThenBy(entry => entry.Name[language], NameOrder.Of(language))
        .ThenBy(entry => entry.Id, StringComparer.Ordinal);

    // A pair that both name is one pair, and begins in every language with the one that comes first in the default language.
    private static IEnumerable<SubjectPair> Pairs(LoadedSite site, string language)
    {
        var catalog = site.Catalog;
        var order = Classified(catalog.Subjects, site.Languages[0]).Select(subject => subject.Subject).ToList();
        var seen = new HashSet<SubjectPair>();
        foreach (var (subject, _) in Classified(catalog.Subjects, language))
        {
            foreach (var other in catalog.Find<SubjectEntry>(subject.Versus))
            {
                var isSecond = other.Versus.Contains(subject.Type) && order.IndexOf(other) < order.IndexOf(subject);
                var pair = isSecond ? new SubjectPair(other, subject) : new SubjectPair(subject, other);
                if (seen.Add(pair)) yield return pair;
            }
        }
    }

    // Readers choose among concrete subjects; with a stack, since that is what is drawn.
    private static bool Explorable(SiteCatalog catalog) => catalog.Subjects.Any(subject => subject.Versus.Count > 0) && catalog.Subjects.Count(CanBeChosen) > 1;

    /// <summary>Whether readers can choose a subject to see it beside another one.</summary>
    internal static bool CanBeChosen(SubjectEntry subject) => !subject.IsCategory && !subject.Stack.IsEmpty;

    private static IEnumerable<(SubjectEntry Subject, int Depth)> Classified(IReadOnlyList<SubjectEntry> subjects, string language)
    {
        var kinds = Sorted(subjects, language).ToLookup(subject => subject.Base);
        IEnumerable<(SubjectEntry, int)> Below(SubjectEntry? root, int depth) =>
            kinds[root].SelectMany(subject => Below(subject, depth + 1).Prepend((subject, depth)));
        return Below(null, 0);
    }

    // The position of each page that the navigation of site.yaml names.
    private static Dictionary<string, int> ChosenOrder(LoadedSite site, ProblemList problems)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in site.Settings.Navigation.SelectMany(section => section.Pages).Where(link => link.Path.Length > 0))
            if (!order.TryAdd(link.Path, order.Count)) problems.Error("DG2029", link.Location, $"The navigation has the page '{link.Path}' twice, so that it is not clear what is read before and after it. Remove one of the two.");
        return order;
    }

    private static void ReportLinks(LoadedSite site, List<PlannedPage> pages, ProblemList problems)
    {
        if (site.Languages.Count == 0) return;
        var paths = pages.Where(page => page.Language == site.Languages[0]).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var link in site.Settings.Navigation.SelectMany(section => section.Pages).Concat(site.Settings.Footer.Links))
            if (link.Path.Length > 0 && !paths.Contains(link.Path)) problems.Error("DG2011", link.Location, $"There is no page '{link.Path}'.{NearestName.Hint(link.Path, paths)}");
        var files = site.StaticFiles.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (site.Settings.Image is { } image && !files.Contains(image.Path))
            problems.Error("DG2011", image.Location, $"There is no picture '{image.Path}' in the content folder.{NearestName.Hint(image.Path, files)}");
        foreach (var script in site.Settings.Scripts.Where(script => !files.Contains(script.Path)))
            problems.Error("DG2011", script.Location, $"There is no file '{script.Path}' in the content folder.{NearestName.Hint(script.Path, files)}");
    }

    // Readers tell things by their names; two sources may have one title.
    private static void ReportNames(LoadedSite site, ProblemList problems)
    {
        var catalog = site.Catalog;
        foreach (var language in site.Languages)
        {
            var things = catalog.Entries.Where(entry => entry is not ReferenceEntry && entry.Name[language].Length > 0);
            foreach (var same in things.GroupBy(entry => (entry.GetType(), (entry as RecordEntry)?.CollectionType, entry.Name[language].ToUpperInvariant())))
            {
                var first = same.OrderBy(entry => entry.Id, StringComparer.Ordinal).First();
                foreach (var entry in same.Where(entry => entry != first))
                    problems.Warning("DG2054", catalog.LocationOf(entry), $"'{entry.Type.Name}' is called '{entry.Name[language]}' in the language '{language}', as '{first.Type.Name}' is, so that readers cannot tell them apart. Name one of them differently.");
            }
        }
    }

    private static void ReportLayouts(LoadedSite site, ProblemList problems)
    {
        var layouts = site.Theme.Layouts.ToList();
        foreach (var matter in site.Content.Select(page => page.FrontMatter).Where(matter => matter.Layout.Length > 0 && !layouts.Contains(matter.Layout)))
            problems.Error("DG2030", matter.LayoutLocation, $"There is no layout '{matter.Layout}'.{NearestName.Hint(matter.Layout, layouts)} It is the template 'layouts/{matter.Layout}.html' in the folder of templates.");
    }

    private static void ReportPairs(LoadedSite site, List<PlannedPage> pages, ProblemList problems)
    {
        var explorers = pages.Where(page => page.Kind == PageKind.Explorer).Select(page => page.Content).ToHashSet();
        foreach (var page in site.Content.Where(page => page.FrontMatter.Pair.Length > 0 && !explorers.Contains(page)))
            problems.Error("DG2003", page.FrontMatter.PairLocation, $"The key 'pair' is known on the page '{ExplorerPath}' alone, where readers compare any two subjects. Remove it here.");
    }

    private static void ReportMissingTranslations(LoadedSite site, ProblemList problems)
    {
        foreach (var translations in site.Content.GroupBy(page => page.Path, StringComparer.Ordinal))
        {
            var present = translations.ToList();
            foreach (var missing in site.Languages.Where(language => present.All(page => page.Language != language)))
            {
                problems.Error("DG2008", new(present[0].File, 1, 1),
                    $"The page '{present[0].Path}' is missing in the language '{missing}'. Write {missing}/{present[0].Path}.md, or delete this one.");
            }
        }
    }
}
