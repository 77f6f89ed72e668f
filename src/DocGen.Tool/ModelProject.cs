using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary>An author's project: compiles it, without its site, and learns from it what the site is made of.</summary>
/// <param name="file">The project file.</param>
internal sealed partial class ModelProject(string file)
{
    /// <summary>The project file of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="problem">Why there is none to choose; null where there is one or where the folder has none at all.</param>
    /// <returns>The project; null where the folder has none, or more than one.</returns>
    public static ModelProject? Find(string folder, out Problem? problem)
    {
        problem = null;
        if (!Directory.Exists(folder))
        {
            problem = new("DG9009", ProblemSeverity.Error, "", 0, 0, $"There is no folder '{folder}'. Name the project's folder with --project.");
            return null;
        }

        var files = Directory.GetFiles(folder, "*.csproj");
        if (files.Length > 1)
            problem = new("DG9009", ProblemSeverity.Error, "", 0, 0, $"'{folder}' holds {files.Length} project files. Move to the one project's own folder.");
        else if (files.Length == 0 && !Directory.Exists(Path.Combine(folder, "content")))
            problem = new("DG9009", ProblemSeverity.Error, "", 0, 0, $"'{folder}' holds neither a project file nor a folder 'content'. Name the project's folder with --project.");
        return files.Length == 1 ? new(files[0]) : null;
    }

    /// <summary>What is wrong with languages on the command line: the project has its own, which its facts were checked for.</summary>
    public Problem LanguagesTwice => new("DG9012", ProblemSeverity.Error, file, 0, 0, "The project says which languages its site has, and --languages does too. Leave --languages out, or change DocGenLanguages in the project.");

    /// <summary>Compiles the project.</summary>
    /// <param name="isStale">Whether also what MSBuild takes for unchanged is compiled.</param>
    /// <param name="stop">Ends the compiler early.</param>
    /// <returns>The site's name and options, null where the project does not compile or has no site; what the compiler says; and the files that it read.</returns>
    public async Task<(string Name, SiteOptions? Site, IReadOnlyList<Problem> Problems, IReadOnlyList<string> Files)> CompileAsync(bool isStale, CancellationToken stop)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var folder = Directory.CreateTempSubdirectory("docgen").FullName;
        var (settings, inputs) = (Path.Combine(folder, "docgen.rsp"), Path.Combine(folder, "docgen.inputs"));
        try
        {
            // The logger's type is MSBuild's to load: only there is what it is made from.
            var logger = $"-logger:{typeof(ModelProject).Namespace}.{nameof(InputLogger)},\"{typeof(ModelProject).Assembly.Location}\";{inputs}";
            List<string> arguments = ["build", file, $"-p:DocGenSettingsFile={settings}", "-nologo", "-v:quiet", "-tl:off", "-clp:NoSummary", logger];
            // One of the compiler's outputs, by the property that Visual Studio uses for the same: it never exists, so no project is up to date.
            if (isStale) arguments.Add("-p:NonExistentFile=__none__");
            var (exitCode, output) = await RunAsync(arguments, stop);
            var files = File.Exists(inputs) ? File.ReadAllLines(inputs) : [];
            var problems = ProblemsIn(output);
            if (exitCode != 0)
                return (name, null, problems.Count > 0 ? problems : [new("DG9010", ProblemSeverity.Error, file, 0, 0, $"The project cannot be built: {output.Trim()}")], files);
            if (!File.Exists(settings))
                return (name, null, [.. problems, new("DG9010", ProblemSeverity.Error, file, 0, 0, "The project has no site: it does not reference the package DocGen, or DocGenEnabled is false.")], files);
            return (name, BuildOptions.ReadFile(settings).Site, problems, files);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The errors and warnings in what a build says.</summary>
    private static IReadOnlyList<Problem> ProblemsIn(string output)
    {
        var problems = new ProblemList();
        foreach (Match match in Line().Matches(output))
        {
            var severity = match.Groups["severity"].Value == "error" ? ProblemSeverity.Error : ProblemSeverity.Warning;
            problems.Add(new(match.Groups["id"].Value, severity, match.Groups["path"].Value.Trim(), Number(match.Groups["line"]), Number(match.Groups["column"]), match.Groups["message"].Value.Trim()));
        }

        return problems.ToSorted();
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    private async Task<(int ExitCode, string Output)> RunAsync(IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            // Where its own global.json is found.
            WorkingDirectory = Path.GetDirectoryName(file),
        };
        // The lines of problems are read, so they are asked for in one language.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // MSBuild tells of imports only where it is asked to.
        start.Environment["MSBUILDLOGIMPORTS"] = "1";
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(stop);
            var error = process.StandardError.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            return (process.ExitCode, await output + await error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    // path(line,column): error ID: message [project]
    [GeneratedRegex(@"^\s*(?<path>[^\r\n]*?)(?:\((?<line>\d+),(?<column>\d+)(?:,\d+,\d+)?\))?\s*: (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<message>[^\r\n]*?)(?: \[[^\[\]\r\n]+\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
