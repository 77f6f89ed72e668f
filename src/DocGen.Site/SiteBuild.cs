using System.Collections.Concurrent;
using System.Text;
using DocGen.Site.Cache;
using DocGen.Site.Check;
using DocGen.Site.Export;
using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site;

/// <summary>Builds a site: Load, Plan, Render, Check, Publish. With errors, the site that was there before stays as it is.</summary>
public static class SiteBuild
{
    // Another build of the program may render otherwise.
    private static readonly Fingerprint s_program = new[] { typeof(SiteBuild), typeof(CatalogModel), typeof(Markdig.Markdown), typeof(Scriban.Template), typeof(TextMateSharp.Registry.Registry) }
        .Aggregate(default(Fingerprint), (all, type) => all.With(type.Module.ModuleVersionId.ToString()));

    /// <summary>Builds a site and publishes it.</summary>
    /// <param name="options">What to build, from where, to where.</param>
    /// <returns>What came of it, with all problems of the author's input.</returns>
    public static SiteBuildResult Run(SiteOptions options)
    {
        var problems = new ProblemList();
        using var staging = SiteStaging.Open(new PublishFolders(options.OutputFolder, options.ProjectFolder, [options.ContentFolder, .. options.ThemeFolders]), out var refusal);
        if (staging is null) problems.Add(refusal!);
        var viewModels = options.ViewModelsPath is null ? null : new ViewModelFile(options.ViewModelsPath);
        var identity = IdentityOf(options);
        var remembered = new Remembered(staging is null ? BuildCache.Empty : BuildCache.Read(options.CachePath, identity));
        var result = Render(options, staging ?? (ISiteOutput)new CheckedOutput(null, problems), staging, viewModels, null, remembered, problems);
        if (!problems.HasErrors)
        {
            foreach (var problem in staging!.Commit().Problems) problems.Add(problem);
        }

        // Of a site with mistakes nothing is remembered: each of them is to be found again.
        if (!problems.HasErrors && options.CachePath is { } cache) remembered.Next(staging!).Write(cache, identity);

        if (!problems.HasErrors && viewModels?.Write() is { } notWritten) problems.Add(notWritten);

        if (!problems.HasErrors && options.SourceListPath is { } sources && SourceList.Write(sources, result.History?.Sources()) is { } notListed)
            problems.Add(notListed);

        // Last of all: whoever finds the list takes the site for done.
        if (!problems.HasErrors && options.OutputListPath is { } list && OutputList.Write(list, options.OutputFolder) is { } failure)
            problems.Add(failure);

        return result with { Problems = problems.ToSorted() };
    }

    /// <summary>Builds a site without publishing it, and without the files that its search downloads, which the result can make.</summary>
    /// <param name="options">What to build, and from where.</param>
    /// <param name="output">Where its files go as they are made, also where problems show up later; null to prove the site and keep nothing.</param>
    /// <param name="models">Keeps the model from one build to the next of the same process; null to load it anew.</param>
    /// <returns>What came of it, with all problems of the author's input.</returns>
    public static SiteBuildResult Render(SiteOptions options, ISiteOutput? output = null, ModelCache? models = null)
    {
        var problems = new ProblemList();
        return Render(options, new CheckedOutput(output, problems), null, null, models, new Remembered(BuildCache.Empty), problems) with { Problems = problems.ToSorted() };
    }

    private static SiteBuildResult Render(SiteOptions options, ISiteOutput output, SiteStaging? staging, ViewModelFile? viewModels, ModelCache? models, Remembered remembered, ProblemList problems)
    {
        if (SiteLoader.Load(options, problems, models, remembered.Cache) is not { } site) return new(0, options.Languages.Count, []);
        var strings = LanguageStringsLoader.Load(site.Theme.Strings, site.Languages, problems);
        if (strings.Count < site.Languages.Count) return new(0, site.Languages.Count, []);
        var plan = SitePlanner.Plan(site, strings, options.PageKinds, problems);
        FileCollisions.Report(plan, problems);
        var search = SiteSearch.Of(plan, strings);
        var written = new WrittenFiles(output);
        var index = staging is null ? null : search.Begin(output, remembered.Cache.Words);
        var renderer = new SiteRenderer(plan, strings, problems);
        // Only what is remembered afterwards is worth its fingerprint.
        var kept = options.CachePath is null ? null : staging;
        var checker = new SiteChecker(plan);
        var pages = new PageBuild(strings, renderer, remembered.Cache, new(plan, renderer, s_program), index, output, kept, viewModels is not null);
        Concurrently.ForEach(plan.Pages, page =>
        {
            if (pages.Make(page, problems) is not { } record) return;
            checker.Add(page, record, renderer.NavigationLinksOf(page));
            foreach (var file in record.Files) written.Note(file);
            if (record.Views is { } views) viewModels?.Add(page.Address, views);
            index?.Add(page.Address, record.Search);
            if (kept is not null) remembered.Pages[page.Address] = record;
        });
        new SiteExport(plan, renderer, written).Write();
        foreach (var file in renderer.RenderRootFiles())
            if (!plan.HasStaticFile(file.Address)) written.Write(file.Address, Encoding.UTF8.GetBytes(file.Text));
        foreach (var asset in site.Theme.Assets) written.Write(asset.Name, asset.Content.Span);
        foreach (var file in site.StaticFiles)
            if (AuthorFile.Read(file.File, AuthorFile.Limit, problems) is { } content) written.Write(file.Address, content);
        renderer.ReportFailures();
        checker.Check(written.Addresses, problems);
        if (!problems.HasErrors) index?.Complete();
        remembered.Content = site.Content;
        remembered.Index = index;
        return new(plan.Pages.Count, site.Languages.Count, []) { Search = search, History = site.History, WrittenPages = pages.Written };
    }

    private static Fingerprint IdentityOf(SiteOptions options) => s_program.With(Fingerprint.Of([options.ProjectFolder, options.ContentFolder, options.OutputFolder]));

    /// <summary>What the last build left, and what this one leaves.</summary>
    private sealed class Remembered(BuildCache cache)
    {
        public BuildCache Cache => cache;

        public ConcurrentDictionary<string, PageRecord> Pages { get; } = new(StringComparer.Ordinal);

        public IReadOnlyList<ContentPage> Content { get; set; } = [];

        public SearchIndex? Index { get; set; }

        public BuildCache Next(SiteStaging staging) => new()
        {
            Content = Content.Where(page => page.Document is not null).ToDictionary(page => page.File, StringComparer.Ordinal),
            Pages = Pages,
            Files = staging.Published.ToDictionary(StringComparer.Ordinal),
            Words = Index!.Words,
        };
    }
}
