namespace DocGen.Site.Diagrams;

/// <summary>Lays out the structural difference of two stacks: both on one scale, each layer marked with what happens to it.</summary>
public static class DifferenceDiagram
{
    /// <summary>Lays out a difference.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="sourceTitle">The name above the first stack.</param>
    /// <param name="targetTitle">The name above the second stack.</param>
    /// <param name="labels">The texts.</param>
    public static DifferenceFigure Draw(StackDifference difference, string sourceTitle, string targetTitle, DifferenceLabels labels)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(labels);
        StackContent Content(string title, Stack stack) =>
            new(new StackSubject(title, stack), labels.Stack, layer => Mark(difference.ChangeOf(layer), labels));

        var figure = StackDiagram.Draw(
            [Content(sourceTitle, difference.Source), Content(targetTitle, difference.Target)], labels.Stack.Instances);
        return new DifferenceFigure(figure.Drawings[0], figure.Drawings[1], Legend(difference, labels), Outline(difference, labels));
    }

    private static List<LegendEntry> Legend(StackDifference difference, DifferenceLabels labels) =>
        [.. difference.Layers.Select(layer => layer.Change).Distinct().Order()
            .Select(change => Mark(change, labels))
            .Select(mark => new LegendEntry(mark.Change, mark.Sign, mark.Name))];

    private static List<DifferenceOutline> Outline(StackDifference difference, DifferenceLabels labels) =>
        [.. difference.Layers.Select(layer =>
        {
            var label = labels.Stack.Entry(layer.Layer);
            var mark = Mark(layer.Change, labels);
            return new DifferenceOutline(label.Text, label.Href, label.Layer, mark.Change, mark.Name, layer.SourceDepth, layer.TargetDepth) { Variant = layer.Variant is { } variant ? labels.Stack.Entry(variant) : null };
        })];

    private static LayerMark Mark(LayerChange change, DifferenceLabels labels) => change switch
    {
        LayerChange.Removed => new LayerMark("removed", "−", labels.Change(change)),
        LayerChange.Added => new LayerMark("added", "+", labels.Change(change)),
        LayerChange.Moved => new LayerMark("moved", "↕", labels.Change(change)),
        LayerChange.Varied => new LayerMark("varied", "≈", labels.Change(change)),
        _ => new LayerMark("kept", "", labels.Change(change)),
    };
}
