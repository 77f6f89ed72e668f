namespace DocGen;

/// <summary>A record: one fact of a collection.</summary>
public sealed class RecordEntry : AnsweringEntry
{
    /// <summary>The collection's interface.</summary>
    public required Type CollectionType { get; init; }

    /// <summary>The documented types that the record is about, in the order of their declaration.</summary>
    public IReadOnlyList<Type> About { get; init; } = [];

    /// <summary>The collection that the record belongs to.</summary>
    public CollectionEntry Collection => Catalog.Get<CollectionEntry>(CollectionType);
}
