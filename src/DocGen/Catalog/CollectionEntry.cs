namespace DocGen;

/// <summary>A collection: fields, and the records that fill them.</summary>
public sealed class CollectionEntry : CriteriaEntry
{
    /// <summary>How the page lays the records out.</summary>
    public CollectionLayout Layout { get; init; }

    /// <summary>The property name of the field whose values are the headings of the page; empty where there are none.</summary>
    public string GroupBy { get; init; } = "";
}
