using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary><c>docgen status</c>: tells what is not translated yet, and what translations have not kept up with.</summary>
internal static class StatusCommand
{
    private const string OtherTexts = "other texts";

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var options = new BuildOptions();
        var format = new Option<string>("--format") { Description = "How it is written: as lines and a table, or as JSON.", DefaultValueFactory = _ => ProblemFormat.Text }.AcceptOnlyFromAmong(ProblemFormat.Text, ProblemFormat.Json);
        var command = new Command("status", "Lists what is not translated yet and what is stale, then a table of pages and languages; writes nothing.") { format };
        foreach (var option in options.OfPreview) command.Options.Add(option);
        command.SetAction(async (result, stop) =>
        {
            var isText = result.GetValue(format) == ProblemFormat.Text;
            using var progress = new ProgressLine(isText);
            var (name, site, found, _) = await BuildCommand.ResolveAsync(options, result, progress, isStale: false, isDraft: true, stop);
            progress.Clear();
            var status = site is null ? null : SiteStatus.Of(site);
            IReadOnlyList<Problem> problems = [.. found.Concat(status?.Problems ?? []).Where(problem => problem.Severity == ProblemSeverity.Error)];
            foreach (var problem in problems) Console.WriteLine(ProblemFormat.Write(problem, result.GetValue(format)!, ""));
            if (problems.Count > 0) return ExitCode.Problems;
            if (isText) Write(name, status!);
            else Console.WriteLine(Json(status!));
            return ExitCode.Success;
        });
        return command;
    }

    private static IEnumerable<Problem> Lacking(SiteStatus status) => status.Untranslated
        .Select(text => new Problem("DG2064", ProblemSeverity.Information, text.Location.Path, text.Location.Line, text.Location.Column, $"'{text.Language}' lacks {text.What}."))
        .Concat(status.Stale);

    private static void Write(string name, SiteStatus status)
    {
        foreach (var problem in Lacking(status)) Console.WriteLine(problem);
        List<string[]> rows =
        [
            ["", .. status.Languages],
            .. status.Pages.Where(page => page.Path.Length > 0 || page.Languages.Values.Any(counts => !counts.IsNone))
                .Select(page => (string[])[page.Path.Length == 0 ? OtherTexts : page.Path, .. status.Languages.Select(language => Cell(page, page.Languages[language]))]),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows) Console.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        foreach (var language in status.Languages)
        {
            var counts = status.Pages.Select(page => page.Languages[language]).ToList();
            var (pages, others) = (status.Pages.Where(page => page.Path.Length > 0).ToList(), status.Pages[^1].Languages[language].Missing);
            Console.WriteLine(
                $"{name}: {language}: {pages.Count(page => !page.Languages[language].IsNone)} of {BuildCommand.Pages(pages.Count)}, {(others switch { 0 => "no other text", 1 => "1 other text", _ => $"{others} other texts" })} missing"
                + (counts.Sum(count => count.Stale) is > 0 and var stale ? $", {stale} stale" : ""));
        }
    }

    private static string Cell(PageStatus page, TextCounts counts)
    {
        if (counts.IsNone) return page.Path.Length == 0 ? "fresh" : "missing";
        var all = counts.Fresh + counts.Stale + counts.New + counts.Missing;
        var parts = new List<string>();
        foreach (var (count, state) in ((int, string)[])[(counts.Stale, "stale"), (counts.Missing, "missing"), (counts.New, "new")])
            if (count > 0) parts.Add(count == all ? state : $"{count} {state}");
        return parts.Count == 0 ? "fresh" : string.Join(", ", parts);
    }

    private static string Json(SiteStatus status)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartObject();
            json.WriteStartArray("pages");
            foreach (var page in status.Pages)
            {
                json.WriteStartObject();
                json.WriteString("path", page.Path);
                json.WriteStartObject("languages");
                foreach (var language in status.Languages)
                {
                    var counts = page.Languages[language];
                    json.WriteStartObject(language);
                    json.WriteString("state", counts.Stale > 0 ? "stale" : counts.Missing > 0 || (counts.IsNone && page.Path.Length > 0) ? "missing" : counts.New > 0 ? "new" : "fresh");
                    json.WriteNumber("fresh", counts.Fresh);
                    json.WriteNumber("stale", counts.Stale);
                    json.WriteNumber("new", counts.New);
                    json.WriteNumber("missing", counts.Missing);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("problems");
            foreach (var problem in Lacking(status)) json.WriteRawValue(ProblemFormat.Write(problem, ProblemFormat.Json, ""));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
