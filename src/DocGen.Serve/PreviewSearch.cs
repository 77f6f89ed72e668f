using DocGen.Site.Search;

namespace DocGen.Serve;

/// <summary>The files that a search of the preview downloads. They are made when someone searches, so that no save waits for them.</summary>
/// <param name="search">What they are made of, besides the pages.</param>
/// <param name="pages">The files of the site by path.</param>
internal sealed class PreviewSearch(SiteSearch search, IReadOnlyDictionary<string, byte[]> pages)
{
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>> _files = new(() =>
    {
        var output = new MemoryOutput();
        search.Write(address => pages.TryGetValue(address, out var page) ? System.Text.Encoding.UTF8.GetString(page) : null, output);
        return output.Files;
    });

    /// <summary>The file at a path; null where there is none.</summary>
    public byte[]? Find(string path) => path.StartsWith(SiteSearch.Folder, StringComparison.Ordinal) ? _files.Value.GetValueOrDefault(path) : null;
}
