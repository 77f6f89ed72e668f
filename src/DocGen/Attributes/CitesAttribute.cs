namespace DocGen;

/// <summary>Cites a source for a cell, a criterion or a documented thing as a whole.</summary>
/// <typeparam name="T">The source: a type declared with <see cref="ReferenceAttribute"/>.</typeparam>
/// <param name="where">The place in the source, such as a section or a table; empty for the whole.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class CitesAttribute<T>(string where = "") : Attribute
{
    /// <summary>The place in the source; empty for the whole.</summary>
    public string Where { get; } = where;
}
