using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary>An author's project: compiles it, without its site, and learns from it what the site is made of.</summary>
/// <param name="file">The project file.</param>
internal sealed partial class ModelProject(string file)
{
    // A solution has its projects in a folder or two below it.
    private static readonly EnumerationOptions s_below = new() { RecurseSubdirectories = true, MaxRecursionDepth = 3, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>The project's folder.</summary>
    public string Folder => Path.GetDirectoryName(file)!;

    /// <summary>The project that a path means: its own file, the one project of a folder, or the one below it that has a site.</summary>
    /// <param name="path">A project file or a folder.</param>
    /// <param name="isProse">Whether the folder is one of prose, so that projects below it do not matter.</param>
    /// <param name="problem">Why there is none to choose; null where there is one or where the folder is one of prose.</param>
    public static ModelProject? Find(string path, bool isProse, out Problem? problem)
    {
        problem = null;
        if (File.Exists(path) && Path.GetExtension(path).Equals(".csproj", StringComparison.OrdinalIgnoreCase)) return new(path);
        if (!Directory.Exists(path))
        {
            problem = NotFound($"There is no folder and no project '{path}'. Name the project's folder or file with --project.");
            return null;
        }

        var files = Directory.GetFiles(path, "*.csproj");
        if (files.Length == 1) return new(files[0]);
        var hasContent = Directory.Exists(Path.Combine(path, "content"));
        if (files.Length == 0 && hasContent && isProse) return null;
        string[] projects = files.Length > 0 ? files : [.. Directory.EnumerateFiles(path, "*.csproj", s_below)];
        var sites = projects.Where(ReferencesDocGen).Order(StringComparer.Ordinal).ToArray();
        // The reference may stand in a build file of the folder.
        if (sites.Length == 0 && projects.Length == 1 && !hasContent) sites = projects;
        if (sites.Length == 1) return new(sites[0]);
        if (sites.Length > 1)
            problem = NotFound($"'{path}' has several projects that reference DocGen. Name one with --project: {string.Join(", ", sites.Select(site => Path.GetRelativePath(path, site)))}.");
        else if (files.Length > 1)
            problem = NotFound($"'{path}' holds {files.Length} project files. Name the one with the site with --project.");
        else if (!hasContent)
            problem = NotFound($"'{path}' holds neither a project file nor a folder 'content', and no project below it references DocGen. Name the project's folder or file with --project.");
        return null;
    }

    /// <summary>What is wrong with languages on the command line: the project has its own, which its facts were checked for.</summary>
    public Problem LanguagesTwice => new("DG9012", ProblemSeverity.Error, file, 0, 0, "The project says which languages its site has, and --languages does too. Leave --languages out, or change DocGenLanguages in the project.");

    /// <summary>Compiles the project.</summary>
    /// <param name="isStale">Whether also what MSBuild takes for unchanged is compiled.</param>
    /// <param name="isDraft">Whether it is compiled as a draft, whatever it is by itself.</param>
    /// <param name="stop">Ends the compiler early.</param>
    /// <returns>The site's name and options, null where the project does not compile or has no site; what the compiler says; and the files that it read.</returns>
    public async Task<(string Name, SiteOptions? Site, IReadOnlyList<Problem> Problems, IReadOnlyList<string> Files)> CompileAsync(bool isStale, bool isDraft, CancellationToken stop)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        // A referenced project with a site writes its options there too, under its own name.
        var folder = Directory.CreateTempSubdirectory("docgen").FullName;
        var (settings, told) = (Path.Combine(folder, name + ".rsp"), Path.Combine(folder, "build.json"));
        try
        {
            // The logger's type is MSBuild's to load: only there is what it is made from.
            var logger = $"-logger:{typeof(ModelProject).Namespace}.{nameof(BuildLogger)},\"{typeof(ModelProject).Assembly.Location}\";{told}";
            List<string> arguments = ["build", file, $"-p:DocGenSettingsFolder={folder}", "-nologo", "-v:quiet", "-tl:off", "-clp:NoSummary", logger];
            // One of the compiler's outputs, by the property that Visual Studio uses for the same: it never exists, so no project is up to date.
            if (isDraft) arguments.Add("-p:DocGenDraft=true");
            if (isStale) arguments.Add("-p:NonExistentFile=__none__");
            var (exitCode, output) = await RunAsync(arguments, stop);
            // Where there is no such SDK as the project asks for, nothing is built at all.
            var (problems, files) = File.Exists(told) ? JsonSerializer.Deserialize<BuildLog>(File.ReadAllBytes(told))! : new([], []);
            if (exitCode != 0)
                return (name, null, problems.Count > 0 ? problems : [new("DG9010", ProblemSeverity.Error, file, 0, 0, $"The project cannot be built: {output.Trim()}")], files);
            if (!File.Exists(settings))
            {
                var sites = Directory.GetFiles(folder, "*.rsp").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ToArray();
                var hint = sites.Length > 0 ? $" The site is that of {string.Join(", ", sites)}: name that project with --project." : "";
                return (name, null, [.. problems, new("DG9010", ProblemSeverity.Error, file, 0, 0, $"The project has no site: it does not reference the package DocGen, or DocGenEnabled is false.{hint}")], files);
            }

            return (name, BuildOptions.ReadFile(settings).Site, problems, files);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The project's folder of templates.</summary>
    /// <param name="stop">Ends it early.</param>
    public async Task<string> TemplatesAsync(CancellationToken stop)
    {
        var (exitCode, output) = await RunAsync(["msbuild", file, "-getProperty:DocGenTemplates", "-nologo"], stop);
        return Path.GetFullPath(exitCode == 0 && output.Trim() is { Length: > 0 } templates ? templates : "templates", Folder);
    }

    private static Problem NotFound(string message) => new("DG9009", ProblemSeverity.Error, "", 0, 0, message);

    private static bool ReferencesDocGen(string file) => Reference().IsMatch(File.ReadAllText(file));

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

    [GeneratedRegex("""<PackageReference\s[^>]*Include\s*=\s*["']DocGen["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
