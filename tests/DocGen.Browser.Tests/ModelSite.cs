using System.Reflection;
using DocGen.Site;
using FirstSite;

namespace DocGen.Browser.Tests;

/// <summary>A site of a test model, or of prose alone, rendered once and served on loopback under a path.</summary>
public abstract class ModelSite(Assembly? model, params string[] languages) : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("docgen-").FullName;
    private SiteServer? _server;

    /// <summary>The prose of the site in each of its languages, by path.</summary>
    protected virtual IReadOnlyDictionary<string, string> Prose => new Dictionary<string, string>();

    /// <summary>The site's folder.</summary>
    public string Folder => Path.Combine(_root, "site");

    /// <summary>Where the site is served.</summary>
    public Uri Address => _server!.Address;

    /// <summary>The full address of a page.</summary>
    /// <param name="page">Its address from the site's root.</param>
    public string AddressOf(string page) => new Uri(Address, page).AbsoluteUri;

    /// <summary>The address of a page on disk.</summary>
    /// <param name="page">Its address from the site's root.</param>
    public string FileOf(string page) => new Uri(Path.Combine(Folder, page)).AbsoluteUri;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Write("site.yaml", "title: Test\n");
        foreach (var language in languages)
            foreach (var (path, text) in Prose) Write($"{language}/{path}.md", text);
        var result = SiteBuild.Run(new SiteOptions
        {
            ProjectFolder = _root,
            ContentFolder = Path.Combine(_root, "content"),
            ThemeFolders = [Path.Combine(Repository.Folder, "templates")],
            OutputFolder = Folder,
            Languages = languages,
            AssemblyPath = model?.Location,
        });
        if (!result.Succeeded) throw new InvalidOperationException(string.Join('\n', result.Problems));
        _server = await SiteServer.StartAsync(() => Folder, "/repo/");
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
