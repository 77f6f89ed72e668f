using DocGen.Site.Diagrams;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render.Figures;

/// <summary>Draws what a page asks for: finds the things by name, lays them out, and lets the theme draw them.</summary>
internal static class FigureRenderer
{
    /// <summary>Draws a figure.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="request">What it asks for.</param>
    /// <param name="figures">Takes the figure, and the drawings that are also files of their own.</param>
    /// <returns>The figure; null where it cannot be drawn, which has then been reported.</returns>
    public static Figure? Render(PageScope scope, FigureRequest request, PageFigures figures)
    {
        var figure = request.Scheme switch
        {
            "stack" => Stacks(scope, request, figures),
            "diff" => Difference(scope, request, figures),
            "tree" => Tree(scope, request, figures),
            "chart" => Chart(scope, request, figures),
            "records" => Records(scope, request, figures),
            _ => Matrix(scope, request),
        };
        if (figure is not null) figures.Figures.Add(figure);
        return figure;
    }

    /// <summary>Draws a figure that belongs to what the page is about, and that its template shows.</summary>
    /// <returns>The figure; empty where it cannot be drawn, which has then been reported.</returns>
    public static HtmlText RenderOwn(PageScope scope, string scheme, string arguments, string title, PageFigures figures)
    {
        var about = scope.Page.Entry ?? scope.Page.Pair?.First ?? scope.Plan.Names.Find<CatalogEntry>(arguments, out _)!;
        return Render(scope, new(scheme, arguments, title, "", scope.Plan.Site.Catalog.LocationOf(about)) { IsSubjectOfPage = true }, figures)?.Html ?? HtmlText.Empty;
    }

    private static Figure? Stacks(PageScope scope, FigureRequest request, PageFigures figures)
    {
        if (Subjects(scope, request, request.Arguments.Split(',')) is not { } subjects) return null;
        var labels = new FigureLabels(scope);
        var figure = StackDiagram.Draw([.. subjects.Select(subject => new StackSubject(subject.Name[scope.Language], subject.Stack))], labels.Stacks);
        var frame = new FigureFrame(scope, request, "stack", figures);
        foreach (var drawing in figure.Drawings) frame.Draw("diagrams/stack.svg", drawing.Title, drawing);
        return frame.Close("diagrams/stack-text.html", figure.Drawings.Select(drawing => drawing.Outline).ToList());
    }

    private static Figure? Difference(PageScope scope, FigureRequest request, PageFigures figures)
    {
        if (Pair(scope, request) is not [var source, var target]) return null;
        var labels = new FigureLabels(scope);
        var figure = DifferenceDiagram.Draw(source.Stack.DifferenceTo(target.Stack), source.Name[scope.Language], target.Name[scope.Language], labels.Differences);
        var frame = new FigureFrame(scope, request, "difference", figures)
        {
            Legend = [.. figure.Legend.Select(entry => new LegendItemView(entry.Sign, entry.Name, entry.Change))],
        };
        frame.Draw("diagrams/difference.svg", figure.Source.Title, figure.Source);
        frame.Draw("diagrams/difference.svg", figure.Target.Title, figure.Target);
        return frame.Close("diagrams/difference-text.html", figure);
    }

    private static Figure? Tree(PageScope scope, FigureRequest request, PageFigures figures)
    {
        if (scope.Plan.Names.Find<CatalogEntry>(request.Arguments, out var message) is not { } root)
        {
            scope.Problems.Error("DG2016", request.Location, message);
            return null;
        }

        if (root is not (SubjectEntry or LayerEntry))
        {
            scope.Problems.Error("DG2022", request.Location, $"'{request.Arguments}' is neither a subject nor a layer, and nothing else has kinds to draw. Name a subject or a layer.");
            return null;
        }

        var language = scope.Plan.Languages[scope.Language];
        IReadOnlyList<CatalogEntry> entries = root is LayerEntry ? language.Layers : [.. language.Subjects.Select(subject => subject.Subject)];
        var labels = new FigureLabels(scope);
        var drawing = TreeDiagram.Draw([TreeItem.Under(root, entries, labels.Classified)]);
        var frame = new FigureFrame(scope, request, "tree", figures);
        frame.Draw("diagrams/tree.svg", root.Name[scope.Language], drawing);
        return frame.Close("diagrams/tree-text.html", drawing.Outline);
    }

    private static Figure? Chart(PageScope scope, FigureRequest request, PageFigures figures)
    {
        var dot = request.Arguments.LastIndexOf('.');
        if (dot >= 0 && scope.Plan.Names.Find<RecordEntry>(request.Arguments[..dot]) is not null) return RecordChart(scope, request, figures);
        if (scope.Plan.Names.Find<ComparisonEntry>(dot < 0 ? request.Arguments : request.Arguments[..dot], out var message) is not { } comparison)
        {
            scope.Problems.Error("DG2016", request.Location, message);
            return null;
        }

        var name = request.Arguments[(dot + 1)..];
        if (comparison.Criteria.FirstOrDefault(criterion => criterion.PropertyName == name) is not { } criterion)
        {
            scope.Problems.Error("DG2016", request.Location, scope.Plan.Names.Gone(comparison.Id[2..], name) ?? $"'{comparison.Type.Name}' has no criterion '{name}'.{NearestName.Hint(name, comparison.Criteria.Select(criterion => criterion.PropertyName))}");
            return null;
        }

        if (criterion.Kind is not (CriterionKind.Number or CriterionKind.Duration))
        {
            scope.Problems.Error("DG2022", request.Location, $"'{name}' has no numbers to draw. Chart a criterion of numbers or durations.");
            return null;
        }

        var labels = new FigureLabels(scope);
        var drawing = BarChart.Draw(criterion.Name[scope.Language], criterion.Unit,
        [
            .. Cells(scope, comparison, criterion).Select(cell => scope.Cells.ValueOf(cell) switch
            {
                var (value, state) => new ChartItem(labels.Plain(cell.Owner), state, CellRenderer.Text(scope, cell), ChartItem.QuantityOf(value)),
            }),
        ]);
        var frame = new FigureFrame(scope, request, "chart", figures);
        frame.Draw("diagrams/chart.svg", drawing.Title, drawing);
        return frame.Close("diagrams/chart-text.html", drawing.Rows);
    }

