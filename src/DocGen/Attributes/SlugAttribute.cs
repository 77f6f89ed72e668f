namespace DocGen;

/// <summary>Overrides the last part of a documented thing's address, which is its type's name in kebab case.</summary>
/// <param name="slug">Lower-case letters and digits joined by hyphens, in any script.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class SlugAttribute(string slug) : Attribute
{
    /// <summary>The last part of the address.</summary>
    public string Slug { get; } = slug;
}
