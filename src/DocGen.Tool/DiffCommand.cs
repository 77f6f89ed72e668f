using System.CommandLine;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary><c>docgen diff</c>: tells what changed in the facts from one release to another, or to now.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var options = new BuildOptions();
        var old = new Argument<string>("old") { Description = "The release before.", HelpName = "old" };
        var now = new Argument<string?>("new") { Description = "The release after; the facts as they are now where none is given.", Arity = ArgumentArity.ZeroOrOne, HelpName = "new" };
        var format = new Option<string>("--format") { Description = "How it is told: a line each, or as JSON.", DefaultValueFactory = _ => ProblemFormat.Text }.AcceptOnlyFromAmong(ProblemFormat.Text, ProblemFormat.Json);
        var command = new Command("diff", "Tells what changed in the facts from one release to another, and writes nothing.") { old, now, format };
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(async (result, stop) =>
        {
            using var progress = new ProgressLine(isWanted: result.GetValue(format) == ProblemFormat.Text);
            var (_, site, found, _) = await BuildCommand.ResolveAsync(options, result, progress, isStale: false, options.IsDraft(result), stop);
            progress.Clear();
            var (text, problems) = site is null ? (null, []) : SiteFacts.Compare(site, result.GetValue(old)!, result.GetValue(now), result.GetValue(format) == ProblemFormat.Json);
            if (text is not null) Console.Write(text);
            else foreach (var problem in found.Concat(problems)) Console.WriteLine(problem);
            return text is null ? ExitCode.Problems : ExitCode.Success;
        });
        return command;
    }
}
