namespace DocGen;

/// <summary>What happens to one layer on the way from one stack to another.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Change">What happens to it.</param>
/// <param name="SourceDepth">Its depth in the first stack; null where it is added.</param>
/// <param name="TargetDepth">Its depth in the second stack; null where it is removed.</param>
public sealed record LayerDifference(LayerEntry Layer, LayerChange Change, int? SourceDepth, int? TargetDepth)
{
    /// <summary>What the second stack has in the layer's place, where it varies; else null.</summary>
    public LayerEntry? Variant { get; init; }
}
