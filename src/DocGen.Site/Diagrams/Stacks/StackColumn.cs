namespace DocGen.Site.Diagrams;

/// <summary>A column of a drawing.</summary>
/// <param name="Lane">What stands in it; null for the trunk, which carries the shared layers that no lane stands on.</param>
/// <param name="Instance">The number of the instance, counted from 0.</param>
/// <param name="HasEllipsis">Whether an ellipsis follows, which stands for further instances.</param>
internal sealed record StackColumn(LaneContent? Lane, int Instance, bool HasEllipsis)
{
    /// <summary>The room that the column takes beside its boxes.</summary>
    public double Trailing => HasEllipsis ? StackMetrics.Ellipsis : 0;
}
