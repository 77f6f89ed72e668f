using System.Text;
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
    /// <summary>Builds a site and publishes it.</summary>
    /// <param name="options">What to build, from where, to where.</param>
    /// <returns>What came of it, with all problems of the author's input.</returns>
    public static SiteBuildResult Run(SiteOptions options)
    {
        var problems = new ProblemList();
        using var staging = SiteStaging.Open(new PublishFolders(options.OutputFolder, options.ProjectFolder, [options.ContentFolder, .. options.ThemeFolders]), out var refusal);
        if (staging is null) problems.Add(refusal!);
        var viewModels = options.ViewModelsPath is null ? null : new ViewModelFile(options.ViewModelsPath);
        var result = Render(options, staging ?? (ISiteOutput)new CheckedOutput(null, problems), isSearched: staging is not null, viewModels, null, problems);
        if (!problems.HasErrors)
        {
            foreach (var problem in staging!.Commit().Problems) problems.Add(problem);
        }

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
        return Render(options, new CheckedOutput(output, problems), isSearched: false, null, models, problems) with { Problems = problems.ToSorted() };
    }

    private static SiteBuildResult Render(SiteOptions options, ISiteOutput output, bool isSearched, ViewModelFile? viewModels, ModelCache? models, ProblemList problems)
    {
        if (SiteLoader.Load(options, problems, models) is not { } site) return new(0, options.Languages.Count, []);
        var strings = LanguageStringsLoader.Load(site.Theme.Strings, site.Languages, problems);
        if (strings.Count < site.Languages.Count) return new(0, site.Languages.Count, []);
        var plan = SitePlanner.Plan(site, strings, problems);
        FileCollisions.Report(plan, problems);
        var search = SiteSearch.Of(plan, strings);
        var written = new WrittenFiles(output);
        var index = isSearched ? search.Begin(output) : null;
        var renderer = new SiteRenderer(plan, strings, problems);
        var checker = new SiteChecker(plan, strings);
        var export = new SiteExport(plan, renderer, written);

        void RenderPage(PlannedPage page)
        {
            if (renderer.Render(page) is not { } rendered) return;
            checker.Add(rendered);
            viewModels?.Add(rendered);
            index?.Add(page.Address, rendered.Html);
            Write(written, page.Address, rendered.Html);
            foreach (var file in rendered.Files) Write(written, file.Address, file.Text);
            export.Write(rendered);
        }

        // A bibliography lists the pages that cite its sources, so it comes after them.
        var pages = plan.Pages.ToLookup(page => page.Kind == PageKind.Bibliography);
        Concurrently.ForEach(pages[false], RenderPage);
        Concurrently.ForEach(pages[true], RenderPage);
        export.WriteSite();
        foreach (var file in renderer.RenderRootFiles())
            if (!plan.HasStaticFile(file.Address)) Write(written, file.Address, file.Text);
        foreach (var asset in site.Theme.Assets) written.Write(asset.Name, asset.Content.Span);
        foreach (var file in site.StaticFiles)
            if (AuthorFile.Read(file.File, AuthorFile.Limit, problems) is { } content) written.Write(file.Address, content);
        renderer.ReportFailures();
        checker.Check(written.Addresses, problems);
        if (!problems.HasErrors) index?.Complete();
        return new(plan.Pages.Count, site.Languages.Count, []) { Search = search, History = site.History };
    }

    private static void Write(ISiteOutput output, string address, string text) => output.Write(address, Encoding.UTF8.GetBytes(text));
}
