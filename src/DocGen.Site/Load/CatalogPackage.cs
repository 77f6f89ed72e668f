namespace DocGen.Site.Load;

/// <summary>A package that facts come from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
public sealed record CatalogPackage(string Id, string Version)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";
}

/// <summary>A file that a package brought.</summary>
/// <param name="Package">The package.</param>
/// <param name="Path">The file, which is one of those that the model needs.</param>
public sealed record PackagedFile(CatalogPackage Package, string Path);
