using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Collections;

/// <summary>What is said of a collection.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page, relative to this page.</param>
/// <param name="Summary">What it asks.</param>
/// <param name="Remarks">More about it; may be empty.</param>
/// <param name="Layout"><c>list</c>, <c>table</c>, <c>timeline</c> or <c>choice</c>.</param>
/// <param name="Count">The number of its records.</param>
/// <param name="SubjectCount">The number of subjects that they are about.</param>
/// <param name="Years">From which year to which they are; empty where none has a date or a year.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Groups">Its records by heading.</param>
/// <param name="Facets">What readers filter its records by; null where they cannot: elsewhere than on its own page, in a choice, and where there are only a few.</param>
/// <param name="Citations">The sources.</param>
public sealed record CollectionView(
    string Name,
    string Href,
    HtmlText Summary,
    HtmlText Remarks,
    string Layout,
    int Count,
    int SubjectCount,
    string Years,
    IReadOnlyList<CriterionView> Fields,
    IReadOnlyList<RecordGroupView> Groups,
    IReadOnlyList<FacetView>? Facets,
    IReadOnlyList<CitationView> Citations) : NamedView
{
    private protected override string PlainName => Name;

    /// <summary>Whether a record is marked as one without a source.</summary>
    public bool HasUnsourced => Groups.SelectMany(group => group.Records).Any(record => record.IsUnsourced);
}

/// <summary>Records that stand under one heading.</summary>
/// <param name="Id">The heading's anchor; empty where the records have no heading, or stand elsewhere than on their collection's page.</param>
/// <param name="Title">The heading; empty where there is none.</param>
/// <param name="Summary">What the heading means; may be empty.</param>
/// <param name="Records">The records in order.</param>
public sealed record RecordGroupView(
    string Id,
    string Title,
    HtmlText Summary,
    IReadOnlyList<RecordView> Records);

/// <summary>What is said of a record.</summary>
/// <param name="Id">Its anchor on its collection's page; empty where it stands elsewhere.</param>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its place on its collection's page, relative to this page.</param>
/// <param name="Date">When it happened, in words; empty where it has no date.</param>
/// <param name="DateTime">The same as ISO 8601 has it.</param>
/// <param name="Summary">What it says; may be empty.</param>
/// <param name="Remarks">More about it; may be empty.</param>
/// <param name="Chart">Its figures as a chart; empty where there is nothing to draw, or where it stands elsewhere.</param>
/// <param name="Fields">Its fields, without those that are told otherwise or do not apply.</param>
/// <param name="About">The things that it is about.</param>
/// <param name="Citations">The sources.</param>
/// <param name="Line">The line that it is until it is opened; null in a table, and where it stands elsewhere than on its collection's page.</param>
/// <param name="Facets">What it has of the facets of its collection, as <c>facet=option</c>, parted by spaces; may be empty.</param>
/// <param name="IsUnsourced">Whether neither it nor a field of it has a source, on a site whose values have sources.</param>
public sealed record RecordView(
    string Id,
    string Name,
    string Href,
    string Date,
    string DateTime,
    HtmlText Summary,
    HtmlText Remarks,
    HtmlText Chart,
    IReadOnlyList<AnswerView> Fields,
    IReadOnlyList<LinkView> About,
    IReadOnlyList<CitationView> Citations,
    RecordLineView? Line,
    string Facets,
    bool IsUnsourced) : NamedView
{
    private protected override string PlainName => Name;
}

/// <summary>The records of one collection that are about a thing.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Layout"><c>list</c>, <c>table</c>, <c>timeline</c> or <c>choice</c>.</param>
/// <param name="Records">The records in order.</param>
public sealed record RelatedRecordsView(
    LinkView Collection,
    string Layout,
    IReadOnlyList<RecordView> Records);
