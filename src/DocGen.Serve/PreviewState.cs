using DocGen.Site.Problems;
using DocGen.Site.Search;

namespace DocGen.Serve;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Version">Grows with every site that was built without errors.</param>
/// <param name="Files">The files of the last good site by path; empty before there is one.</param>
/// <param name="Search">What a search of it downloads.</param>
/// <param name="Problems">What is wrong with the site since then.</param>
internal sealed record PreviewState(int Version, IReadOnlyDictionary<string, byte[]> Files, PreviewSearch Search, IReadOnlyList<Problem> Problems)
{
    public static PreviewState Empty { get; } = new(0, new Dictionary<string, byte[]>(), new(SiteSearch.Empty, new Dictionary<string, byte[]>()), []);

    /// <summary>A file of the site; null where there is none.</summary>
    public byte[]? Find(string path) => Files.GetValueOrDefault(path) ?? Search.Find(path);
}
