using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Serve;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Number">Grows with every site.</param>
/// <param name="Site">The site; null before there is one.</param>
/// <param name="Problems">What is wrong with it, or with what was to take its place.</param>
internal sealed record PreviewState(int Number, ISiteFiles? Site, IReadOnlyList<Problem> Problems)
{
    public static PreviewState Empty { get; } = new(0, null, []);

    /// <summary>The file of the site that a request means: the first one of a folder, and the page for what is not found.</summary>
    /// <param name="path">The path of the request, without the slash at its beginning.</param>
    public (string Path, byte[]? Content, bool IsFound) Find(string path)
    {
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        return Site?.Find(path) is { } content ? (path, content, true) : ("404.html", Site?.Find("404.html"), false);
    }

    /// <summary>What stands for all that a reader sees of a file.</summary>
    /// <param name="path">Its path in the site.</param>
    public string VersionOf(string path) => Site?.VersionOf(path) ?? "";
}
