namespace DocGen.Site.Diagrams;

/// <summary>A stack with its texts, before anything has a place.</summary>
internal sealed class StackContent
{
    public StackContent(StackSubject subject, StackLabels labels, Func<LayerEntry, LayerMark> mark)
    {
        Title = subject.Title;
        Stack = subject.Stack;
        Layers = Contents(Stack.Layers, 0);
        Lanes = [.. Stack.Lanes
            .Where(lane => lane.Layers.Count > 0)
            .Select(lane => new LaneContent(labels.Entry(lane.Name), Contents(lane.Layers, lane.BaseDepth), lane.Repeats, lane.BaseDepth))];

        IReadOnlyList<LayerContent> Contents(IReadOnlyList<LayerEntry> layers, int baseDepth) =>
            [.. layers.Select((layer, index) => new LayerContent(layer, labels.Entry(layer), mark(layer), baseDepth + index))];
    }

    public string Title { get; }

    public Stack Stack { get; }

    /// <summary>The shared layers from the bottom up.</summary>
    public IReadOnlyList<LayerContent> Layers { get; }

    /// <summary>The columns in the author's order.</summary>
    public IReadOnlyList<LaneContent> Lanes { get; }

    /// <summary>The layer that isolates one instance from the next, where the stack has it: shared, else in columns.</summary>
    public IEnumerable<LayerContent> Boundaries
    {
        get
        {
            var shared = Layers.Where(IsBoundary).ToList();
            return shared.Count > 0 ? shared : Lanes.SelectMany(lane => lane.Layers).Where(IsBoundary);
        }
    }

    public StackOutline Outline() => new(
        Title,
        Stack.Height,
        [.. Layers.Select(layer => layer.Outline())],
        Boundaries.FirstOrDefault()?.Outline(),
        [.. Lanes.Select(lane => lane.Outline())]);

    private bool IsBoundary(LayerContent layer) => layer.Layer == Stack.Boundary;
}
