using System.Globalization;
using DocGen.Site.Render;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Export.Twins;

/// <summary>Writes the pages of documented things as Markdown, in the order of their templates.</summary>
internal static class EntityTwins
{
    public static void Layer(TwinWriter twin, LayerEntry layer, LayerView view, string prose)
    {
        twin.Block(RichTextTwin.Write(twin, layer.Summary) + twin.Citations(layer.Citations));
        twin.Bullets([.. Base(twin, view.Base), .. TwinWriter.Labelled(twin.Scope.Strings["tree.kinds"], view.Kinds)]);
        twin.Block(RichTextTwin.Write(twin, layer.Remarks));
        twin.Block(prose);
        if (view.Places.Count > 0) twin.Heading(2, twin.Text("stack.appears_in"));
        twin.Bullets(view.Places.Select(place =>
            $"{TwinWriter.Link(place.Subject)}: {twin.Text("stack.depth")} {place.Depth.ToString(CultureInfo.InvariantCulture)}, {twin.Text(place.Scope switch { "shared" => "stack.shared", "instance" => "stack.per_instance", _ => "stack.beside" })}"));
        RecordTwins.About(twin, twin.Scope.Plan.Languages[twin.Scope.Language].RecordsAbout(layer));
    }

    public static void Subject(TwinWriter twin, SubjectEntry subject, SubjectView view, ComposedPage page, string prose)
    {
        var strings = twin.Scope.Strings;
        twin.Block(RichTextTwin.Write(twin, subject.Summary) + twin.Citations(subject.Citations));
        Figures(twin, page, "stack", "");
        twin.Bullets(
        [
            .. Base(twin, view.Base),
            .. TwinWriter.Labelled(strings["tree.kinds"], view.Kinds),
            .. TwinWriter.Labelled(strings["stack.boundary"], view.Boundary is { } boundary ? [boundary] : []),
            .. TwinWriter.Labelled(strings["stack.shared"], view.SharedLayers),
            .. TwinWriter.Labelled(strings["stack.per_instance"], view.PerInstanceLayers),
            .. TwinWriter.Labelled(strings["pair.versus"], view.Pairs),
        ]);
        twin.Block(RichTextTwin.Write(twin, subject.Remarks));
        twin.Block(prose);
        Figures(twin, page, "difference", "difference.title");
        Figures(twin, page, "tree", "tree.classification");
        Answers(twin, subject);
        RecordTwins.About(twin, twin.Scope.Plan.Languages[twin.Scope.Language].RecordsAbout(subject));
    }

    public static void Comparison(TwinWriter twin, ComparisonEntry comparison, ComparisonView view, ComposedPage page, string prose)
    {
        twin.Block(RichTextTwin.Write(twin, comparison.Summary) + twin.Citations(comparison.Citations));
        twin.Block(RichTextTwin.Write(twin, comparison.Remarks));
        Figures(twin, page, "matrix", "");
        twin.Block(MarkdownText.Link(twin.Text("table.csv"), view.CsvHref));
        twin.Block(prose);
        var told = comparison.Criteria.Where(criterion => criterion.Summary is not null || criterion.Remarks is not null || criterion.Citations.Count > 0).ToList();
        if (told.Count == 0) return;
        twin.Heading(2, twin.Text("criterion.criteria"));
        twin.Bullets(told.Select(criterion => string.Join(' ', ((string[])
        [
            $"**{MarkdownText.Escape(criterion.Name[twin.Scope.Language])}**{(criterion.Summary is null && criterion.Remarks is null ? "" : ":")}",
            RichTextTwin.Line(twin, criterion.Summary),
            RichTextTwin.Line(twin, criterion.Remarks),
            twin.Citations(criterion.Citations).TrimStart(),
        ]).Where(part => part.Length > 0))));
    }

    private static IEnumerable<string> Base(TwinWriter twin, LinkView? parent) => TwinWriter.Labelled(twin.Scope.Strings["tree.kind_of"], parent is null ? [] : [parent]);

    /// <summary>The figures of a kind that the page's template shows, below a heading where one is named.</summary>
    public static void Figures(TwinWriter twin, ComposedPage page, string kind, string title)
    {
        foreach (var figure in page.Figures.Figures.Where(figure => figure.Kind == kind))
        {
            if (title.Length > 0) twin.Heading(2, twin.Text(title));
            twin.Block(FigureTwin.Write(twin, figure));
        }
    }

    private static void Answers(TwinWriter twin, SubjectEntry subject)
    {
        var comparisons = twin.Scope.Plan.Languages[twin.Scope.Language].Comparisons
            .Select(comparison => (Comparison: comparison, Cells: comparison.Criteria.Select(criterion => subject.FindCell(comparison, criterion)).OfType<CellEntry>().ToList()))
            .Where(answers => answers.Cells.Count > 0)
            .ToList();
        if (comparisons.Count > 0) twin.Heading(2, twin.Text("kind.comparisons"));
        foreach (var (comparison, cells) in comparisons)
        {
            twin.Heading(3, twin.Link(comparison));
            twin.Bullets(cells.Select(cell => string.Join("\n  - ", MatrixTwin.NotesOf(twin, cell).Prepend($"{twin.Criterion(cell.Criterion)}: {twin.Value(cell)}"))));
        }
    }
}
