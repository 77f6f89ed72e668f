using DocGen.Site.Render;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Pages.Collections;

/// <summary>What of a record stands on the one line that it is until a reader opens it.</summary>
internal static class RecordLine
{
    /// <summary>The fields that tell which sort of record it is, and of when: the first enumeration, and the year.</summary>
    public static IReadOnlyList<CellEntry> Marks(PageScope scope, CollectionEntry collection, IReadOnlyList<CellEntry> cells)
    {
        var known = cells.Where(cell => IsKnown(scope, cell)).ToList();
        var year = CollectionOutline.YearOf(collection);
        return
        [
            .. known.Where(cell => cell.Criterion.Kind == CriterionKind.Enumeration).Take(1),
            .. known.Where(cell => cell.Criterion == year),
        ];
    }

    /// <summary>What the record comes to: its figures, else its first answer that is no mark, else what is said of it. On a timeline that is its date.</summary>
    public static HtmlText Gist(PageScope scope, CollectionEntry collection, RecordEntry record, IReadOnlyList<CellEntry> cells)
    {
        if (collection.Layout == CollectionLayout.Timeline) return HtmlText.Empty;
        var year = CollectionOutline.YearOf(collection);
        var answers = cells.Where(cell => IsKnown(scope, cell) && cell.Criterion != year && cell.Criterion.Kind is not (CriterionKind.Enumeration or CriterionKind.Boolean)).ToList();
        var answer = answers.Find(cell => cell.Criterion.Kind == CriterionKind.Readings) ?? answers.FirstOrDefault();
        return answer is null
            ? new HtmlText(HtmlEncoding.Encode(RichTextRenderer.Plain(scope, record.Summary)))
            : CellRenderer.Cell(scope, answer, anchored: false).Value;
    }

    private static bool IsKnown(PageScope scope, CellEntry cell) => scope.Cells.ValueOf(cell).State == CellState.Known;
}
