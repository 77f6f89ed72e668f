using System.Globalization;

namespace DocGen.Site.Render;

/// <summary>In which order and under which headings the records of a collection stand, and which of their fields are told as such.</summary>
internal static class CollectionOutline
{
    /// <summary>Records by heading: by decade on a timeline, else by the field that the collection is grouped by.</summary>
    public static IReadOnlyList<RecordGroup> GroupsOf(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records)
    {
        var ordered = InOrder(scope, collection, records);
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
        var members = scope.Plan.Site.Catalog.MembersOf(field.ValueType);
        var groups = ordered.ToLookup(record => ValueOf(scope, collection, record, field)?.ToString() ?? "", StringComparer.Ordinal);
        return
        [
            .. members.Where(member => groups.Contains(member.Value.ToString()))
                .Select(member => new RecordGroup($"group-{KebabCase.From(member.Value.ToString())}", member.Name[scope.Language], member.Summary, [.. groups[member.Value.ToString()]])),
            .. groups[""].Any() ? [new RecordGroup("", "", null, [.. groups[""]])] : Array.Empty<RecordGroup>(),
        ];
    }

    /// <summary>Records in order: along time on a timeline.</summary>
    public static IReadOnlyList<RecordEntry> InOrder(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records) =>
        collection.Layout == CollectionLayout.Timeline ? [.. records.OrderBy(record => DateOf(scope, collection, record))] : [.. records];

    /// <summary>The fields of a record, without those that are told by its place or its date, or do not apply.</summary>
    public static IReadOnlyList<CellEntry> FieldsOf(PageScope scope, CollectionEntry collection, RecordEntry record)
    {
        var time = TimeOf(collection);
        return
        [
            .. collection.Criteria
                .Where(criterion => criterion != time && criterion.PropertyName != collection.GroupBy)
                .Select(criterion => record.FindCell(collection, criterion))
                .OfType<CellEntry>()
                .Where(cell => scope.Cells.ValueOf(cell).State != CellState.NotApplicable),
        ];
    }

    /// <summary>When a record happened: its first field that is a date; null where it has none.</summary>
    public static PartialDate? DateOf(PageScope scope, CollectionEntry collection, RecordEntry record) =>
        TimeOf(collection) is { } field ? ValueOf(scope, collection, record, field) as PartialDate? : null;

    private static CriterionEntry? TimeOf(CollectionEntry collection) => collection.Criteria.FirstOrDefault(criterion => criterion.Kind == CriterionKind.Date);

    private static object? ValueOf(PageScope scope, CollectionEntry collection, RecordEntry record, CriterionEntry field) =>
        record.FindCell(collection, field) is { } cell ? scope.Cells.ValueOf(cell).Value : null;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
