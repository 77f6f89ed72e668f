using DocGen.Site;
using FirstSite;

namespace DocGen.Browser.Tests;

/// <summary>A site of a model with many subjects, rendered once and served on loopback, for what readers do with comparisons and layers.</summary>
public sealed class WideSite : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("docgen-").FullName;
    private SiteServer? _server;

    /// <summary>The full address of a page.</summary>
    /// <param name="page">Its address from the site's root.</param>
    public string AddressOf(string page) => new Uri(_server!.Address, page).AbsoluteUri;

    /// <summary>The address of a page on disk.</summary>
    /// <param name="page">Its address from the site's root.</param>
    public string FileOf(string page) => new Uri(Path.Combine(_root, "site", page)).AbsoluteUri;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Write("site.yaml", "title: Instruments\n");
        foreach (var language in new[] { "ko", "en" })
        {
            Write($"{language}/sound.md", """
                # Sound

                What a <xref:Strings> gives, the [body](xref:Body) makes louder.

                ![Two stacks](stack:Violin,Flute)

                ![A difference](diff:Violin..Clarinet)

                ![Some instruments](compare:IInstruments(Violin,Flute))
                """);
        }

        var result = SiteBuild.Run(new SiteOptions
        {
            ProjectFolder = _root,
            ContentFolder = Path.Combine(_root, "content"),
            ThemeFolders = [Path.Combine(Repository.Folder, "templates")],
            OutputFolder = Path.Combine(_root, "site"),
            Languages = ["ko", "en"],
            AssemblyPath = typeof(WideModel.Catalog).Assembly.Location,
        });
        if (!result.Succeeded) throw new InvalidOperationException(string.Join('\n', result.Problems));
        _server = await SiteServer.StartAsync(() => Path.Combine(_root, "site"), "/repo/");
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
