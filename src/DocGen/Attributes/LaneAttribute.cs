namespace DocGen;

/// <summary>
/// A column of layers that stands on a subject's stack. On a derived subject a lane with the same <typeparamref name="T"/> replaces
/// the inherited one in place, a new one is appended, and one without layers removes it.
/// </summary>
/// <typeparam name="T">The documented type (a term, layer or subject) that names the column.</typeparam>
/// <param name="layers">Types declared with <see cref="LayerAttribute"/>, from the bottom up.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LaneAttribute<T>(params Type[] layers) : Attribute
{
    /// <summary>The column's layers from the bottom up.</summary>
    public IReadOnlyList<Type> Layers { get; } = layers;

    /// <summary>Whether the column exists once per instance. A column that does not repeat stands beside the instances.</summary>
    public bool Repeats { get; set; }

    /// <summary>The shared layer that the column stands on; null means the top of the stack.</summary>
    public Type? On { get; set; }
}
