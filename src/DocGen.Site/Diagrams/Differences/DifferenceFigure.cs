namespace DocGen.Site.Diagrams;

/// <summary>The structural difference of two stacks, laid out.</summary>
/// <param name="Source">The stack that the difference starts from.</param>
/// <param name="Target">The stack that it leads to.</param>
/// <param name="Legend">The marks that the drawings use.</param>
/// <param name="Outline">Every layer of either stack and what happens to it, for those who cannot see the drawings.</param>
public sealed record DifferenceFigure(
    StackDrawing Source,
    StackDrawing Target,
    IReadOnlyList<LegendEntry> Legend,
    IReadOnlyList<DifferenceOutline> Outline);
