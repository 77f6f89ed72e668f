using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocGen.Site.Load;
using DocGen.Site.Pages;
using DocGen.Site.Problems;

namespace DocGen.Site.Tests;

/// <summary>An author's project in a folder of its own, built as the tool builds it.</summary>
internal sealed class SiteProject : IDisposable
{
    /// <summary>A site of German prose alone.</summary>
    public SiteProject(string? name = null)
    {
        Folder = Directory.CreateTempSubdirectory("docgen-").FullName;
        if (name is not null) Folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        With("content/site.yaml", "title: Test\n");
    }

    public string Folder { get; }

    public IReadOnlyList<string> Languages { get; init; } = ["de"];

    public string? Model { get; set; }

    public IReadOnlyList<string> Dependencies { get; set; } = [];

    public IReadOnlyList<PackagedFile> Packages { get; set; } = [];

    /// <summary>The folder of a model that is compiled elsewhere.</summary>
    public string ModelFolder { get; init; } = "";

    public string? Address { get; init; }

    public bool IsDraft { get; init; }

    public ProblemSeverity? Staleness { get; init; } = ProblemSeverity.Warning;

    /// <summary>Whether a build remembers what the last one made.</summary>
    public bool IsRemembered { get; init; }

    public string? Repository { get; init; }

    public string? Date { get; init; }

    public string? FactsExpire { get; init; }

    public IReadOnlyList<PageKind> PageKinds { get; init; } = Site.Pages.PageKinds.All;

    public string Output => Path.Combine(Folder, "_site");

    /// <summary>A site of the small model in its two languages.</summary>
    public static SiteProject OfSmallModel(string? address = null) => new() { Model = ModelFile("SmallModel"), Languages = ["de", "ja"], Address = address };

    /// <summary>A site of the model that has more subjects than criteria, in its two languages.</summary>
    public static SiteProject OfWideModel() => new() { Model = ModelFile("WideModel"), Languages = ["ko", "en"] };

    /// <summary>The file of a test model, which lies beside the tests.</summary>
    public static string ModelFile(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");

    /// <summary>Writes a file of the author.</summary>
    public SiteProject With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file of the author.</summary>
    public SiteProject With(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    /// <summary>Writes a page in every language of the site.</summary>
    public SiteProject WithPage(string path, string text)
    {
        foreach (var language in Languages) With($"content/{language}/{path}.md", text);
        return this;
    }

    /// <summary>What a build is given.</summary>
    public SiteOptions Options => new()
    {
        ProjectFolder = Folder,
        ContentFolder = Path.Combine(Folder, "content"),
        ThemeFolders = [RepositoryFolder.Templates, Path.Combine(Folder, "templates")],
        OutputFolder = Output,
        Languages = Languages,
        IsDraft = IsDraft,
        AssemblyPath = Model,
        DependencyPaths = Dependencies,
        Packages = Packages,
        Address = Address,
        Repository = Repository,
        PageKinds = PageKinds,
        Date = Date,
        FactsExpire = FactsExpire,
        CachePath = IsRemembered ? Path.Combine(Folder, "obj", "docgen.cache") : null,
        Staleness = Staleness,
    };

    public SiteBuildResult Build() => SiteBuild.Run(Options);

    /// <summary>Vouches for the translations, all of them or a part.</summary>
    public SiteProject Accepted(string? what = null)
    {
        Assert.DoesNotContain(SiteAcceptance.Run(Options, what).Problems, problem => problem.Severity == ProblemSeverity.Error);
        return this;
    }

    /// <summary>Builds a site that has no problem; what is only worth knowing of it is none.</summary>
    public SiteProject Built()
    {
        var problems = Build().Problems.Where(problem => problem.Severity != ProblemSeverity.Information).ToList();
        if (problems.Count > 0) Assert.Fail(string.Join('\n', problems));
        return this;
    }

    /// <summary>Builds, and compares all problems with what is expected.</summary>
    public void AssertProblems(params string[] expected)
    {
        var actual = Problems();
        if (!actual.SequenceEqual(expected)) Assert.Fail($"Expected:\n{string.Join('\n', expected)}\nActual:\n{string.Join('\n', actual)}");
    }

    /// <summary>Builds, and tells the problems with paths that start from the project's folder.</summary>
    public IReadOnlyList<string> Problems() => [.. Build().Problems.Select(problem => Relative(problem.ToString()))];

    /// <summary>A file of the site.</summary>
    public string Text(string address) => File.ReadAllText(Path.Combine(Output, address));

    public bool Has(string address) => File.Exists(Path.Combine(Output, address));

    /// <summary>A page of the site, as a browser reads it.</summary>
    public IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(Text(address));

    /// <summary>The pages of the site.</summary>
    public IEnumerable<string> Pages() => Files().Keys.Where(address => address.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The files of the site by address.</summary>
    public SortedDictionary<string, byte[]> Files()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(Output)) return files;
        foreach (var file in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(Output, file).Replace('\\', '/'), File.ReadAllBytes(file));
        return files;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Relative(string message)
    {
        foreach (var folder in new[] { Folder, ModelFolder }.Where(folder => folder.Length > 0))
            message = message.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return message;
    }
}
