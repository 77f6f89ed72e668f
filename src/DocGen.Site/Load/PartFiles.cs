using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>The Markdown files that are parts of pages and no pages themselves: a name on their path begins with an underscore.</summary>
/// <param name="files">The files of the content folder.</param>
internal sealed class PartFiles(IEnumerable<AuthorFile> files)
{
    // Most sites have none, and none of their pages asks.
    private readonly Lazy<Dictionary<string, AuthorFile>> _files = new(() => files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToDictionary(file => file.Path, StringComparer.Ordinal));

    /// <summary>The paths of all of them.</summary>
    public KnownNames Paths => field ??= new(_files.Value.Values.Where(IsPart).Select(file => file.Path));

    /// <summary>Whether a file is one of them.</summary>
    public static bool IsPart(AuthorFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal) && file.Path.Split('/').Any(name => name.StartsWith('_'));

    /// <summary>Looks for a Markdown file, be it one of them or a page.</summary>
    /// <param name="path">Its path in the content folder.</param>
    public AuthorFile? Find(string path) => _files.Value.GetValueOrDefault(path);
}
