using System.CommandLine;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary><c>docgen accept</c>: vouches that all languages say the same.</summary>
internal static class AcceptCommand
{
    public static Command Create()
    {
        var options = new BuildOptions();
        var what = new Argument<string?>("what") { Description = "A page such as guide/start, a folder of pages, a section such as guide/start#install, or something of the model such as Bread; everything where none is given.", Arity = ArgumentArity.ZeroOrOne, HelpName = "text" };
        var command = new Command("accept", "Vouches that all languages say the same, in content/translations.lock; a build then tells what changes in one of them alone.") { what };
        foreach (var option in options.OfPreview) command.Options.Add(option);
        command.SetAction(async (result, stop) =>
        {
            using var progress = new ProgressLine(isWanted: true);
            var (name, site, found, _) = await BuildCommand.ResolveAsync(options, result, progress, isStale: false, isDraft: true, stop);
            progress.Clear();
            var accepted = site is null ? null : SiteAcceptance.Run(site, result.GetValue(what));
            IReadOnlyList<Problem> errors = [.. found.Concat(accepted?.Problems ?? []).Where(problem => problem.Severity == ProblemSeverity.Error)];
            foreach (var problem in errors) Console.WriteLine(problem);
            if (errors.Count > 0) return ExitCode.Problems;
            Console.WriteLine($"{name} -> {accepted!.File} ({(accepted.Texts switch { 0 => "nothing has changed", 1 => "1 text", var count => $"{count} texts" })})");
            return ExitCode.Success;
        });
        return command;
    }
}
