using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DocGen.Site;

namespace DocGen.Tool;

/// <summary><c>docgen build</c>: builds a site once.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var name = new Option<string?>("--name") { Description = "What the closing line calls the site; the name of the project folder." };
        var project = new Option<DirectoryInfo>("--project") { Description = "The author's project folder.", DefaultValueFactory = _ => new(".") };
        var content = new Option<DirectoryInfo?>("--content") { Description = "The folder with site.yaml and a folder of Markdown for each language; 'content' in the project." };
        var templates = new Option<DirectoryInfo?>("--templates") { Description = "The folder with the author's own templates; 'templates' in the project." };
        var output = new Option<DirectoryInfo?>("--output") { Description = "The folder of the site; '_site' in the project." };
        var languages = new Option<string>("--languages") { Description = "The languages of the site, such as 'ko;en'; the first is the default.", DefaultValueFactory = _ => "" };
        var assembly = new Option<FileInfo?>("--assembly") { Description = "The author's compiled model." };
        var dependency = new Option<FileInfo[]>("--dependency") { Description = "An assembly that the model needs at run time; may be repeated.", AllowMultipleArgumentsPerToken = false };
        var address = new Option<string?>("--address") { Description = "The site's absolute address, in place of the one in site.yaml." };
        var repository = new Option<string?>("--repository") { Description = "The repository's address, in place of the one in site.yaml." };
        var list = new Option<FileInfo?>("--output-list") { Description = "A file to list what was written in." };
        var views = new Option<FileInfo?>("--view-models") { Description = "A file to write what the pages' templates were given in, for tests." };
        var command = new Command("build", "Builds the site and swaps it in whole; with errors, the previous site stays.")
        {
            name, project, content, templates, output, languages, assembly, dependency, address, repository, list, views,
        };
        command.SetAction(result =>
        {
            var folder = result.GetValue(project)!.FullName;
            return Run(result.GetValue(name) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), new SiteOptions
            {
                ProjectFolder = folder,
                ContentFolder = result.GetValue(content)?.FullName ?? Path.Combine(folder, "content"),
                ThemeFolders = [Path.Combine(AppContext.BaseDirectory, "templates"), result.GetValue(templates)?.FullName ?? Path.Combine(folder, "templates")],
                OutputFolder = result.GetValue(output)?.FullName ?? Path.Combine(folder, "_site"),
                Languages = result.GetValue(languages)!.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                AssemblyPath = result.GetValue(assembly)?.FullName,
                DependencyPaths = [.. (result.GetValue(dependency) ?? []).Select(file => file.FullName)],
                Address = result.GetValue(address),
                Repository = result.GetValue(repository),
                ViewModelsPath = result.GetValue(views)?.FullName,
                OutputListPath = result.GetValue(list)?.FullName,
            });
        });
        return command;
    }

    private static int Run(string name, SiteOptions options)
    {
        // What the author waits for includes the start of the process.
        using var process = Process.GetCurrentProcess();
        var result = SiteBuild.Run(options);
        foreach (var problem in result.Problems) Console.WriteLine(problem);
        var seconds = (DateTime.Now - process.StartTime).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var problems = result.Problems.Count switch { 0 => "no problems", 1 => "1 problem", var count => $"{count} problems" };
        // MSBuild's own form, which its terminal logger shows behind the project.
        Console.WriteLine(result.Succeeded
            ? $"{name} -> {Path.Combine(options.OutputFolder, "index.html")} ({result.PageCount} pages in {result.LanguageCount} {(result.LanguageCount == 1 ? "language" : "languages")}, {problems}, {seconds} s)"
            : $"{name}: {problems}, {seconds} s. The site was not changed.");
        return result.Succeeded ? ExitCode.Success : ExitCode.Problems;
    }
}
