using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using DocGen.Site.Load;
using DocGen.Site.Render;

namespace DocGen.Site.Export.Catalog;

internal sealed class ComparisonJson(CatalogSource source, ComparisonEntry comparison, IReadOnlyList<SubjectEntry> subjects) : EntryJson<ComparisonEntry>(source, comparison)
{
    public ComparisonJson() : this(null!, null!, null!) { }

    [Description("The matrix as comma-separated values, by language.")]
    public PagesJson Csv => Source.Csv(Entry);

    [Id, Description("The ids of the subjects that answer.")]
    public IEnumerable<string> Subjects => subjects.Select(subject => subject.Id);

    [Description("The criteria, in the order of the matrix.")]
    public IEnumerable<CriterionJson> Criteria => Entry.Criteria.Select(criterion => new CriterionJson(Source, Entry, criterion, PageScope.CriterionAnchor(criterion)));
}

internal sealed class CollectionJson(CatalogSource source, CollectionEntry collection) : EntryJson<CollectionEntry>(source, collection)
{
    public CollectionJson() : this(null!, null!) { }

    [Description("How its page lays the records out.")]
    public CollectionLayout Layout => Entry.Layout;

    [Id, Description("The id of the field whose values are the headings of its page.")]
    public string? GroupBy => Entry.GroupBy.Length > 0 ? Entry.Criterion(Entry.GroupBy).Id : null;

    // Criteria have an anchor of their own on the page of a comparison alone.
    [Description("What its records answer.")]
    public IEnumerable<CriterionJson> Fields => Entry.Criteria.Select(criterion => new CriterionJson(Source, Entry, criterion, ""));
}

internal sealed class RecordJson(CatalogSource source, RecordEntry record) : EntryJson<RecordEntry>(source, record)
{
    public RecordJson() : this(null!, null!) { }

    [Id, Description("The id of its collection.")]
    public string Collection => Source.Plan.Site.Catalog.CollectionOf(Entry).Id;

    [Id, MinLength(1), Description("The ids of the things that it is about.")]
    public IReadOnlyList<string>? About => Source.Known(Entry.About);

    [Description("Its values, field by field.")]
    public IEnumerable<AnswerJson> Cells => Entry.Cells.Select(cell => new AnswerJson(Source, cell));
}

internal sealed class CriterionJson(CatalogSource source, CriteriaEntry owner, CriterionEntry criterion, string anchor)
{
    public CriterionJson() : this(null!, null!, null!, null!) { }

    [Id, Description(IdAttribute.Meaning)]
    public string Id => criterion.Id;

    [Description("Its name.")]
    public LocalizedJson Name => source.Localized(criterion.Name)!;

    [Description("What kind of values it has.")]
    public CriterionKind Kind => criterion.Kind;

    [Id, Description("The id of the enumeration that its values are members of.")]
    public string? Enumeration => Kind == CriterionKind.Enumeration ? DocumentationId.Of(criterion.ValueType) : null;

    [Description("The unit of its numbers.")]
    public string? Unit => CatalogSource.OrNull(criterion.Unit);

    [Description("Which values are the better ones; left out where the author does not say.")]
    public Direction? Better => criterion.Better;

    [Description("What it is, in a sentence or two.")]
    public LocalizedJson? Summary => source.Localized(criterion.Summary);

    [Description("More about it.")]
    public LocalizedJson? Remarks => source.Localized(criterion.Remarks);

    public PagesJson Pages => source.Pages(owner, anchor);

    [MinLength(1), Description("The sources that are cited for it.")]
    public IReadOnlyList<CitationJson>? Citations => source.Citations(criterion.Citations);
}
