using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Pages;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan;

/// <summary>The second stage: decides every page and its address.</summary>
public static class SitePlanner
{
    /// <summary>Plans a site.</summary>
    /// <param name="site">What the author gave.</param>
    /// <param name="strings">The texts of the user interface by language.</param>
    /// <param name="kinds">The kinds of page.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    public static SitePlan Plan(LoadedSite site, IReadOnlyDictionary<string, LanguageStrings> strings, IReadOnlyList<PageKind> kinds, ProblemList problems)
    {
        var drafts = site.Unfinished;
        var content = site.Content.Where(page => !drafts.Contains(page.Path)).GroupBy(page => page.Path, StringComparer.Ordinal).ToList();
        if (site.IsDraft) ReportUntranslated(site, problems);
        else ReportMissingTranslations(site, content, problems);
        ReportLayouts(site, problems);
        ReportRepeatedLinks(site, problems);
        var pages = new List<PlannedPage>();
        var languages = new Dictionary<string, LanguagePlan>(StringComparer.Ordinal);
        foreach (var language in site.Languages)
        {
            var plan = new LanguagePlan(
                language,
                [.. Sorted(site.Catalog.Layers, language)],
                [.. Classified(site.Catalog.Subjects, language)],
                [.. Sorted(site.Catalog.Comparisons, language)],
                [.. Sorted(site.Catalog.Collections, language)],
                [.. Sorted(site.Catalog.Records, language)],
                [.. Pairs(site, language)],
                [.. Sorted(site.Catalog.Terms, language)]);
            languages.Add(language, plan);
            var scope = new PlanScope(site, plan, Readable(content, language, site.IsDraft), strings[language], kinds, problems);
            pages.AddRange(kinds.SelectMany(scope.PagesOf));
        }

        ReportLinks(site, pages, drafts, problems);
        ReportNames(site, problems);
        var references = site.Languages.Count == 0 ? [] : Sorted(site.Catalog.References, site.Languages[0]);
        var complete = new SitePlan(site, kinds, pages, languages, new NameIndex(site.Catalog.Entries, site.Catalog.Gone), new Bibliography([.. references]))
        {
            LanguageNames = LanguageNames(strings),
            Drafts = drafts,
        };
        complete.Redirects = [.. Redirect.Of(complete, problems)];
        MovedPages.Report(complete, problems);
        return complete;
    }

    // Languages that share their texts are told apart by region.
    private static Dictionary<string, string> LanguageNames(IReadOnlyDictionary<string, LanguageStrings> strings) => (
        from language in strings
        let name = language.Value["language.own_name"]
        let region = LanguageTag.Parse(language.Key)?.Region ?? ""
        let isShared = strings.Values.Count(other => other["language.own_name"] == name) > 1
        select (language.Key, isShared && region.Length > 0 ? $"{name} ({region})" : name)).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<TEntry> Sorted<TEntry>(IEnumerable<TEntry> entries, string language) where TEntry : CatalogEntry => entries
        .OrderBy(entry => entry.Order)
        .ThenBy(entry => entry.Name[language], NameOrder.Of(language))
        .ThenBy(entry => entry.Id, StringComparer.Ordinal);

    // A pair that both name is one pair, and begins in every language with the one that comes first in the default language.
    private static IEnumerable<SubjectPair> Pairs(LoadedSite site, string language)
    {
        var catalog = site.Catalog;
        var order = Classified(catalog.Subjects, site.Languages[0]).Select((subject, index) => (subject.Subject, index)).ToDictionary(place => place.Subject, place => place.index);
        var seen = new HashSet<SubjectPair>();
        foreach (var (subject, _) in Classified(catalog.Subjects, language))
        {
            foreach (var other in catalog.Find<SubjectEntry>(subject.Versus))
            {
                var isSecond = other.Versus.Contains(subject.Type) && order[other] < order[subject];
                var pair = isSecond ? new SubjectPair(other, subject) : new SubjectPair(subject, other);
                if (seen.Add(pair)) yield return pair;
            }
        }
    }

