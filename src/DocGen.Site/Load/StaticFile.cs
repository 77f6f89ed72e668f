namespace DocGen.Site.Load;

/// <summary>A file of the content folder that is no page, such as a picture; it is published as it is.</summary>
/// <param name="Path">Its path in the content folder, with forward slashes.</param>
/// <param name="File">The file.</param>
public sealed record StaticFile(string Path, string File)
{
    private const string Root = IgnoredFiles.RootFolder + "/";

    /// <summary>Its path in the site: the same, but what lies in <c>root</c> goes to the site's root.</summary>
    public string Address { get; } = AddressOf(Path);

    /// <summary>Whether it lies in the folder for the site's root.</summary>
    internal bool IsAtRoot => Path.StartsWith(Root, StringComparison.Ordinal);

    /// <summary>Where a file of the content folder is in the site.</summary>
    internal static string AddressOf(string path) => path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : path;
}
