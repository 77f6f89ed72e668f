using System.Text;
using DocGen.Site.Export.Twins;

namespace DocGen.Site.Pages.Collections;

/// <summary>Writes records as Markdown: a record as an item with its fields below it, those of a table as its rows.</summary>
internal static class RecordTwins
{
    /// <summary>The records that are about a thing, by collection.</summary>
    public static void About(TwinWriter twin, IEnumerable<RecordEntry> records)
    {
        var byCollection = records.ToLookup(record => record.CollectionType);
        foreach (var collection in twin.Scope.Plan.Languages[twin.Scope.Language].Collections.Where(collection => byCollection.Contains(collection.Type)))
        {
            twin.Heading(2, twin.Link(collection));
            twin.Bullets(CollectionOutline.InOrder(twin.Scope, collection, byCollection[collection.Type]).Select(record => Head(twin, collection, record, twin.Link(record))));
        }
    }

    /// <summary>Records one below the other.</summary>
    public static string Records(TwinWriter twin, CollectionEntry collection, IReadOnlyList<RecordEntry> records) =>
        collection.Layout == CollectionLayout.Table ? Table(twin, collection, records) : string.Join('\n', records.Select(record => Item(twin, collection, record)));

    private static string Item(TwinWriter twin, CollectionEntry collection, RecordEntry record) => string.Join("\n  * ",
    [
        "* " + Head(twin, collection, record, $"**{MarkdownText.Escape(record.Name[twin.Scope.Language])}**"),
        .. CollectionOutline.FieldsOf(twin.Scope, collection, record).SelectMany(cell => MatrixTwin.NotesOf(twin, cell).Prepend($"{twin.Criterion(cell.Criterion)}: {twin.Value(cell)}")),
        .. ((string[])
        [
            RichTextTwin.Line(twin, record.Remarks),
            string.Join(", ", twin.Scope.Plan.Site.Catalog.Find<CatalogEntry>(record.About).Select(twin.Link)),
        ]).Where(line => line.Length > 0),
    ]);

    // Name, date and summary.
    private static string Head(TwinWriter twin, CollectionEntry collection, RecordEntry record, string name)
    {
        var head = new StringBuilder(name);
        if (CollectionOutline.DateOf(twin.Scope, collection, record) is { } date) head.Append($" ({MarkdownText.Escape(twin.Scope.Values.Date(date))})");
        if (RichTextTwin.Line(twin, record.Summary) is { Length: > 0 } summary) head.Append(": ").Append(summary);
        return head.Append(twin.Citations(record.Citations)).ToString();
    }

    private static string Table(TwinWriter twin, CollectionEntry collection, IReadOnlyList<RecordEntry> records)
    {
        var table = new StringBuilder();
        MatrixTwin.AppendRow(table, collection.Criteria.Select(twin.Criterion).Prepend(twin.Text("record.record")));
        MatrixTwin.AppendRow(table, collection.Criteria.Select(_ => "---").Prepend("---"));
        foreach (var record in records)
            MatrixTwin.AppendRow(table, collection.Criteria.Select(criterion => twin.Value(record.FindCell(collection, criterion)!)).Prepend(Head(twin, collection, record, MarkdownText.Escape(record.Name[twin.Scope.Language]))));
        return table.ToString();
    }
}
