using System.CommandLine;

namespace DocGen.Tool;

/// <summary><c>docgen explain</c>: prints the page of a diagnostic from the documentation, which is in the tool for each of its languages.</summary>
internal static class ExplainCommand
{
    // The languages of the documentation and the ids, by the folders that they stand in: LANGUAGE/diagnostics/ID.
    private static readonly string[][] s_pages = [.. typeof(ExplainCommand).Assembly.GetManifestResourceNames().Select(name => name.Split('/', '\\')).Where(path => path is [_, "diagnostics", _])];
    private static readonly string[] s_languages = [.. s_pages.Select(path => path[0]).Distinct().Order(StringComparer.Ordinal)];
    private static readonly string[] s_ids = [.. s_pages.Select(path => path[2]).Distinct().Order(StringComparer.Ordinal)];

    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The id, such as DG2011.", HelpName = "id" };
        id.CompletionSources.Add(_ => s_ids.Select(known => new System.CommandLine.Completions.CompletionItem(known)));
        id.Validators.Add(result =>
        {
            if (Find(result.GetValueOrDefault<string>()) is null) result.AddError($"There is no diagnostic '{result.GetValueOrDefault<string>()}'. Ids are those of messages, {s_ids[0]} to {s_ids[^1]}.");
        });
        var language = new Option<string>("--language") { Description = "The language of the page; that of the system where there is one.", DefaultValueFactory = _ => SystemLanguage(), HelpName = "tag" }
            .AcceptOnlyFromAmong(s_languages);
        var command = new Command("explain", "Tells what a problem means, with an example and how to mend it.") { id, language };
        command.SetAction(result => Console.Write(Read(result.GetValue(language)!, Find(result.GetValue(id))!)));
        return command;
    }

    private static string? Find(string? id) => Array.Find(s_ids, known => known.Equals(id, StringComparison.OrdinalIgnoreCase));

    // As programs of a terminal are told it; the runtime is invariant and does not know.
    private static string SystemLanguage()
    {
        var told = ((string[])["DOTNET_CLI_UI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]).Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return Array.Find(s_languages, language => told.StartsWith(language, StringComparison.OrdinalIgnoreCase)) ?? s_languages[0];
    }

    // Without the front matter.
    private static string Read(string language, string id)
    {
        var name = typeof(ExplainCommand).Assembly.GetManifestResourceNames().First(name => name.Split('/', '\\') is var path && path[0] == language && path[^1] == id);
        using var reader = new StreamReader(typeof(ExplainCommand).Assembly.GetManifestResourceStream(name)!);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].TrimStart('\n');
    }
}
