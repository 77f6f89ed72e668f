using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>
/// Declares a collection: an interface whose get-only properties are the fields of its records, such as measurements, events or decisions.
/// It gets a page that lists every <see cref="RecordAttribute">record</see> that implements it.
/// </summary>
/// <param name="line">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class CollectionAttribute([CallerLineNumber] int line = 0) : EntityAttribute(line)
{
    /// <summary>How the page lays the records out.</summary>
    public CollectionLayout Layout { get; set; } = CollectionLayout.List;

    /// <summary>The name of a field of an enumeration: its members become the headings that the records stand under; empty for none.</summary>
    public string GroupBy { get; set; } = "";
}
