using AngleSharp.Html.Parser;
using DocGen.Site;

namespace FirstSite;

/// <summary>The first site, rendered from this repository's model, prose and theme into a temporary folder.</summary>
public sealed class RenderedSite : IDisposable
{
    private readonly string _root;

    private RenderedSite(string root)
    {
        _root = root;
        Folder = Path.Combine(root, "site");
    }

    /// <summary>The languages of the site, the default first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["ko", "en"];

    /// <summary>The site's folder.</summary>
    public string Folder { get; }

    /// <summary>The pages of the site by address, such as <c>ko/index.html</c>; also those at the root, which belong to no language.</summary>
    public IReadOnlyDictionary<string, SitePage> Pages { get; private set; } = new Dictionary<string, SitePage>();

    /// <summary>The addresses of the pages in all languages, in a fixed order.</summary>
    public IEnumerable<string> Addresses => Pages.Keys.Where(address => address.Contains('/')).Order(StringComparer.Ordinal);

    /// <summary>Renders the site.</summary>
    /// <param name="address">Where it will be served; null for the address of <c>site.yaml</c>.</param>
    /// <exception cref="InvalidOperationException">The site has errors.</exception>
    public static RenderedSite Render(string? address = null)
    {
        var site = new RenderedSite(Directory.CreateTempSubdirectory("docgen-").FullName);
        var result = SiteBuild.Run(new SiteOptions
        {
            ProjectFolder = Path.Combine(Repository.Folder, "src", "Virtualization"),
            ContentFolder = Path.Combine(Repository.Folder, "content"),
            ThemeFolders = [Path.Combine(Repository.Folder, "templates"), Path.Combine(Repository.Folder, "src", "Virtualization", "templates")],
            OutputFolder = site.Folder,
            Languages = Languages,
            AssemblyPath = typeof(Virtualization.Catalog).Assembly.Location,
            Address = address,
        });
        if (!result.Succeeded) throw new InvalidOperationException(string.Join('\n', result.Problems));
        site.Pages = Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Read(Path.GetRelativePath(site.Folder, file).Replace('\\', '/'), file))
            .ToDictionary(page => page.Address, StringComparer.Ordinal);
        return site;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static SitePage Read(string address, string file) => new(address, new HtmlParser().ParseDocument(File.ReadAllText(file)));
}
