namespace DocGen;

/// <summary>
/// The structural difference of two stacks: every layer of either, once, as kept, removed, added or moved. Layers that stand in both in
/// the same order (a longest common subsequence, shared layers first, then the columns) and repeat in both or in neither are kept.
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

    /// <summary>Every layer of either stack, once: those of the source from the bottom up, then the added ones.</summary>
    public IReadOnlyList<LayerDifference> Layers { get; }

    /// <summary>What happens to a layer.</summary>
    /// <param name="layer">A layer of either stack.</param>
    /// <exception cref="KeyNotFoundException">Neither stack has the layer.</exception>
    public LayerChange ChangeOf(LayerEntry layer) =>
        Layers.FirstOrDefault(difference => difference.Layer == layer)?.Change
        ?? throw new KeyNotFoundException($"{layer} is in neither stack.");

    internal static StackDifference Between(Stack source, Stack target)
    {
        var before = Sequence(source);
        var after = Sequence(target);
        var kept = LongestCommonSubsequence(before, after);
        var differences = new List<LayerDifference>();
        foreach (var layer in before)
        {
            var change = kept.Contains(layer) ? LayerChange.Kept
                : after.Any(other => other.Layer == layer.Layer) ? LayerChange.Moved
                : LayerChange.Removed;
            differences.Add(new(layer.Layer, change, source.DepthOf(layer.Layer.Type), target.DepthOf(layer.Layer.Type)));
        }

        differences.AddRange(after
            .Where(layer => before.All(other => other.Layer != layer.Layer))
            .Select(layer => new LayerDifference(layer.Layer, LayerChange.Added, null, target.DepthOf(layer.Layer.Type))));
        return new StackDifference(source, target, differences);
    }

    private static List<(LayerEntry Layer, bool Repeats)> Sequence(Stack stack) =>
        [.. stack.Layers.Select(layer => (layer, false))
            .Concat(stack.Lanes.SelectMany(lane => lane.Layers.Select(layer => (layer, lane.Repeats))))
            .DistinctBy(level => level.layer)];

    private static HashSet<(LayerEntry, bool)> LongestCommonSubsequence(List<(LayerEntry, bool)> before, List<(LayerEntry, bool)> after)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var k = after.Count - 1; k >= 0; k--)
                lengths[i, k] = before[i] == after[k] ? lengths[i + 1, k + 1] + 1 : Math.Max(lengths[i + 1, k], lengths[i, k + 1]);
        var common = new HashSet<(LayerEntry, bool)>();
        for (int i = 0, k = 0; i < before.Count && k < after.Count;)
        {
            if (before[i] == after[k]) { common.Add(before[i]); i++; k++; }
            else if (lengths[i + 1, k] >= lengths[i, k + 1]) i++;
            else k++;
        }

        return common;
    }
}
