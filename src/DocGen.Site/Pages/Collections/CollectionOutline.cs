using System.Globalization;
using DocGen.Shared;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Collections;

/// <summary>In which order and under which headings the records of a collection stand, and which of their fields are told as such.</summary>
internal static class CollectionOutline
{
    /// <summary>Records by heading: by decade on a timeline, else by the field that the collection is grouped by.</summary>
    public static IReadOnlyList<RecordGroup> GroupsOf(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records)
    {
        var ordered = InOrder(scope, collection, records);
        if (ordered.Count == 0) return [];
        if (collection.Layout == CollectionLayout.Timeline)
        {
            return
            [
                .. ordered.GroupBy(record => DateOf(scope, collection, record)?.Year / 10 * 10).Select(decade => decade.Key is { } year
                    ? new RecordGroup(Year(year) + "s", scope.Strings.Format("record.decade", ("decade", Year(year))), null, [.. decade])
                    : new RecordGroup("", "", null, [.. decade])),
            ];
        }

        if (collection.GroupBy.Length == 0) return [new("", "", null, ordered)];
        var field = collection.Criterion(collection.GroupBy);
        var catalog = scope.Plan.Site.Catalog;
        var places = catalog.MembersOf(field.ValueType).Select((member, place) => (member, place)).ToDictionary(pair => pair.member, pair => pair.place);
        return
        [
            .. ordered.GroupBy(record => ValueOf(scope, collection, record, field) as Enum)
                .Select(group => (Value: group.Key, Members: group.Key is null ? [] : catalog.MembersOf(group.Key), Records: group.ToList()))
                .OrderBy(group => group.Members.Count == 0 ? int.MaxValue : places[group.Members[0]])
                .ThenBy(group => group.Members.Count)
                .ThenBy(group => string.Join(' ', group.Members.Select(member => places[member].ToString("D4", CultureInfo.InvariantCulture))), StringComparer.Ordinal)
                .Select(group => group.Members.Count == 0
                    ? new RecordGroup("", "", null, group.Records)
                    : new RecordGroup(
                        $"group-{string.Join('-', group.Members.Select(member => KebabCase.From(member.Value.ToString())))}",
                        string.Join(scope.Strings["format.members"], group.Members.Select(member => member.Name[scope.Language])),
                        group.Members.Count == 1 ? group.Members[0].Summary : null,
                        group.Records)),
        ];
    }

    /// <summary>Records in order: along time on a timeline.</summary>
    public static IReadOnlyList<RecordEntry> InOrder(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records) =>
        collection.Layout == CollectionLayout.Timeline ? [.. records.OrderBy(record => DateOf(scope, collection, record))] : [.. records];

    /// <summary>The fields of a record, without those that are told by its place or its date, or do not apply; as a row of a table it has those as well.</summary>
    public static IReadOnlyList<CellEntry> FieldsOf(PageScope scope, CollectionEntry collection, RecordEntry record, bool isRow = false)
    {
        var time = TimeOf(collection);
        return
        [
            .. collection.Criteria
                .Where(criterion => criterion != time && criterion.PropertyName != collection.GroupBy)
                .Select(criterion => record.FindCell(collection, criterion))
                .OfType<CellEntry>()
                .Where(cell => isRow || scope.Cells.ValueOf(cell).State != CellState.NotApplicable),
        ];
    }

    /// <summary>When a record happened: its first field that is a date; null where it has none.</summary>
    public static PartialDate? DateOf(PageScope scope, CollectionEntry collection, RecordEntry record) =>
        TimeOf(collection) is { } field ? ValueOf(scope, collection, record, field) as PartialDate? : null;

    /// <summary>The field that tells when records happened: the first that is a date, else a number that is called <c>Year</c>; null where there is none.</summary>
    public static CriterionEntry? WhenOf(CollectionEntry collection) =>
        TimeOf(collection) ?? collection.Criteria.FirstOrDefault(criterion => criterion is { PropertyName: "Year", Kind: CriterionKind.Number });

    /// <summary>The year in which a record happened; null where nothing tells it.</summary>
    public static int? YearOf(PageScope scope, CollectionEntry collection, RecordEntry record) => WhenOf(collection) is not { } field
        ? null
        : ValueOf(scope, collection, record, field) switch { PartialDate date => date.Year, int year => year, _ => null };

    private static CriterionEntry? TimeOf(CollectionEntry collection) => collection.Criteria.FirstOrDefault(criterion => criterion.Kind == CriterionKind.Date);

    private static object? ValueOf(PageScope scope, CollectionEntry collection, RecordEntry record, CriterionEntry field) =>
        record.FindCell(collection, field) is { } cell ? scope.Cells.ValueOf(cell).Value : null;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
