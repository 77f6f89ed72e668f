namespace DocGen.Site.Diagrams;

/// <summary>Lays out stack diagrams.</summary>
public static class StackDiagram
{
    private const int MostInstances = 3;

    /// <summary>Lays out stacks to stand side by side, or one below the other, on one scale.</summary>
    /// <param name="subjects">The stacks, in order.</param>
    /// <param name="labels">The texts.</param>
    public static StackFigure Draw(IReadOnlyList<StackSubject> subjects, StackLabels labels)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(labels);
        return Draw([.. subjects.Select(subject => new StackContent(subject, labels, _ => LayerMark.None))], labels.Instances);
    }

    internal static StackFigure Draw(IReadOnlyList<StackContent> contents, Func<int, string> instances)
    {
        var instanceCount = Enumerable.Range(1, MostInstances)
            .LastOrDefault(count => Columns(contents, count).All(columns => columns.NeededWidth <= StackMetrics.MaximumWidth), 1);
        var arrangements = Columns(contents, instanceCount);
        var width = arrangements.Select(columns => columns.AcceptableWidth).Append(StackMetrics.MinimumWidth).Max();
        List<StackShape> shapes = [.. arrangements.Select(columns => new StackShape(columns, width))];
        var scale = StackScale.Of(shapes);
        return new StackFigure([.. shapes.Select(shape => shape.Draw(scale, instances(instanceCount)))], instanceCount);
    }

    private static List<StackColumns> Columns(IReadOnlyList<StackContent> contents, int instances) =>
        [.. contents.Select(content => new StackColumns(content, instances))];
}
