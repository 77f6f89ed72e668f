using System.CommandLine;
using System.Globalization;
using DocGen.Site;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary>
/// What a build of a site needs to know. A person leaves nearly all of it out: it then comes from the project. The MSBuild targets spell it
/// out, in the file that <see cref="ReadFile"/> reads too.
/// </summary>
internal sealed class BuildOptions
{
    private const string Error = "error", Warning = "warning", None = "none";

    private readonly Option<string?> _name = Hidden<string?>("--name", "What the closing line calls the site; the name of the project folder.");
    private readonly Option<DirectoryInfo> _project = new("--project") { Description = "The project's folder or file, or a folder above it.", DefaultValueFactory = _ => new("."), HelpName = "path" };
    private readonly Option<DirectoryInfo?> _content = Hidden<DirectoryInfo?>("--content", "The folder with site.yaml and a folder of Markdown for each language; 'content' in the project.");
    private readonly Option<DirectoryInfo?> _templates = Hidden<DirectoryInfo?>("--templates", "The folder with the author's own templates; 'templates' in the project.");
    private readonly Option<DirectoryInfo?> _output = Hidden<DirectoryInfo?>("--output", "The folder of the site; '_site' in the project.");
    private readonly Option<string> _languages = new("--languages") { Description = "The languages of a site without a project file, such as 'ko;en'; the first is the default.", DefaultValueFactory = _ => "", HelpName = "tags" };
    private readonly Option<bool> _draft = new("--draft") { Description = "Builds a draft: what is not translated yet is shown in another language." };
    private readonly Option<string> _stale = new Option<string>("--stale") { Description = "How stale translations are told: as errors, as warnings or not at all.", DefaultValueFactory = _ => Warning, HelpName = "severity" }.AcceptOnlyFromAmong(Error, Warning, None);
    private readonly Option<FileInfo?> _assembly = Hidden<FileInfo?>("--assembly", "The author's compiled model.");
    private readonly Option<FileInfo[]> _dependency = Hidden<FileInfo[]>("--dependency", "An assembly that the model needs at run time; may be repeated.");
    private readonly Option<string[]> _package = Hidden<string[]>("--package", "A package's id and version and one of the dependencies that it brought, with a space between; may be repeated.");
    private readonly Option<string?> _address = new("--address") { Description = "The site's absolute address, in place of the one in site.yaml.", HelpName = "url" };
    private readonly Option<string?> _repository = new("--repository") { Description = "The repository's address, in place of the one in site.yaml.", HelpName = "url" };
    private readonly Option<string?> _date = new("--date") { Description = "The day to build for, by which the age of facts is told; today where it matters and none is given.", HelpName = "yyyy-MM-dd" };
    private readonly Option<string?> _factsExpire = Hidden<string?>("--facts-expire", "For how long a fact may stand without anybody looking at it.");
    private readonly Option<FileInfo?> _list = Hidden<FileInfo?>("--output-list", "A file to list what was written in.");
    private readonly Option<FileInfo?> _sources = Hidden<FileInfo?>("--source-list", "A file to list what else the site was made from in.");
    private readonly Option<FileInfo?> _cache = Hidden<FileInfo?>("--cache", "A file to remember in what was built; 'obj/docgen.cache' in the project.");
    private readonly Option<string?> _pathMap = Hidden<string?>("--path-map", "The compiler's map of paths, by which debug information names sources.");
    private readonly Option<FileInfo?> _viewModels = Hidden<FileInfo?>("--view-models", "A file to write what the pages' templates were given in, for tests.");

    /// <summary>The day that it is, for what is done on the day that nobody names.</summary>
    public static string Today => DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>All of them, for a command.</summary>
    public IEnumerable<Option> All => [_project, _languages, _draft, _stale, _address, _repository, _date, _factsExpire, _name, _content, _templates, _output, _assembly, _dependency, _package, _list, _sources, _cache, _pathMap, _viewModels];

    /// <summary>Those of a preview, which has an address of its own and is a draft.</summary>
    public IEnumerable<Option> OfPreview => All.Where(option => option != _address && option != _draft);

    /// <summary>Those that name a project and its folders.</summary>
    public IEnumerable<Option> OfProject => [_project, _templates];

