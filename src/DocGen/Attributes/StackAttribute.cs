namespace DocGen;

/// <summary>
/// The layers that all instances of a subject share, from the bottom up; the bottom is at depth 0. Declared on a derived subject it
/// replaces the inherited layers and boundary; lanes are inherited one by one.
/// </summary>
/// <param name="layers">Types declared with <see cref="LayerAttribute"/>, from the bottom up, each at most once.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StackAttribute(params Type[] layers) : Attribute
{
    /// <summary>The shared layers from the bottom up.</summary>
    public IReadOnlyList<Type> Layers { get; } = layers;

    /// <summary>The layer that isolates one instance from the next; null where none does.</summary>
    public Type? Boundary { get; set; }
}
