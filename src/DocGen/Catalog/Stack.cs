namespace DocGen;

/// <summary>
/// The layers of a subject: those that all instances share, from the bottom up, and the columns that stand on them. The bottom layer
/// is at depth 0. A stack without layers is empty, not null.
/// </summary>
public sealed class Stack
{
    private Stack(IReadOnlyList<LayerEntry> layers, LayerEntry? boundary, IReadOnlyList<Lane> lanes)
    {
        Layers = layers;
        Boundary = boundary;
        Lanes = lanes;
    }

    /// <summary>The layers below all columns, from the bottom up.</summary>
    public IReadOnlyList<LayerEntry> Layers { get; }

    /// <summary>The layer that isolates one instance from the next; null where none does.</summary>
    public LayerEntry? Boundary { get; }

    /// <summary>The columns that stand on the shared layers, in order.</summary>
    public IReadOnlyList<Lane> Lanes { get; }

    /// <summary>Whether the stack has no layer at all.</summary>
    public bool IsEmpty => Layers.Count == 0 && Lanes.Count == 0;

    /// <summary>The number of levels from the bottom to the highest layer.</summary>
    public int Height => Lanes.Select(lane => lane.BaseDepth + lane.Layers.Count).Append(Layers.Count).Max();

    /// <summary>The layers that exist once, however many instances there are: the shared ones and those of columns that do not repeat.</summary>
    public IEnumerable<LayerEntry> Shared => Layers.Concat(Lanes.Where(lane => !lane.Repeats).SelectMany(lane => lane.Layers)).Distinct();

    /// <summary>The layers that exist once per instance.</summary>
    public IEnumerable<LayerEntry> PerInstance => Lanes.Where(lane => lane.Repeats).SelectMany(lane => lane.Layers).Distinct();

    /// <summary>The depth of a layer: in the shared layers, else in the first column that has it.</summary>
    /// <typeparam name="TLayer">The layer, or a layer that it is a kind of; an exact match goes first.</typeparam>
    /// <returns>The number of levels below it; null where the stack does not have it.</returns>
    public int? DepthOf<TLayer>() => DepthOf(typeof(TLayer));

    /// <summary>The depth of a layer in one column or in the shared layers below it.</summary>
    /// <typeparam name="TLayer">The layer, or a layer that it is a kind of; an exact match goes first.</typeparam>
    /// <typeparam name="TLane">The documented type that names the column.</typeparam>
    /// <returns>The number of levels below it; null where the column does not have it.</returns>
    public int? DepthOf<TLayer, TLane>() =>
        FindDepth(Levels(Lanes.Where(lane => lane.Name.Type == typeof(TLane))).ToList(), typeof(TLayer));

    /// <summary>The depth of a layer: in the shared layers, else in the first column that has it.</summary>
    /// <param name="layer">The layer, or a layer that it is a kind of; an exact match goes first.</param>
    /// <returns>The number of levels below it; null where the stack does not have it.</returns>
    public int? DepthOf(Type layer) =>
        FindDepth(Layers.Select((entry, depth) => (entry, depth)).ToList(), layer) ?? FindDepth(Levels(Lanes).ToList(), layer);

    /// <summary>What has to change to get from this stack to another one.</summary>
    /// <param name="target">The other stack.</param>
    public StackDifference DifferenceTo(Stack target) => StackDifference.Between(this, target);

    internal static Stack Resolve(SubjectEntry subject, StackDeclaration? declaration)
    {
        if (declaration is null) return new Stack([], null, []);
        var catalog = subject.Catalog;
        List<LayerEntry> layers = [.. declaration.Layers.Select(catalog.Get<LayerEntry>)];
        List<Lane> lanes = [.. declaration.Lanes.Select(lane => new Lane(
            catalog.Get<CatalogEntry>(lane.Name),
            [.. lane.Layers.Select(catalog.Get<LayerEntry>)],
            lane.Repeats,
            lane.On is { } on ? layers.FindIndex(layer => layer.Type == on) + 1 : layers.Count))];
        return new Stack(layers, declaration.Boundary is { } boundary ? catalog.Get<LayerEntry>(boundary) : null, lanes);
    }

    private IEnumerable<(LayerEntry Layer, int Depth)> Levels(IEnumerable<Lane> lanes) =>
        lanes.SelectMany(lane => Layers.Take(lane.BaseDepth).Select((layer, depth) => (layer, depth))
            .Concat(lane.Layers.Select((layer, index) => (layer, lane.BaseDepth + index))));

    private static int? FindDepth(List<(LayerEntry Layer, int Depth)> levels, Type layer)
    {
        foreach (var level in levels)
            if (level.Layer.Type == layer) return level.Depth;
        foreach (var level in levels)
            if (layer.IsAssignableFrom(level.Layer.Type)) return level.Depth;
        return null;
    }
}
