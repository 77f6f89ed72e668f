using System.CommandLine;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary><c>docgen baseline</c>: keeps the facts of a release.</summary>
internal static class BaselineCommand
{
    public static Command Create()
    {
        var options = new BuildOptions();
        var release = new Argument<string>("name") { Description = "The release, such as 2026.11; a page tells what it changed, at this address.", HelpName = "name" };
        var command = new Command("baseline", "Keeps the facts of a release in 'facts/NAME.json' beside the content; pages tell what changed since the one before.") { release };
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(async (result, stop) =>
        {
            using var progress = new ProgressLine(isWanted: true);
            var (_, site, found, _) = await BuildCommand.ResolveAsync(options, result, progress, isStale: false, options.IsDraft(result), stop);
            progress.Clear();
            // A release is of today unless somebody says another day.
            var (file, problems) = site is null ? (null, [])
                : SiteFacts.Keep(site with { Date = site.Date ?? BuildOptions.Today }, result.GetValue(release)!);
            foreach (var problem in found.Concat(problems).Where(problem => file is null || problem.Severity == ProblemSeverity.Error)) Console.WriteLine(problem);
            if (file is null) return ExitCode.Problems;
            Console.WriteLine(file);
            return ExitCode.Success;
        });
        return command;
    }
}
