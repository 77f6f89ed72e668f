using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Keeps a loaded model for the next build of the same process, until its assembly or one that it needs has changed.</summary>
public sealed class ModelCache
{
    private string _key = "";
    private (SiteCatalog? Catalog, IReadOnlyList<string> Languages)? _model;

    internal (SiteCatalog? Catalog, IReadOnlyList<string> Languages) Load(SiteOptions options, ProblemList problems)
    {
        var key = KeyOf(options);
        if (_model is { } kept && key == _key) return kept;

        // The old one is let go first: there are never two.
        _model = null;
        var found = new ProblemList();
        var loaded = CatalogLoader.Load(options, found);
        foreach (var problem in found.ToSorted()) problems.Add(problem);
        if (found.ToSorted().Count == 0) (_key, _model) = (key, loaded);
        return loaded;
    }

    private static string KeyOf(SiteOptions options) => string.Join('\n', options.DependencyPaths.Prepend(options.AssemblyPath ?? "")
        .Select(path => new FileInfo(path.Length == 0 ? "." : path))
        .Select(file => file.Exists ? $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}" : file.FullName)
        .Concat(options.Packages.Select(file => file.Package.ToString())));
}
