using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

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
    bool IsUnsourced);
