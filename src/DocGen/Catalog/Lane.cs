namespace DocGen;

/// <summary>A column of layers that stands on a stack.</summary>
/// <param name="Name">The documented thing that names the column.</param>
/// <param name="Layers">The column's layers from the bottom up.</param>
/// <param name="Repeats">Whether the column exists once per instance.</param>
/// <param name="BaseDepth">The depth of the column's lowest layer: the number of shared layers below it.</param>
public sealed record Lane(CatalogEntry Name, IReadOnlyList<LayerEntry> Layers, bool Repeats, int BaseDepth);
