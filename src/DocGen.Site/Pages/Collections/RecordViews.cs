using DocGen.Shared;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Collections;

/// <summary>Makes the views of collections and their records.</summary>
internal static class RecordViews
{
    /// <summary>A collection as its own page shows it.</summary>
    public static CollectionView Collection(PageScope scope, CollectionEntry collection, PageFigures figures) => Listed(scope, collection) with
    {
        Groups = Groups(scope, collection, scope.Plan.Languages[scope.Language].RecordsOf(collection), figures, isOwnPage: true),
        Facets = RecordFacets.Of(scope, collection),
    };

    /// <summary>Some records of a collection, as prose asks for them.</summary>
    public static CollectionView Chosen(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records, PageFigures figures) => Listed(scope, collection) with
    {
        Groups = Groups(scope, collection, records, figures, isOwnPage: false),
    };

    /// <summary>A collection as an item of a list: without its records.</summary>
    public static CollectionView Listed(PageScope scope, CollectionEntry collection)
    {
        var records = scope.Plan.Languages[scope.Language].RecordsOf(collection).ToList();
        return new(
            collection.Name[scope.Language],
            scope.Href(collection),
            RichTextRenderer.Render(scope, collection.Summary),
            RichTextRenderer.Render(scope, collection.Remarks),
            KebabCase.From(collection.Layout.ToString()),
            records.Count,
            CollectionExtent.Subjects(scope, records),
            CollectionExtent.Years(scope, collection, records),
            [.. collection.Criteria.Select(criterion => CellRenderer.Criterion(scope, criterion))],
            [],
            null,
            CellRenderer.Citations(scope, collection.Citations))
        {
            StandIn = StandIn.Name(scope, collection),
        };
    }

    /// <summary>The records that are about a thing, by collection.</summary>
    public static IReadOnlyList<RelatedRecordsView> About(PageScope scope, CatalogEntry entry) => ByCollection(scope, scope.Plan.Languages[scope.Language].RecordsAbout(entry));

    /// <summary>Records by their collection, in order.</summary>
    public static IReadOnlyList<RelatedRecordsView> ByCollection(PageScope scope, IEnumerable<RecordEntry> records)
    {
        var byCollection = records.ToLookup(record => record.CollectionType);
        return
        [
            .. scope.Plan.Languages[scope.Language].Collections
                .Where(collection => byCollection.Contains(collection.Type))
                .Select(collection => new RelatedRecordsView(
                    scope.Link(collection),
                    KebabCase.From(collection.Layout.ToString()),
                    [.. CollectionOutline.InOrder(scope, collection, byCollection[collection.Type]).Select(record => Record(scope, collection, record, null, isOwnPage: false))])),
        ];
    }

    private static IReadOnlyList<RecordGroupView> Groups(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records, PageFigures figures, bool isOwnPage) =>
    [
        .. CollectionOutline.GroupsOf(scope, collection, records).Select(group => new RecordGroupView(
            isOwnPage ? group.Id : "",
            group.Title,
            RichTextRenderer.Render(scope, group.Summary),
            [.. group.Records.Select(record => Record(scope, collection, record, figures, isOwnPage))])),
    ];

    private static RecordView Record(PageScope scope, CollectionEntry collection, RecordEntry record, PageFigures? figures, bool isOwnPage)
    {
        var date = CollectionOutline.DateOf(scope, collection, record);
        var cells = CollectionOutline.FieldsOf(scope, collection, record, isRow: figures is not null && collection.Layout == CollectionLayout.Table);
        var citations = CellRenderer.Citations(scope, [.. record.Citations, .. cells.SelectMany(cell => cell.Member.Citations)]);
        return new RecordView(
            isOwnPage ? record.Slug : "",
            record.Name[scope.Language],
            scope.Href(record),
            date is { } known ? scope.Values.Date(known) : "",
            date?.ToString() ?? "",
            RichTextRenderer.Render(scope, record.Summary),
            RichTextRenderer.Render(scope, record.Remarks),
            figures is null ? HtmlText.Empty : new HtmlText(string.Concat(cells.Select(cell => ReadingsFigure.Render(scope, cell, figures)))),
            [.. cells.Select(cell => new AnswerView(CellRenderer.Criterion(scope, cell.Criterion) with { Id = "" }, scope.Href(cell), CellRenderer.Cell(scope, cell, anchored: false)))],
            [.. scope.Plan.Site.Catalog.Find<CatalogEntry>(record.About).Select(scope.Link)],
            citations,
            isOwnPage && collection.Layout is (CollectionLayout.List or CollectionLayout.Timeline) ? RecordLine.Of(scope, collection, record, cells) : null,
            isOwnPage ? RecordFacets.KeysOf(scope, collection, record) : "",
            scope.Plan.Site.Catalog.CitesForValues && citations.Count == 0)
        {
            StandIn = StandIn.Name(scope, record),
        };
    }
}
