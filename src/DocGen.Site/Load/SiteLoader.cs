using DocGen.Shared;
using DocGen.Site.Facts;
using DocGen.Site.Languages;
using DocGen.Site.Load.Settings;
using DocGen.Site.Load.Translations;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>The first stage: reads catalog, content and theme into immutable values.</summary>
public static class SiteLoader
{
    /// <summary>Reads what the author gave.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    /// <param name="earlier">What was loaded before.</param>
    /// <param name="models">The model of an earlier build, if there was one in this process.</param>
    /// <returns>The values; null where no language or no model is known, which everything else would be measured by.</returns>
    internal static LoadedSite? Load(SiteOptions options, ProblemList problems, EarlierLoad earlier, ModelCache? models = null)
    {
        if (earlier.WherePagesAloneHaveChanged is { } before)
        {
            var pages = ContentReader.Read(before.Content, earlier.Changed!, before.Files, before.Lock is not null, problems);
            foreach (var problem in before.Problems) problems.Add(problem);
            return before with { Content = pages, Settings = SiteSettingsReader.Read(options, before.Files, before.Languages, pages, before.Catalog, problems) };
        }

        var found = new ProblemList();
        var loaded = Load(options, problems, found, earlier, models);
        foreach (var problem in found.ToSorted()) problems.Add(problem);
        return loaded is null ? null : loaded with { Problems = found.ToSorted() };
    }

    // What is found elsewhere than in pages and settings is found again by who takes it from here.
    private static LoadedSite? Load(SiteOptions options, ProblemList found, ProblemList problems, EarlierLoad earlier, ModelCache? models)
    {
        // Git takes its time; it runs while the rest is read.
        var reading = Task.Run(() => GitHistory.Read([.. new[] { options.ProjectFolder, options.ContentFolder }.Where(Directory.Exists)]));
        var parsing = Task.Run(() => ThemeLoader.Load(options.ThemeFolders, problems));
        var (catalog, catalogLanguages) = models?.Load(options, problems) ?? CatalogLoader.Load(options, problems);
        var languages = options.Languages.Count > 0 ? options.Languages : catalogLanguages;
        if (languages.Count == 0)
        {
            if (catalog is not null)
                problems.Error("DG9006", Location.None, "The site has no language. Set the MSBuild property DocGenLanguages, such as 'ko;en'. Where no project was found here, name its folder with --project, or the languages of a site of prose with --languages.");
            Task.WaitAll(reading, parsing);
            return null;
        }

        if (languages.GroupBy(language => language, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } repeated)
        {
            problems.Error("DG2055", Location.None, $"The site has the language '{repeated.Key}' twice{(repeated.Distinct().Skip(1).FirstOrDefault() is { } other ? $", once as '{other}'" : "")}. Name it once in DocGenLanguages or --languages.");
            languages = [.. languages.Distinct(StringComparer.OrdinalIgnoreCase)];
        }

        foreach (var language in languages.Where(language => LanguageTag.Parse(language) is null || LanguageTag.InUsualCase(language) != language))
        {
            var usual = LanguageTag.InUsualCase(language.Replace('_', '-'));
            problems.Error("DG2063", Location.None, $"'{language}' is not how a language is written. Write {(LanguageTag.Parse(usual) is null ? "a tag of BCP 47, such as 'pt-BR'," : $"'{usual}'")} in DocGenLanguages or --languages, in the name of its folder and in the model.");
        }

        var files = AuthorFolder.Walk(options.ContentFolder, problems);
        var vouched = TranslationLockReader.Read(files, problems);
        var content = ContentReader.Read(files, languages, earlier, vouched is not null || options.AreSectionsRead, found, problems);
        if (catalog is not null) FactAge.Report(options, catalog, problems);
        var baselines = BaselineFile.ReadAll(options, problems);
        var (theme, history) = (parsing.GetAwaiter().GetResult(), reading.GetAwaiter().GetResult());
        if (catalog is null) return null;
        foreach (var problem in problems.ToSorted()) found.Add(problem);
        var settings = SiteSettingsReader.Read(options, files, languages, content, catalog, found);
        return new LoadedSite(languages, settings, catalog, content, ContentReader.ReadStaticFiles(files, settings, problems), ThemeLook.Over(theme, settings.Look, problems), history) { Files = files, Baselines = baselines, IsDraft = options.IsDraft, AreUnfinishedShown = options.AreUnfinishedShown, Lock = vouched, Staleness = options.Staleness };
    }
}
