namespace DocGen;

/// <summary>Where a documented thing was found before: whoever comes to that address is led to where it is now, in every language.</summary>
/// <param name="path">
/// A path below the language's folder, such as <c>subjects/old-name</c>; from the site's root where it begins with a slash; the first page of a folder where it
/// ends with one.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class AliasAttribute(string path) : Attribute
{
    /// <summary>The path that the thing had.</summary>
    public string Path { get; } = path;
}