    private static Figure? RecordChart(PageScope scope, FigureRequest request, PageFigures figures)
    {
        if (CellName.Find(scope.Plan, request.Arguments, out var message) is not { } cell)
        {
            scope.Problems.Error("DG2016", request.Location, message);
            return null;
        }

        if (scope.Cells.ValueOf(cell).Value is Readings readings) return ReadingsFigure.Render(scope, readings, request, figures);
        scope.Problems.Error("DG2022", request.Location, $"'{request.Arguments}' has no figures to draw. Chart a field of the type Readings that has some.");
        return null;
    }

    private static Figure? Records(PageScope scope, FigureRequest request, PageFigures figures)
    {
        if (Selection.Read(request, "records:ICollection(First,Second)", scope.Problems) is not { } selection) return null;
        if (scope.Plan.Names.Find<CollectionEntry>(selection.Name, out var message) is not { } collection)
        {
            scope.Problems.Error("DG2016", request.Location, message);
            return null;
        }

        var records = scope.Plan.Languages[scope.Language].RecordsOf(collection).ToList();
        if (selection.Chosen is { } names)
        {
            var chosen = new List<RecordEntry>();
            foreach (var name in names)
            {
                if (scope.Plan.Names.Find<RecordEntry>(name, out message) is not { } record)
                    scope.Problems.Error("DG2016", request.Location, message);
                else if (record.CollectionType != collection.Type)
                    scope.Problems.Error("DG2016", request.Location, $"'{record.Type.Name}' is no record of '{collection.Type.Name}'.{NearestName.Hint(record.Type.Name, records.Select(other => other.Type.Name))}");
                else
                {
                    chosen.Add(record);
                    continue;
                }

                return null;
            }

            records = chosen;
        }

        return scope.Templates.Render("records.html", ("collection", RecordViews.Chosen(scope, collection, records, figures)), ("text", scope.Text)) is { } html
            ? new("records", html, request.Caption, [], new RecordsOutline(collection, CollectionOutline.GroupsOf(scope, collection, records)))
            : null;
    }

    private static Figure? Matrix(PageScope scope, FigureRequest request)
    {
        if (Selection.Read(request, "compare:IComparison(First,Second)", scope.Problems) is not { } selection) return null;
        if (scope.Plan.Names.Find<ComparisonEntry>(selection.Name, out var message) is not { } comparison)
        {
            scope.Problems.Error("DG2016", request.Location, message);
            return null;
        }

        IReadOnlyList<SubjectEntry> columns;
        if (selection.Chosen is { } names)
        {
            if (Subjects(scope, request, names, needsStack: false) is not { } chosen) return null;
            foreach (var subject in chosen.Where(subject => subject.Cells.All(cell => cell.ComparisonType != comparison.Type)))
            {
                scope.Problems.Error("DG2016", request.Location, $"'{subject.Type.Name}' has no column in '{comparison.Type.Name}': {(subject.IsCategory ? "it is a category. Name its kinds instead" : "it does not implement it. Let it, or leave it out here")}.");
                return null;
            }

            columns = chosen;
        }
        else columns = scope.Plan.Languages[scope.Language].SubjectsOf(comparison);

        return scope.Templates.Render("matrix.html",
            ("matrix", MatrixViews.Create(scope, comparison, columns, request)),
            ("root", RelativeAddress.ToRoot(scope.Page.Address)),
            ("text", scope.Text)) is { } html
            ? new("matrix", html, request.Caption, [], new MatrixOutline(comparison, columns))
            : null;
    }

    /// <summary>The two subjects that are named as <c>First..Second</c>; null where they are not, which has then been reported.</summary>
    public static IReadOnlyList<SubjectEntry>? Pair(PageScope scope, FigureRequest request)
    {
        var names = request.Arguments.Split("..");
        if (names.Length == 2) return Subjects(scope, request, names);
        scope.Problems.Error("DG2016", request.Location, $"'{request.Arguments}' names no two subjects. Write two names with two dots between them: First..Second.");
        return null;
    }

    private static IReadOnlyList<SubjectEntry>? Subjects(PageScope scope, FigureRequest request, IEnumerable<string> names, bool needsStack = true)
    {
        var subjects = new List<SubjectEntry>();
        foreach (var name in names)
        {
            if (scope.Plan.Names.Find<SubjectEntry>(name.Trim(), out var message) is not { } subject)
                scope.Problems.Error("DG2016", request.Location, message);
            else if (needsStack && subject.Stack.IsEmpty)
                scope.Problems.Error("DG2022", request.Location, $"'{name}' has no stack to draw. Give it a [Stack].");
            else
            {
                subjects.Add(subject);
                continue;
            }

            return null;
        }

        return subjects;
    }

    private static IEnumerable<CellEntry> Cells(PageScope scope, ComparisonEntry comparison, CriterionEntry criterion) =>
        scope.Plan.Languages[scope.Language].SubjectsOf(comparison).Select(subject => subject.FindCell(comparison, criterion)!);
}
