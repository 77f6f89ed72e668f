using System.Globalization;
using System.Text;
using DocGen.Site.Export.MarkdownPages;

namespace DocGen.Site.Pages.Collections;

/// <summary>Writes records as Markdown: a record as an item with its fields below it, those of a table as its rows.</summary>
internal static class RecordMarkdown
{
    /// <summary>The records that are about a thing, by collection.</summary>
    public static void About(MarkdownWriter writer, IEnumerable<RecordEntry> records)
    {
        var byCollection = records.ToLookup(record => record.CollectionType);
        foreach (var collection in writer.Scope.Plan.Languages[writer.Scope.Language].Collections.Where(collection => byCollection.Contains(collection.Type)))
        {
            writer.Heading(2, writer.Link(collection));
            writer.Bullets(CollectionOutline.InOrder(writer.Scope, collection, byCollection[collection.Type]).Select(record => Head(writer, collection, record, writer.Link(record))));
        }
    }

    /// <summary>What the records of a collection come to; empty where there is none.</summary>
    public static string Extent(MarkdownWriter writer, CollectionView collection)
    {
        if (collection.Count == 0) return "";
        (string Name, string Value)[] told =
        [
            ("record.records", collection.Count.ToString(CultureInfo.InvariantCulture)),
            ("kind.subjects", collection.SubjectCount == 0 ? "" : collection.SubjectCount.ToString(CultureInfo.InvariantCulture)),
            ("record.years", MarkdownText.Escape(collection.Years)),
        ];
        return string.Join(writer.Text("format.list"), told.Where(number => number.Value.Length > 0).Select(number => $"{writer.Text(number.Name)}: {number.Value}"));
    }

    /// <summary>Records one below the other.</summary>
    public static string Records(MarkdownWriter writer, CollectionEntry collection, IReadOnlyList<RecordEntry> records) =>
        collection.Layout == CollectionLayout.Table ? Table(writer, collection, records) : string.Join('\n', records.Select(record => Item(writer, collection, record)));

    private static string Item(MarkdownWriter writer, CollectionEntry collection, RecordEntry record) => string.Join("\n  * ",
    [
        "* " + Head(writer, collection, record, $"**{MarkdownText.Escape(record.Name[writer.Scope.Language])}**"),
        .. CollectionOutline.FieldsOf(writer.Scope, collection, record).SelectMany(cell => MatrixMarkdown.NotesOf(writer, cell).Prepend($"{writer.Criterion(cell.Criterion)}: {writer.Value(cell)}")),
        .. ((string[])
        [
            RichTextMarkdown.Line(writer, record.Remarks),
            string.Join(", ", writer.Scope.Plan.Site.Catalog.Find<CatalogEntry>(record.About).Select(writer.Link)),
        ]).Where(line => line.Length > 0),
    ]);

    // Name, date and summary.
    private static string Head(MarkdownWriter writer, CollectionEntry collection, RecordEntry record, string name)
    {
        var head = new StringBuilder(name);
        if (CollectionOutline.DateOf(writer.Scope, collection, record) is { } date) head.Append($" ({MarkdownText.Escape(writer.Scope.Values.Date(date))})");
        if (RichTextMarkdown.Line(writer, record.Summary) is { Length: > 0 } summary) head.Append(": ").Append(summary);
        return head.Append(writer.Citations(record.Citations)).ToString();
    }

    private static string Table(MarkdownWriter writer, CollectionEntry collection, IReadOnlyList<RecordEntry> records)
    {
        var table = new StringBuilder();
        MatrixMarkdown.AppendRow(table, collection.Criteria.Select(writer.Criterion).Prepend(writer.Text("record.record")));
        MatrixMarkdown.AppendRow(table, collection.Criteria.Select(_ => "---").Prepend("---"));
        foreach (var record in records)
            MatrixMarkdown.AppendRow(table, collection.Criteria.Select(criterion => writer.Value(record.FindCell(collection, criterion)!)).Prepend(Head(writer, collection, record, MarkdownText.Escape(record.Name[writer.Scope.Language]))));
        return table.ToString();
    }
}