    private static IEnumerable<(SubjectEntry Subject, int Depth)> Classified(IReadOnlyList<SubjectEntry> subjects, string language)
    {
        var kinds = Sorted(subjects, language).ToLookup(subject => subject.Base);
        IEnumerable<(SubjectEntry, int)> Below(SubjectEntry? root, int depth) =>
            kinds[root].SelectMany(subject => Below(subject, depth + 1).Prepend((subject, depth)));
        return Below(null, 0);
    }

    private static void ReportRepeatedLinks(LoadedSite site, ProblemList problems)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in site.Settings.Navigation.SelectMany(section => section.Pages).Where(link => link.Path.Length > 0))
            if (!paths.Add(link.Path)) problems.Error("DG2029", link.Location, $"The navigation has the page '{link.Path}' twice, so that it is not clear what is read before and after it. Remove one of the two.");
    }

    private static void ReportLinks(LoadedSite site, List<PlannedPage> pages, IReadOnlySet<string> drafts, ProblemList problems)
    {
        if (site.Languages.Count == 0) return;
        var paths = pages.Where(page => page.Language == site.Languages[0]).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var known = new KnownNames(paths);
        foreach (var link in site.Settings.Navigation.SelectMany(section => section.Pages).Concat(site.Settings.Footer.Links))
        {
            if (link.Path.Length == 0 || paths.Contains(link.Path)) continue;
            problems.Error("DG2011", link.Location, drafts.Contains(link.Path)
                ? SitePlan.DraftMessage(link.Path)
                : $"There is no page '{link.Path}': the content folder has no {site.Languages[0]}/{link.Path}.md, and the model no page of this address.{known.Hint(link.Path)}");
        }

        var files = site.StaticFiles.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var knownFiles = new KnownNames(files);
        if (site.Settings.Image is { } image && !files.Contains(image.Path))
            problems.Error("DG2011", image.Location, $"There is no picture '{image.Path}' in the content folder.{knownFiles.Hint(image.Path)}");
        foreach (var file in site.Settings.Look.Files.Where(file => !files.Contains(file.Path)))
            problems.Error("DG2011", file.Location, $"There is no file '{file.Path}' in the content folder.{knownFiles.Hint(file.Path)}");
        foreach (var script in site.Settings.Scripts.Where(script => !files.Contains(script.Path)))
            problems.Error("DG2011", script.Location, $"There is no file '{script.Path}' in the content folder.{knownFiles.Hint(script.Path)}");
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
            problems.Error("DG2030", matter.LayoutLocation, $"There is no layout '{matter.Layout}'.{NearestName.Hint(matter.Layout, layouts)} Write it as 'layouts/{matter.Layout}.html' in the folder of templates, or remove 'layout' here.");
    }

    // What readers of a language read; in a draft a page of another language where it is not translated yet.
    private static IReadOnlyDictionary<string, ContentPage> Readable(IEnumerable<IGrouping<string, ContentPage>> content, string language, bool isDraft) => content
        .Select(translations => translations.FirstOrDefault(page => page.Language == language) ?? (isDraft ? translations.First() : null))
        .OfType<ContentPage>()
        .ToDictionary(page => page.Path, StringComparer.Ordinal);

    // One warning a language, which says how much there is to do; each of them is an error where the site is to be published.
    private static void ReportUntranslated(LoadedSite site, ProblemList problems)
    {
        foreach (var missing in Untranslated.In(site).GroupBy(text => text.Language, StringComparer.Ordinal))
        {
            problems.Warning("DG2064", Location.None,
                $"This is a draft. Missing in the language '{missing.Key}', so that readers see another one: {Count(missing, isPage: true, "page")}, {Count(missing, isPage: false, "other text")}. 'docgen status' lists them; where DocGenDraft is false, as in Release builds, each is an error.");
        }
    }

    private static string Count(IEnumerable<UntranslatedText> missing, bool isPage, string what) =>
        missing.Count(text => text.IsPage == isPage) is var count && count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static void ReportMissingTranslations(LoadedSite site, IEnumerable<IGrouping<string, ContentPage>> content, ProblemList problems)
    {
        foreach (var translations in content)
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
