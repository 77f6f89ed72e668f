using System.Globalization;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes the views of collections and their records.</summary>
internal static class RecordViews
{
    /// <summary>A collection as its own page shows it.</summary>
    public static CollectionView Collection(PageScope scope, CollectionEntry collection, List<SiteFile> files) => Listed(scope, collection) with
    {
        Groups = Groups(scope, collection, scope.Plan.Languages[scope.Language].RecordsOf(collection), files, isOwnPage: true),
    };

    /// <summary>Some records of a collection, as prose asks for them.</summary>
    public static CollectionView Chosen(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records, List<SiteFile> files) => Listed(scope, collection) with
    {
        Groups = Groups(scope, collection, records, files, isOwnPage: false),
    };

    /// <summary>A collection as an item of a list: without its records.</summary>
    public static CollectionView Listed(PageScope scope, CollectionEntry collection) => new(
        collection.Name[scope.Language],
        scope.Href(collection),
        RichTextRenderer.Render(scope, collection.Summary),
        RichTextRenderer.Render(scope, collection.Remarks),
        KebabCase.From(collection.Layout.ToString()),
        scope.Plan.Languages[scope.Language].RecordsOf(collection).Count(),
        [.. collection.Criteria.Select(criterion => CellRenderer.Criterion(scope, criterion))],
        [],
        CellRenderer.Citations(scope, collection.Citations));

    /// <summary>The records that are about a thing, by collection.</summary>
    public static IReadOnlyList<RecordsView> About(PageScope scope, CatalogEntry entry) => ByCollection(scope, scope.Plan.Languages[scope.Language].RecordsAbout(entry));

    /// <summary>Records by their collection, in order.</summary>
    public static IReadOnlyList<RecordsView> ByCollection(PageScope scope, IEnumerable<RecordEntry> records)
    {
        var byCollection = records.ToLookup(record => record.CollectionType);
        return
        [
            .. scope.Plan.Languages[scope.Language].Collections
                .Where(collection => byCollection.Contains(collection.Type))
                .Select(collection => new RecordsView(
                    EntityViews.Link(scope, collection),
                    KebabCase.From(collection.Layout.ToString()),
                    [.. InOrder(scope, collection, byCollection[collection.Type]).Select(record => Record(scope, collection, record, null, isOwnPage: false))])),
        ];
    }

    private static IReadOnlyList<RecordGroupView> Groups(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records, List<SiteFile> files, bool isOwnPage)
    {
        var ordered = InOrder(scope, collection, records);
        RecordGroupView Group(string id, string title, RichText? summary, IEnumerable<RecordEntry> members) => new(
            isOwnPage ? id : "", title, RichTextRenderer.Render(scope, summary), [.. members.Select(record => Record(scope, collection, record, files, isOwnPage))]);

        if (collection.Layout == CollectionLayout.Timeline)
        {
            return
            [
                .. ordered.GroupBy(record => DateOf(scope, collection, record)?.Year / 10 * 10).Select(decade => decade.Key is { } year
                    ? Group(Year(year) + "s", scope.Strings.Format("record.decade", ("decade", Year(year))), null, decade)
                    : Group("", "", null, decade)),
            ];
        }

        if (collection.GroupBy.Length == 0) return [Group("", "", null, ordered)];
        var field = collection.Criterion(collection.GroupBy);
        var members = scope.Plan.Site.Catalog.MembersOf(field.ValueType);
        var groups = ordered.ToLookup(record => ValueOf(scope, collection, record, field)?.ToString() ?? "", StringComparer.Ordinal);
        return
        [
            .. members.Where(member => groups.Contains(member.Value.ToString()))
                .Select(member => Group($"group-{KebabCase.From(member.Value.ToString())}", member.Name[scope.Language], member.Summary, groups[member.Value.ToString()])),
            .. groups[""].Any() ? [Group("", "", null, groups[""])] : Array.Empty<RecordGroupView>(),
        ];
    }

    private static IReadOnlyList<RecordEntry> InOrder(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records) =>
        collection.Layout == CollectionLayout.Timeline ? [.. records.OrderBy(record => DateOf(scope, collection, record))] : [.. records];

    private static RecordView Record(PageScope scope, CollectionEntry collection, RecordEntry record, List<SiteFile>? files, bool isOwnPage)
    {
        var date = DateOf(scope, collection, record);
        var timeField = collection.Criteria.FirstOrDefault(criterion => criterion.Kind == CriterionKind.Date);
        var cells = collection.Criteria
            .Where(criterion => criterion != timeField && criterion.PropertyName != collection.GroupBy)
            .Select(criterion => record.FindCell(collection, criterion))
            .OfType<CellEntry>()
            .Where(cell => scope.Cells.ValueOf(cell).State != CellState.NotApplicable)
            .ToList();
        return new RecordView(
            isOwnPage ? record.Slug : "",
            record.Name[scope.Language],
            scope.Href(record),
            date is { } known ? scope.Values.Date(known) : "",
            date?.ToString() ?? "",
            RichTextRenderer.Render(scope, record.Summary),
            RichTextRenderer.Render(scope, record.Remarks),
            files is null ? HtmlText.Empty : new HtmlText(string.Concat(cells.Select(cell => ReadingsFigure.Render(scope, cell, files)))),
            [.. cells.Select(cell => new AnswerView(CellRenderer.Criterion(scope, cell.Criterion) with { Id = "" }, scope.Href(cell), CellRenderer.Cell(scope, cell, anchored: false)))],
            [.. record.About.Select(type => scope.Plan.Site.Catalog.Entries.FirstOrDefault(entry => entry.Type == type)).OfType<CatalogEntry>().Select(entry => EntityViews.Link(scope, entry))],
            [
                .. CellRenderer.Citations(scope, record.Citations).Concat(cells.SelectMany(cell => CellRenderer.Citations(scope, cell.Member.Citations)))
                    .DistinctBy(citation => (citation.Number, citation.Where)),
            ]);
    }

    private static PartialDate? DateOf(PageScope scope, CollectionEntry collection, RecordEntry record) =>
        collection.Criteria.FirstOrDefault(criterion => criterion.Kind == CriterionKind.Date) is { } field ? ValueOf(scope, collection, record, field) as PartialDate? : null;

    private static object? ValueOf(PageScope scope, CollectionEntry collection, RecordEntry record, CriterionEntry field) =>
        record.FindCell(collection, field) is { } cell ? scope.Cells.ValueOf(cell).Value : null;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
