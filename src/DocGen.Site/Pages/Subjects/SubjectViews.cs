using DocGen.Site.Pages.Changes;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Subjects;

/// <summary>Makes the views of subjects.</summary>
internal static class SubjectViews
{
    public static SubjectView Subject(PageScope scope, SubjectEntry subject, PageFigures figures)
    {
        var stack = subject.Stack;
        var kinds = Kinds(scope, subject);
        var comparisons = scope.Plan.Languages[scope.Language].Comparisons
            .Where(comparison => subject.Cells.Any(cell => cell.ComparisonType == comparison.Type))
            .Select(comparison => new AnswersView(
                scope.Link(comparison),
                [
                    .. comparison.Criteria.Select(criterion => subject.FindCell(comparison, criterion)).OfType<CellEntry>()
                        .Select(cell => new AnswerView(CellRenderer.Criterion(scope, cell.Criterion) with { Id = "" }, scope.Href(cell), CellRenderer.Cell(scope, cell, anchored: false))),
                ]))
            .ToList();
        return Listed(scope, subject) with
        {
            Stack = stack.IsEmpty ? HtmlText.Empty : FigureRenderer.RenderOwn(scope, "stack", subject.Id[2..], subject.Name[scope.Language], figures),
            Difference = subject.Base is { } parent && !parent.Stack.IsEmpty && !stack.IsEmpty && parent.Stack.DifferenceTo(stack).Layers.Any(layer => layer.Change != LayerChange.Kept)
                ? FigureRenderer.RenderOwn(scope, "diff", $"{parent.Id[2..]}..{subject.Id[2..]}", $"{parent.Name[scope.Language]} → {subject.Name[scope.Language]}", figures)
                : HtmlText.Empty,
            Classification = kinds.Count == 0 ? HtmlText.Empty : FigureRenderer.RenderOwn(scope, "tree", subject.Id[2..], subject.Name[scope.Language], figures),
            Comparisons = comparisons,
            Pairs = [.. scope.Plan.Languages[scope.Language].PairsOf(subject).Select(pair => new LinkView(pair.Other(subject).Name[scope.Language], scope.Href($"{scope.Language}/{pair.Path}.html")) { StandIn = StandIn.Name(scope, pair.Other(subject)) })],
            Records = RecordViews.About(scope, subject),
            Changes = ChangesViews.Of(scope, subject),
            Citations = CellRenderer.Sources(CellRenderer.Citations(scope, subject.Citations)
                .Concat(comparisons.SelectMany(comparison => comparison.Answers).SelectMany(answer => answer.Criterion.Citations.Concat(answer.Cell.Citations)))),
        };
    }

    /// <summary>A subject as an item of a list: without its figures and answers.</summary>
    public static SubjectView Listed(PageScope scope, SubjectEntry subject)
    {
        var stack = subject.Stack;
        return new SubjectView(
            subject.Name[scope.Language],
            scope.Href(subject),
            RichTextRenderer.Render(scope, subject.Summary),
            RichTextRenderer.Render(scope, subject.Remarks),
            subject.IsCategory,
            subject.Base is { } parent ? scope.Link(parent) : null,
            Kinds(scope, subject),
            HtmlText.Empty,
            HtmlText.Empty,
            HtmlText.Empty,
            [.. stack.Layers.Select(scope.Link)],
            [.. stack.Shared.Except(stack.Layers).Except(stack.PerInstance).Select(scope.Link)],
            [.. stack.PerInstance.Select(scope.Link)],
            stack.Boundary is { } boundary ? scope.Link(boundary) : null,
            [],
            [],
            [],
            CellRenderer.Citations(scope, subject.Citations))
        {
            StandIn = StandIn.Name(scope, subject),
        };
    }

    /// <summary>The classification of all subjects as a figure; empty where none is a kind of another.</summary>
    public static HtmlText Classification(PageScope scope, PageFigures figures)
    {
        var roots = scope.Plan.Languages[scope.Language].Subjects.Where(subject => subject.Depth == 0 && Kinds(scope, subject.Subject).Count > 0).ToList();
        return new HtmlText(string.Concat(roots.Select(root => FigureRenderer.RenderOwn(scope, "tree", root.Subject.Id[2..], root.Subject.Name[scope.Language], figures).Value)));
    }

    private static IReadOnlyList<LinkView> Kinds(PageScope scope, SubjectEntry subject) =>
        [.. scope.Plan.Languages[scope.Language].KindsOf(subject).Select(scope.Link)];
}
