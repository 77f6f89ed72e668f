using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DocGen.Testing;

/// <summary>
/// A built site for an author's tests: its pages, what their templates were given, and its diagrams, each as a text that is the same on
/// every machine. Hand them to Verify or any other library of snapshots.
/// </summary>
/// <example>
/// <code>
/// var site = SiteSnapshot.Read("../../_site");
/// await Verifier.Verify(site.Page("en/index.html").Content, "html");
/// </code>
/// </example>
public sealed class SiteSnapshot
{
    private readonly string _folder;

    private SiteSnapshot(string folder, IReadOnlyList<PageSnapshot> pages, IReadOnlyList<DiagramSnapshot> diagrams)
    {
        _folder = folder;
        Pages = pages;
        Diagrams = diagrams;
    }

    /// <summary>The pages of every language, by address.</summary>
    public IReadOnlyList<PageSnapshot> Pages { get; }

    /// <summary>The diagrams of every language, by address.</summary>
    public IReadOnlyList<DiagramSnapshot> Diagrams { get; }

    /// <summary>Reads a site that was built.</summary>
    /// <param name="site">Its folder; a relative one starts from the folder of the calling source file.</param>
    /// <param name="viewModels">
    /// The file that the MSBuild property <c>DocGenViewModels</c> names, found in the same way; empty where the build writes none.
    /// </param>
    /// <param name="caller">The calling source file, which the compiler fills in.</param>
    /// <returns>The site's pages and diagrams.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">There is no such file of view models.</exception>
    public static SiteSnapshot Read(string site, string viewModels = "", [CallerFilePath] string caller = "")
    {
        var start = Path.GetDirectoryName(caller) ?? "";
        var folder = Path.GetFullPath(Path.Combine(start, site));
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no site in '{folder}'. Build it first.");
        var views = ReadViewModels(viewModels.Length == 0 ? "" : Path.GetFullPath(Path.Combine(start, viewModels)));
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Address: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(found => found.Address.Contains('/'))
            .OrderBy(found => found.Address, StringComparer.Ordinal)
            .ToList();
        return new(
            folder,
            [.. files.Where(found => found.Address.EndsWith(".html", StringComparison.Ordinal)).Select(found => new PageSnapshot(found.Address, SnapshotText.OfPage(File.ReadAllText(found.File)), views.GetValueOrDefault(found.Address, "")))],
            [.. files.Where(found => found.Address.EndsWith(".svg", StringComparison.Ordinal) && !found.Address.StartsWith("assets/", StringComparison.Ordinal)).Select(found => new DiagramSnapshot(found.Address, SnapshotText.OfDrawing(File.ReadAllText(found.File))))]);
    }

    /// <summary>A page.</summary>
    /// <param name="address">Its address in the site, such as <c>en/index.html</c>.</param>
    /// <returns>The page.</returns>
    /// <exception cref="KeyNotFoundException">There is no such page.</exception>
    public PageSnapshot Page(string address) => Find(Pages, page => page.Address, address);

    /// <summary>A diagram.</summary>
    /// <param name="address">Its address in the site, such as <c>en/index.stack-1.svg</c>.</param>
    /// <returns>The diagram.</returns>
    /// <exception cref="KeyNotFoundException">There is no such diagram.</exception>
    public DiagramSnapshot Diagram(string address) => Find(Diagrams, diagram => diagram.Address, address);

    private T Find<T>(IReadOnlyList<T> all, Func<T, string> addressOf, string address) =>
        all.FirstOrDefault(one => addressOf(one) == address) ?? throw new KeyNotFoundException($"There is no '{address}' in '{_folder}'.");

    private static Dictionary<string, string> ReadViewModels(string path)
    {
        var views = new Dictionary<string, string>(StringComparer.Ordinal);
        if (path.Length == 0) return views;
        if (!File.Exists(path)) throw new FileNotFoundException($"There are no view models in '{path}'. Name the file that DocGenViewModels names, and build first.", path);
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var page in document.RootElement.EnumerateObject()) views[page.Name] = SnapshotText.OfJson(page.Value);
        return views;
    }
}
