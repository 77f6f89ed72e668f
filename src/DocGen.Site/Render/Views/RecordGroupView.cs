using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

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
