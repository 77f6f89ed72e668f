namespace DocGen;

/// <summary>A layer: something that a stack is made of.</summary>
public sealed class LayerEntry : CatalogEntry
{
    /// <summary>The colour that the author fixed; <see cref="LayerColor.Family"/> where none is.</summary>
    public LayerColor Color { get; init; } = LayerColor.Family;

    /// <summary>The layer that this one is a kind of: its nearest base class that is a layer; null for the root of a family.</summary>
    public LayerEntry? Base => Catalog.FindBase<LayerEntry>(Type);

    /// <summary>The root of the layer's class hierarchy; the layer itself where it has no base.</summary>
    public LayerEntry Family => Base?.Family ?? this;
}
