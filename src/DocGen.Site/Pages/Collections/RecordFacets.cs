using DocGen.Shared;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Collections;

/// <summary>What readers filter the records of a collection by: what they are about, and each of their enumerations.</summary>
internal static class RecordFacets
{
    /// <summary>The fewest records that there is something to look for in.</summary>
    private const int Fewest = 3;

    private const string About = "about";

    // What the address of a view has for something else than a field.
    private static readonly string[] s_taken = [About, "filter", "open"];

    /// <summary>The facets of a collection, each with at least two things to choose from; null where readers cannot filter its records.</summary>
    public static IReadOnlyList<FacetView>? Of(PageScope scope, CollectionEntry collection)
    {
        var records = scope.Plan.Languages[scope.Language].RecordsOf(collection).ToList();
        if (collection.Layout == CollectionLayout.Choice || records.Count < Fewest) return null;
        return
        [
            .. FieldsOf(collection).Select(field => Field(scope, collection, field, records)).Prepend(Things(scope, records))
                .Where(facet => facet.Groups.Sum(group => group.Options.Count) > 1),
        ];
    }

    /// <summary>What of the facets a record has, as <c>facet=option</c>, parted by spaces.</summary>
    public static string KeysOf(PageScope scope, CollectionEntry collection, RecordEntry record) => string.Join(' ',
    [
        .. scope.Plan.Site.Catalog.Find<CatalogEntry>(record.About).Select(entry => $"{About}={KeyOf(entry)}"),
        .. FieldsOf(collection).SelectMany(field => MembersOf(scope, collection, record, field).Select(member => $"{KeyOf(field)}={KeyOf(member)}")),
    ]);

    private static IEnumerable<CriterionEntry> FieldsOf(CollectionEntry collection) =>
        collection.Criteria.Where(field => field.Kind == CriterionKind.Enumeration && !s_taken.Contains(KeyOf(field)));

    private static FacetView Things(PageScope scope, IReadOnlyList<RecordEntry> records)
    {
        var language = scope.Plan.Languages[scope.Language];
        var counts = scope.Plan.Site.Catalog.Find<CatalogEntry>(records.SelectMany(record => record.About.Distinct())).CountBy(entry => entry).ToDictionary();
        FacetGroupView Group(string name, IEnumerable<CatalogEntry> entries) => new(
            scope.Strings[name],
            [.. entries.Where(counts.ContainsKey).Select(entry => new FacetOptionView(KeyOf(entry), entry.Name[scope.Language], counts[entry]))]);

        FacetGroupView[] groups =
        [
            Group("kind.subjects", language.Subjects.Select(subject => subject.Subject)),
            Group("kind.layers", language.Layers),
            Group("kind.glossary", language.Terms),
        ];
        IReadOnlyList<FacetGroupView> held = [.. groups.Where(group => group.Options.Count > 0)];
        return new(About, held.Count > 0 ? held[0].Name : "", held);
    }

    private static FacetView Field(PageScope scope, CollectionEntry collection, CriterionEntry field, IReadOnlyList<RecordEntry> records)
    {
        var counts = records.SelectMany(record => MembersOf(scope, collection, record, field)).CountBy(member => member).ToDictionary();
        var name = field.Name[scope.Language];
        return new(KeyOf(field), name,
        [
            new(name,
            [
                .. scope.Plan.Site.Catalog.MembersOf(field.ValueType)
                    .Where(counts.ContainsKey)
                    .Select(member => new FacetOptionView(KeyOf(member), member.Name[scope.Language], counts[member])),
            ]),
        ]);
    }

    private static IReadOnlyList<EnumerationMemberEntry> MembersOf(PageScope scope, CollectionEntry collection, RecordEntry record, CriterionEntry field) =>
        record.FindCell(collection, field) is { } cell && scope.Cells.ValueOf(cell).Value is Enum value ? scope.Plan.Site.Catalog.MembersOf(value) : [];

    private static string KeyOf(CriterionEntry field) => KebabCase.From(field.PropertyName);

    private static string KeyOf(EnumerationMemberEntry member) => KebabCase.From(member.Value.ToString());

    // Subjects, layers and terms have addresses of their own each.
    private static string KeyOf(CatalogEntry entry) => entry switch
    {
        SubjectEntry => entry.Slug,
        LayerEntry => $"layer.{entry.Slug}",
        _ => $"term.{entry.Slug}",
    };
}
