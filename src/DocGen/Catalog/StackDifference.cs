namespace DocGen;

/// <summary>
/// The structural difference of two stacks: every layer of either, once, as kept, removed, added, moved or varied. Layers that stand in both in
/// the same order (a longest common subsequence, shared layers first, then the columns) and repeat in both or in neither are kept. A layer that only one of them
/// has varies where the other has a kind of it, or what it is a kind of, in the same order.
/// </summary>
public sealed class StackDifference
{
    private StackDifference(Stack source, Stack target, IReadOnlyList<LayerDifference> layers)
    {
        Source = source;
        Target = target;
        Layers = layers;
    }

    /// <summary>The stack that the difference starts from.</summary>
    public Stack Source { get; }

    /// <summary>The stack that it leads to.</summary>
    public Stack Target { get; }

    /// <summary>Every layer of either stack, once: those of the source from the bottom up, each with its variant, then the added ones.</summary>
    public IReadOnlyList<LayerDifference> Layers { get; }

    /// <summary>What happens to a layer.</summary>
    /// <param name="layer">A layer of either stack.</param>
    /// <exception cref="KeyNotFoundException">Neither stack has the layer.</exception>
    public LayerChange ChangeOf(LayerEntry layer) =>
        Layers.FirstOrDefault(difference => difference.Layer == layer || difference.Variant == layer)?.Change
        ?? throw new KeyNotFoundException($"{layer} is in neither stack.");

    internal static StackDifference Between(Stack source, Stack target)
    {
        var before = Sequence(source);
        var after = Sequence(target);
        var common = CommonSubsequence(before, after);
        var differences = new List<LayerDifference>();
        foreach (var (layer, _) in before)
        {
            var counterpart = common.GetValueOrDefault(layer);
            var change = counterpart == layer ? LayerChange.Kept
                : counterpart is not null ? LayerChange.Varied
                : Has(after, layer) ? LayerChange.Moved
                : LayerChange.Removed;
            differences.Add(new(layer, change, source.DepthOf(layer.Type), target.DepthOf((counterpart ?? layer).Type)) { Variant = change == LayerChange.Varied ? counterpart : null });
        }

        differences.AddRange(after
            .Where(level => !Has(before, level.Layer) && !common.ContainsValue(level.Layer))
            .Select(level => new LayerDifference(level.Layer, LayerChange.Added, null, target.DepthOf(level.Layer.Type))));
        return new StackDifference(source, target, differences);
    }

    private static List<(LayerEntry Layer, bool Repeats)> Sequence(Stack stack) =>
        [.. stack.Layers.Select(layer => (layer, false))
            .Concat(stack.Lanes.SelectMany(lane => lane.Layers.Select(layer => (layer, lane.Repeats))))
            .DistinctBy(level => level.layer)];

    private static bool Has(List<(LayerEntry Layer, bool Repeats)> levels, LayerEntry layer) => levels.Exists(level => level.Layer == layer);

    // As many equal layers as there can be, and then as many of one kind: each with its counterpart.
    private static Dictionary<LayerEntry, LayerEntry> CommonSubsequence(List<(LayerEntry Layer, bool Repeats)> before, List<(LayerEntry Layer, bool Repeats)> after)
    {
        var weights = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var k = after.Count - 1; k >= 0; k--)
                weights[i, k] = Math.Max(Weight(i, k) is > 0 and var weight ? weight + weights[i + 1, k + 1] : 0, Math.Max(weights[i + 1, k], weights[i, k + 1]));
        var common = new Dictionary<LayerEntry, LayerEntry>();
        for (int i = 0, k = 0; i < before.Count && k < after.Count;)
        {
            if (Weight(i, k) is > 0 and var weight && weights[i, k] == weight + weights[i + 1, k + 1]) common.Add(before[i++].Layer, after[k++].Layer);
            else if (weights[i + 1, k] >= weights[i, k + 1]) i++;
            else k++;
        }

        return common;

        // One equal layer counts more than any number of those of one kind.
        int Weight(int i, int k) => before[i] == after[k] ? before.Count + 1
            : before[i].Repeats == after[k].Repeats && AreOfOneKind(before[i].Layer, after[k].Layer) && !Has(after, before[i].Layer) && !Has(before, after[k].Layer) ? 1
            : 0;
    }

    private static bool AreOfOneKind(LayerEntry layer, LayerEntry other) => layer.Type.IsSubclassOf(other.Type) || other.Type.IsSubclassOf(layer.Type);
}
