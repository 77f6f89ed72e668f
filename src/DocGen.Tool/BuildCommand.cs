using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary><c>docgen build</c> and <c>docgen check</c>: make a site once, or prove that it could be made.</summary>
internal static class BuildCommand
{
    private const string CheckVerb = "check";

    /// <summary><c>docgen build</c>.</summary>
    public static Command Create() => Create(
        "build",
        "Compiles the model, builds the site and swaps it in whole; with errors, the previous site stays.",
        isStale: false,
        SiteBuild.Run,
        (name, site, told) => $"{name} -> {Path.Combine(site.OutputFolder, "index.html")} ({told})",
        (name, told) => $"{name}: {told}. The site was not changed.");

    /// <summary><c>docgen check</c>.</summary>
    public static Command CreateCheck() => Create(
        CheckVerb,
        "Proves everything that a build proves, and writes nothing.",
        // The compiler's warnings are told each time, and it tells none of what it does not compile.
        isStale: true,
        SiteBuild.Check,
        (name, _, told) => $"{name}: {told}",
        (name, told) => $"{name}: {told}");

    private static Command Create(string verb, string description, bool isStale, Func<SiteOptions, SiteBuildResult> run, Func<string, SiteOptions, string, string> closing, Func<string, string, string> failing)
    {
        var options = new BuildOptions();
        var format = new Option<string>("--format") { Description = "How problems are written: as compilers do, as a JSON object a line, or as annotations of a GitHub workflow.", DefaultValueFactory = _ => ProblemFormat.Text }
            .AcceptOnlyFromAmong(ProblemFormat.All);
        var claims = new Option<bool>("--claims") { Description = "Lists the sentences with a number or a superlative that no fact holds, by page." };
        var command = new Command(verb, description) { format };
        if (verb == CheckVerb) command.Options.Add(claims);
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(async (result, stop) =>
        {
            // What the author waits for includes the start of the process.
            using var process = Process.GetCurrentProcess();
            var written = result.GetValue(format)!;
            using var progress = new ProgressLine(written == ProblemFormat.Text);
            var (name, site, found, _) = await ResolveAsync(options, result, progress, isStale, options.IsDraft(result), stop);
            var built = default(SiteBuildResult);
            if (site is not null)
            {
                progress.Show("Rendering …");
                built = run(site);
            }

            progress.Clear();
            // Annotations name files as the workflow checked them out.
            var workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } checkedOut ? checkedOut : Environment.CurrentDirectory;
            IReadOnlyList<Problem> problems = [.. found, .. built?.Problems ?? []];
            foreach (var problem in problems) Console.WriteLine(ProblemFormat.Write(problem, written, workspace));
            var succeeded = problems.All(problem => problem.Severity != ProblemSeverity.Error);
            if (site is not null && result.GetValue(claims)) UnheldSentenceTable.Write(UnheldSentence.In(site), written, workspace);
            if (written != ProblemFormat.Json)
            {
                var told = Summary(built, problems.Count, DateTime.Now - process.StartTime);
                Console.WriteLine(succeeded ? closing(name, site!, told) : failing(name, told));
            }

            return succeeded ? ExitCode.Success : ExitCode.Problems;
        });
        return command;
    }

    /// <summary>What to build, as the options say or as the project says; what is wrong with it; and the files that the project was compiled from.</summary>
    internal static async Task<(string Name, SiteOptions? Site, IReadOnlyList<Problem> Problems, IReadOnlyList<string> Files)> ResolveAsync(BuildOptions options, ParseResult result, ProgressLine progress, bool isStale, bool isDraft, CancellationToken stop)
    {
        var (name, site) = options.Read(result);
        if (isDraft) site = site with { IsDraft = true };
        if (options.AreComplete(result)) return (name, site, [], []);
        if (options.FindProject(result, out var problem) is not { } project)
            return problem is null ? (name, site, [], []) : (name, null, [problem], []);
        if (options.HaveLanguages(result)) return (name, null, [project.LanguagesTwice], []);
        progress.Show("Compiling …");
        var compiled = await project.CompileAsync(isStale, isDraft, stop);
        return (compiled.Name, compiled.Site is null ? null : options.With(result, compiled.Site), compiled.Problems, compiled.Files);
    }

    /// <summary>A number of pages, in words.</summary>
    internal static string Pages(int count) => count == 1 ? "1 page" : $"{count} pages";

    private static string Summary(SiteBuildResult? built, int problems, TimeSpan time)
    {
        var pages = built is null || built.PageCount == 0 ? "" : $"{Pages(built.PageCount)} in {built.LanguageCount} {(built.LanguageCount == 1 ? "language" : "languages")}, ";
        var counted = problems switch { 0 => "no problems", 1 => "1 problem", var count => $"{count} problems" };
        return $"{pages}{counted}, {time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
    }
}
