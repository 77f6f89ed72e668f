using System.Text;
using DocGen.Site.Check;
using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Render;

namespace DocGen.Site;

/// <summary>Builds a site: Load, Plan, Render, Check, Publish. With errors, the site that was there before stays as it is.</summary>
public static class SiteBuild
{
    /// <summary>Builds a site.</summary>
    /// <param name="options">What to build, from where, to where.</param>
    /// <returns>What came of it, with all problems of the author's input.</returns>
    public static SiteBuildResult Run(SiteOptions options)
    {
        var problems = new ProblemList();
        var site = SiteLoader.Load(options, problems);
        var strings = LanguageStringsLoader.Load(site.Theme.Strings, site.Languages, problems);
        if (strings.Count < site.Languages.Count) return new(0, site.Languages.Count, problems.ToSorted());
        var plan = SitePlanner.Plan(site, strings, problems);
        var renderer = new SiteRenderer(plan, strings, problems);
        var checker = new SiteChecker();
        var viewModels = options.ViewModelsPath is null ? null : new ViewModelFile(options.ViewModelsPath);
        using var staging = SiteStaging.Open(new PublishFolders(options.OutputFolder, options.ProjectFolder, [options.ContentFolder, .. options.ThemeFolders]), out var refusal);
        if (staging is null)
        {
            problems.Add(refusal!);
            return new(plan.Pages.Count, site.Languages.Count, problems.ToSorted());
        }

        void Render(PlannedPage page)
        {
            if (renderer.Render(page) is not { } rendered) return;
            checker.Add(rendered);
            viewModels?.Add(rendered);
            Write(staging, page.Address, rendered.Html);
            foreach (var file in rendered.Files) Write(staging, file.Address, file.Text);
        }

        // A bibliography lists the pages that cite its sources, so it comes after them.
        var pages = plan.Pages.ToLookup(page => page.Kind == PageKind.Bibliography);
        Parallel.ForEach(pages[false], Render);
        Parallel.ForEach(pages[true], Render);
        foreach (var file in renderer.RenderRootFiles()) Write(staging, file.Address, file.Text);
        foreach (var asset in site.Theme.Assets) staging.Write(asset.Name, asset.Content.Span);
        foreach (var file in site.StaticFiles)
            if (AuthorFile.Read(file.File, problems) is { } content) staging.Write(file.Address, content);
        checker.Check(problems);
        if (!problems.HasErrors)
        {
            foreach (var problem in staging.Commit().Problems) problems.Add(problem);
        }

        if (!problems.HasErrors && viewModels?.Write() is { } notWritten) problems.Add(notWritten);

        // Last of all: whoever finds the list takes the site for done.
        if (!problems.HasErrors && options.OutputListPath is { } list && OutputList.Write(list, options.OutputFolder) is { } failure)
            problems.Add(failure);

        return new(plan.Pages.Count, site.Languages.Count, problems.ToSorted());
    }

    private static void Write(SiteStaging staging, string address, string text) => staging.Write(address, Encoding.UTF8.GetBytes(text));
}
