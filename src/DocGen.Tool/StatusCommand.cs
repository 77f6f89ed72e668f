using System.CommandLine;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary><c>docgen status</c>: tells what is not translated yet.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var options = new BuildOptions();
        var command = new Command("status", "Lists what is not translated yet, pages first, and writes nothing.");
        foreach (var option in options.OfPreview) command.Options.Add(option);
        command.SetAction(async (result, stop) =>
        {
            using var progress = new ProgressLine(isWanted: true);
            var (name, site, found, _) = await BuildCommand.ResolveAsync(options, result, progress, isStale: false, isDraft: true, stop);
            progress.Clear();
            var status = site is null ? null : SiteStatus.Of(site);
            IReadOnlyList<Problem> problems = [.. found.Concat(status?.Problems ?? []).Where(problem => problem.Severity == ProblemSeverity.Error)];
            foreach (var problem in problems) Console.WriteLine(problem);
            if (problems.Count > 0) return ExitCode.Problems;
            foreach (var text in status!.Untranslated)
                Console.WriteLine(new Problem("DG2064", ProblemSeverity.Information, text.Location.Path, text.Location.Line, text.Location.Column, $"'{text.Language}' lacks {text.What}."));
            foreach (var language in status.Languages)
                Console.WriteLine($"{name}: {language.Language}: {language.Pages} of {BuildCommand.Pages(status.PageCount)}, {(language.OtherTexts == 0 ? "no other text" : language.OtherTexts == 1 ? "1 other text" : $"{language.OtherTexts} other texts")} missing");
            return ExitCode.Success;
        });
        return command;
    }
}
