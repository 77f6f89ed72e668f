namespace DocGen.Site.Diagrams;

/// <summary>A stack as nested lists: what the drawing says, without a drawing.</summary>
/// <param name="Title">The subject's name.</param>
/// <param name="LevelCount">The number of levels from the bottom to the highest layer.</param>
/// <param name="Layers">The shared layers from the bottom up.</param>
/// <param name="Boundary">The layer that isolates one instance from the next; null where none does.</param>
/// <param name="Lanes">The columns, in the author's order.</param>
public sealed record StackOutline(
    string Title,
    int LevelCount,
    IReadOnlyList<LayerOutline> Layers,
    LayerOutline? Boundary,
    IReadOnlyList<LaneOutline> Lanes);
