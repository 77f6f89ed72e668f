using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using DocGen.Site.Cache;
using DocGen.Site.Check;
using DocGen.Site.Load;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site;

/// <summary>Builds a site: Load, Plan, Render, Check, Publish. With errors, the site that was there before stays as it is.</summary>
public static class SiteBuild
{
    /// <summary>Builds a site and publishes it.</summary>
    /// <param name="options">What to build, from where, to where.</param>
    /// <returns>What came of it, with all problems of the author's input.</returns>
    public static SiteBuildResult Run(SiteOptions options)
    {
        var problems = new ProblemList();
        using var staging = SiteStaging.Open(new PublishFolders(options.OutputFolder, options.ProjectFolder, [options.ContentFolder, .. options.ThemeFolders]), out var refusal);
        if (staging is null) problems.Add(refusal!);
        var site = PageKeys.ProgramFor(options);
        using var before = BuildCache.Open(staging is null ? null : options.CachePath, site);
        var (begun, looks) = (DateTime.UtcNow, options.CachePath is null ? null : BuildStamp.Look(options));
        if (looks is not null && before.Stamp is { } stamp && stamp.Holds(options, looks, staging!))
        {
            foreach (var problem in stamp.Problems) problems.Add(problem);
            Note(options, stamp.Sources, problems);
            return new(stamp.Pages, stamp.Languages, problems.ToSorted());
        }

        var viewModels = options.ViewModelsPath is null ? null : new ViewModelFile(options.ViewModelsPath);
        using var cache = staging is null ? null : CacheWriter.Begin(options.CachePath, options.Rename);
        var remembered = staging is null ? null : new Remembered(before, staging, cache);
        var result = Render(options, staging ?? (ISiteOutput)new CheckedOutput(), viewModels, remembered, problems);
        if (!problems.HasErrors)
        {
            foreach (var problem in staging!.Commit().Problems) problems.Add(problem);
        }

        if (!problems.HasErrors && viewModels?.Write() is { } notWritten) problems.Add(notWritten);
        var sources = result.History?.Sources();
        // Of a site with mistakes nothing is remembered: each of them is to be found again.
        if (!problems.HasErrors && looks is not null)
        {
            var left = BuildStamp.Of(options, looks, sources, staging!.Published, result with { Problems = problems.ToSorted() }, begun);
            before.Dispose();
            cache?.Complete(site, remembered!.Content, remembered.Words, left);
        }

        if (!problems.HasErrors && PackageLockFile.Write(options, result.Packages) is { } notKept) problems.Add(notKept);
        if (!problems.HasErrors) Note(options, sources, problems);
        return result with { Problems = problems.ToSorted() };
    }

    // Last of all: whoever finds the list of the files takes the site for done.
    private static void Note(SiteOptions options, IReadOnlyList<string>? sources, ProblemList problems)
    {
        if (options.SourceListPath is { } list && SourceList.Write(list, sources) is { } notListed) problems.Add(notListed);
        if (!problems.HasErrors && options.OutputListPath is { } files && OutputList.Write(files, options.OutputFolder) is { } failure) problems.Add(failure);
    }

    /// <summary>Proves a site: builds it without keeping any of its files.</summary>
    /// <param name="options">What to build, and from where.</param>
    /// <returns>What came of it, with all problems of the author's input.</returns>
    public static SiteBuildResult Check(SiteOptions options)
    {
        var (problems, output) = (new ProblemList(), new CheckedOutput());
        var result = Render(options, output, null, null, problems);
        // As where it is published: files that get in each other's way because of a mistake are told of as that mistake.
        if (!problems.HasErrors)
            foreach (var problem in output.Problems) problems.Add(problem);
        return result with { Problems = problems.ToSorted() };
    }

    private static SiteBuildResult Render(SiteOptions options, ISiteOutput output, ViewModelFile? viewModels, Remembered? remembered, ProblemList problems)
    {
        if (PlannedSite.Create(options, problems, new(remembered?.Before.Content ?? EarlierLoad.None.Content)) is not { } site) return new(0, options.Languages.Count, []);
        var (strings, plan, renderer) = site;
        FileCollisions.Report(plan, problems);
        var written = new WrittenFiles(output);
        var index = remembered is null ? null : SearchIndex.Begin(plan, strings, output, remembered.Before.Words);
        // Only what is remembered afterwards is worth its fingerprint.
        var pages = new PageBuild(strings, renderer, remembered?.IsKept == true ? new(plan, renderer) : null, viewModels is not null);
        var checker = new SiteChecker(plan);
        var templates = new ConcurrentBag<string>();
        Concurrently.ForEach(plan.Pages, page =>
        {
            if (pages.Make(page, remembered?.Find(page.Address, viewModels is not null), index, problems) is not var (record, files)) return;
            if (files is null) remembered!.Keep(record.Files);
            else templates.Add(page.Address);
            foreach (var file in files ?? []) Write(output, file);
            checker.Add(page, record, renderer.NavigationLinksOf(page));
            foreach (var file in record.Files) written.Note(file);
            if (record.Views is { } views) viewModels?.Add(page.Address, views);
            remembered?.Add(page.Address, record);
            if (record.Search is { } searched) index?.Add(page.Address, searched);
        });
        foreach (var file in MadeFile.Of(plan, renderer).Values)
            if (file.Make(problems) is { } content) written.Write(file.Address, content);
        foreach (var problem in site.LateProblems) problems.Add(problem);
        checker.Check(written.Addresses, problems);
        if (!problems.HasErrors) index?.Complete();
        if (remembered is not null) (remembered.Content, remembered.Words) = (plan.Site.Content, index!.Words);
        return new(plan.Pages.Count, plan.Site.Languages.Count, []) { History = plan.Site.History, WrittenPages = templates, Packages = PackageLockFile.TextOf(plan) };
    }

    private static void Write(ISiteOutput output, SiteFile file)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(file.Text.Length));
        output.Write(file.Address, bytes.AsSpan(0, Encoding.UTF8.GetBytes(file.Text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>What the last build left, and what this one leaves.</summary>
    /// <param name="before">What was remembered.</param>
    /// <param name="staging">Where they can be kept.</param>
    /// <param name="cache">Where it is remembered what this build leaves; null where nothing is.</param>
    private sealed class Remembered(BuildCache before, SiteStaging staging, CacheWriter? cache)
    {
        public BuildCache Before => before;

        public bool IsKept => cache is not null;

        public IReadOnlyList<ContentPage> Content { get; set; } = [];

        public IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; set; } = new Dictionary<string, IReadOnlyList<string>>();

        /// <summary>What is known of a page whose files are as they were left; null where they are not.</summary>
        public PageRecord? Find(string address, bool areViewsAsked) =>
            before.Stamp is { } stamp && before.Find(address) is { } page && (page.Views is not null || !areViewsAsked) && staging.Has(page.Files, stamp.Files) ? page : null;

        public void Keep(IEnumerable<string> files)
        {
            foreach (var file in files) staging.Keep(file, before.Stamp!.Files[file]);
        }

        public void Add(string address, PageRecord page) => cache?.Add(address, page);
    }
}