    /// <summary>The project's own folder of templates, which need not be there.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="stop">Ends it early.</param>
    /// <returns>The folder; and why it is not known, null where it is.</returns>
    public async Task<(string Folder, Problem? Problem)> TemplatesAsync(ParseResult result, CancellationToken stop)
    {
        if (result.GetValue(_templates) is { } given) return (given.FullName, null);
        var project = ModelProject.Find(result.GetValue(_project)!.FullName, isProse: true, out var problem);
        return (project is null ? Path.Combine(result.GetValue(_project)!.FullName, "templates") : await project.TemplatesAsync(stop), problem);
    }

    /// <summary>Reads the options that the MSBuild targets wrote.</summary>
    /// <param name="file">The file, an argument a line; the first is the command.</param>
    /// <returns>The site's name and its options.</returns>
    public static (string Name, SiteOptions Site) ReadFile(string file)
    {
        var options = new BuildOptions();
        var command = new Command("build");
        foreach (var option in options.All) command.Options.Add(option);
        return options.Read(new RootCommand { command }.Parse(["@" + file], new ParserConfiguration { ResponseFileTokenReplacer = ResponseFile.TryRead }));
    }

    /// <summary>The project that is meant.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="problem">Why there is none to choose; null where there is one or where the folder is one of prose.</param>
    public ModelProject? FindProject(ParseResult result, out Problem? problem) => ModelProject.Find(result.GetValue(_project)!.FullName, HaveLanguages(result), out problem);

    /// <summary>Whether the options themselves say what to build, so that no project is asked.</summary>
    public bool AreComplete(ParseResult result) => result.GetValue(_assembly) is not null || result.GetValue(_list) is not null;

    /// <summary>Whether a draft is asked for, which the project may have as its default.</summary>
    public bool IsDraft(ParseResult result) => result.GetValue(_draft);

    /// <summary>Whether languages were given.</summary>
    public bool HaveLanguages(ParseResult result) => result.GetValue(_languages)!.Length > 0;

    /// <summary>The site's name and its options.</summary>
    public (string Name, SiteOptions Site) Read(ParseResult result)
    {
        var folder = AreComplete(result) ? result.GetValue(_project)!.FullName : FindProject(result, out _)?.Folder ?? result.GetValue(_project)!.FullName;
        return (result.GetValue(_name) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), With(result, new SiteOptions
        {
            ProjectFolder = folder,
            ContentFolder = result.GetValue(_content)?.FullName ?? Path.Combine(folder, "content"),
            ThemeFolders = [ToolFolder.Find("templates"), result.GetValue(_templates)?.FullName ?? Path.Combine(folder, "templates")],
            OutputFolder = result.GetValue(_output)?.FullName ?? Path.Combine(folder, "_site"),
            Languages = result.GetValue(_languages)!.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            IsDraft = result.GetValue(_draft),
            Staleness = SeverityOf(result.GetValue(_stale)!),
            AssemblyPath = result.GetValue(_assembly)?.FullName,
            DependencyPaths = [.. (result.GetValue(_dependency) ?? []).Select(file => file.FullName)],
            Packages = [.. (result.GetValue(_package) ?? []).Select(package => package.Split(' ', 3)).Where(package => package.Length == 3).Select(package => new PackagedFile(new(package[0], package[1]), package[2]))],
            OutputListPath = result.GetValue(_list)?.FullName,
            SourceListPath = result.GetValue(_sources)?.FullName,
            CachePath = result.GetValue(_cache)?.FullName ?? Path.Combine(folder, "obj", "docgen.cache"),
            PathMap = result.GetValue(_pathMap),
            ViewModelsPath = result.GetValue(_viewModels)?.FullName,
            FactsExpire = result.GetValue(_factsExpire),
        }));
    }

    /// <summary>A project's own options with those that were given on the command line.</summary>
    public SiteOptions With(ParseResult result, SiteOptions site) => site with
    {
        Staleness = result.GetResult(_stale) is { Implicit: false } ? SeverityOf(result.GetValue(_stale)!) : site.Staleness,
        Address = result.GetValue(_address) ?? site.Address,
        Repository = result.GetValue(_repository) ?? site.Repository,
        // What is told of the age of facts depends on the day, and nothing else does.
        Date = result.GetValue(_date) ?? site.Date ?? (site.FactsExpire is null ? null : Today),
    };

    private static ProblemSeverity? SeverityOf(string name) => name switch { Error => ProblemSeverity.Error, None => null, _ => ProblemSeverity.Warning };

    private static Option<T> Hidden<T>(string name, string description) => new(name) { Description = description, Hidden = true };
}
