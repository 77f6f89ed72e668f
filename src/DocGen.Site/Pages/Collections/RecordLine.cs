using DocGen.Site.Diagrams;
using DocGen.Site.Render;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Pages.Collections;

/// <summary>Makes the line that a record is on its collection's page until it is opened.</summary>
internal static class RecordLine
{
    // In ems; about two lines of the column that figures have.
    private const double Room = 38;

    /// <param name="scope">The page.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="record">The record.</param>
    /// <param name="cells">Its fields that are told.</param>
    public static RecordLineView Of(PageScope scope, CollectionEntry collection, RecordEntry record, IReadOnlyList<CellEntry> cells)
    {
        // On a timeline the date stands beside the line, and says enough.
        var isTimeline = collection.Layout == CollectionLayout.Timeline;
        var known = cells.Where(cell => IsKnown(scope, cell)).ToList();
        var when = CollectionOutline.WhenOf(collection) is { } field && !isTimeline ? record.FindCell(collection, field) : null;
        List<CellEntry> marks = [.. known.Where(cell => cell.Criterion.Kind == CriterionKind.Enumeration).Take(1)];
        if (when is not null && IsKnown(scope, when)) marks.Add(when);
        var answers = known.Where(cell => cell != when && cell.Criterion.Kind is not (CriterionKind.Enumeration or CriterionKind.Boolean)).ToList();
        return new RecordLineView(
            isTimeline ? HtmlText.Empty : Gist(scope, record, answers),
            [.. marks.Select(cell => CellRenderer.Cell(scope, cell, anchored: false))],
            record.Summary is not null || record.Remarks is not null || record.About.Count > 0 || cells.Except(marks).Any());
    }

    private static HtmlText Gist(PageScope scope, RecordEntry record, List<CellEntry> answers)
    {
        if (answers.Find(cell => cell.Criterion.Kind == CriterionKind.Readings) is { } figures) return HtmlText.Escape(Figures(scope, scope.Read((Readings)scope.Cells.ValueOf(figures).Value!)));
        return answers.Count > 0 ? CellRenderer.Value(scope, answers[0]) : HtmlText.Escape(RichTextRenderer.Plain(scope, record.Summary));
    }

    // A figure that is cut off would be another figure.
    private static string Figures(PageScope scope, Readings readings)
    {
        string First(int count) => scope.Values.Format(new Readings(readings.Unit, [.. readings.Take(count)]), "");
        var shown = readings.Count;
        while (shown > 1 && TextMeasure.Width(First(shown), 1) > Room) shown--;
        return shown == readings.Count ? First(shown) : First(shown) + scope.Strings["format.list"] + "…";
    }

    private static bool IsKnown(PageScope scope, CellEntry cell) => scope.Cells.ValueOf(cell).State == CellState.Known;
}
