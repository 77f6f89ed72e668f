using DocGen.Site.Export;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes the views of documented things.</summary>
internal static class EntityViews
{
    public static LayerView Layer(PageScope scope, LayerEntry layer)
    {
        var language = scope.Plan.Languages[scope.Language];
        return new LayerView(
            layer.Name[scope.Language],
            KebabCase.From(scope.Plan.Colors.ColorOf(layer).ToString()),
            scope.Href(layer),
            RichTextRenderer.Render(scope, layer.Summary),
            RichTextRenderer.Render(scope, layer.Remarks),
            layer.Base is { } parent ? scope.Link(parent) : null,
            [.. language.Layers.Where(other => other.Base == layer).Select(scope.Link)],
            [.. language.Subjects.SelectMany(subject => Places(scope, subject.Subject, layer))],
            RecordViews.About(scope, layer),
            CellRenderer.Citations(scope, layer.Citations));
    }

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
            Stack = stack.IsEmpty ? HtmlText.Empty : Figure(scope, "stack", subject.Id[2..], subject.Name[scope.Language], figures),
            Difference = subject.Base is { } parent && !parent.Stack.IsEmpty && !stack.IsEmpty && parent.Stack.DifferenceTo(stack).Layers.Any(layer => layer.Change != LayerChange.Kept)
                ? Figure(scope, "diff", $"{parent.Id[2..]}..{subject.Id[2..]}", $"{parent.Name[scope.Language]} → {subject.Name[scope.Language]}", figures)
                : HtmlText.Empty,
            Classification = kinds.Count == 0 ? HtmlText.Empty : Figure(scope, "tree", subject.Id[2..], subject.Name[scope.Language], figures),
            Comparisons = comparisons,
            Pairs = [.. scope.Plan.Languages[scope.Language].PairsOf(subject).Select(pair => new LinkView(pair.Other(subject).Name[scope.Language], scope.Href($"{scope.Language}/{pair.Path}.html")))],
            Records = RecordViews.About(scope, subject),
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
            [.. stack.Shared.Select(scope.Link)],
            [.. stack.PerInstance.Select(scope.Link)],
            stack.Boundary is { } boundary ? scope.Link(boundary) : null,
            [],
            [],
            [],
            CellRenderer.Citations(scope, subject.Citations));
    }

    public static ComparisonView Comparison(PageScope scope, ComparisonEntry comparison, PageFigures figures) => Listed(scope, comparison) with
    {
        Matrix = Figure(scope, "compare", comparison.Id[2..], comparison.Name[scope.Language], figures),
    };

    /// <summary>A comparison as an item of a list: without its matrix.</summary>
    public static ComparisonView Listed(PageScope scope, ComparisonEntry comparison) => new(
        comparison.Name[scope.Language],
        scope.Href(comparison),
        RichTextRenderer.Render(scope, comparison.Summary),
        RichTextRenderer.Render(scope, comparison.Remarks),
        HtmlText.Empty,
        scope.Href(ComparisonCsv.AddressOf(scope.Plan.PlaceOf(scope.Language, comparison).Address)),
        [.. comparison.Criteria.Select(criterion => CellRenderer.Criterion(scope, criterion))],
        CellRenderer.Citations(scope, comparison.Citations));

    public static IReadOnlyList<GlossaryEntryView> Glossary(PageScope scope) =>
    [
        .. scope.Plan.Languages[scope.Language].Glossary.Select(entry => new GlossaryEntryView(
            entry is TermEntry ? entry.Slug : $"layer-{entry.Slug}",
            entry.Name[scope.Language],
            [.. scope.Languages.Where(language => language != scope.Language && entry.Name[language] != entry.Name[scope.Language]).Select(language => new LanguageNameView(language, entry.Name[language]))],
            RichTextRenderer.Render(scope, entry.Summary),
            RichTextRenderer.Render(scope, entry.Remarks),
            entry is LayerEntry ? scope.Href(entry) : "",
            CellRenderer.Citations(scope, entry.Citations))),
    ];

    /// <summary>The classification of all subjects as a figure; empty where none is a kind of another.</summary>
    public static HtmlText Classification(PageScope scope, PageFigures figures)
    {
        var roots = scope.Plan.Languages[scope.Language].Subjects.Where(subject => subject.Depth == 0 && Kinds(scope, subject.Subject).Count > 0).ToList();
        return new HtmlText(string.Concat(roots.Select(root => Figure(scope, "tree", root.Subject.Id[2..], root.Subject.Name[scope.Language], figures).Value)));
    }

    private static IReadOnlyList<LinkView> Kinds(PageScope scope, SubjectEntry subject) =>
        [.. scope.Plan.Languages[scope.Language].Subjects.Where(other => other.Subject.Base == subject).Select(other => scope.Link(other.Subject))];

    private static IEnumerable<StackPlaceView> Places(PageScope scope, SubjectEntry subject, LayerEntry layer)
    {
        var stack = subject.Stack;
        for (var depth = 0; depth < stack.Layers.Count; depth++)
            if (IsKindOf(stack.Layers[depth], layer)) yield return new(scope.Link(subject), depth, "shared");
        foreach (var lane in stack.Lanes)
            for (var i = 0; i < lane.Layers.Count; i++)
                if (IsKindOf(lane.Layers[i], layer)) yield return new(scope.Link(subject), lane.BaseDepth + i, lane.Repeats ? "instance" : "beside");
    }

    private static bool IsKindOf(LayerEntry? layer, LayerEntry other) => layer is not null && (layer == other || IsKindOf(layer.Base, other));

    internal static HtmlText Figure(PageScope scope, string scheme, string arguments, string title, PageFigures figures) =>
        FigureRenderer.Render(scope, new(scheme, arguments, title, "", scope.Plan.Site.Catalog.LocationOf(scope.Page.Entry ?? scope.Page.Pair?.First ?? scope.Plan.Names.Find<CatalogEntry>(arguments, out _)!)) { IsSubjectOfPage = true }, figures)?.Html ?? HtmlText.Empty;
}
