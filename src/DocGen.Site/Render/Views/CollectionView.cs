using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

/// <summary>What is said of a collection.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page, relative to this page.</param>
/// <param name="Summary">What it asks.</param>
/// <param name="Remarks">More about it; may be empty.</param>
/// <param name="Layout"><c>list</c>, <c>table</c>, <c>timeline</c> or <c>choice</c>.</param>
/// <param name="Count">The number of its records.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Groups">Its records by heading.</param>
/// <param name="Citations">The sources.</param>
public sealed record CollectionView(
    string Name,
    string Href,
    HtmlText Summary,
    HtmlText Remarks,
    string Layout,
    int Count,
    IReadOnlyList<CriterionView> Fields,
    IReadOnlyList<RecordGroupView> Groups,
    IReadOnlyList<CitationView> Citations)
{
    /// <summary>Whether a record is marked as one without a source.</summary>
    public bool HasUnsourced => Groups.SelectMany(group => group.Records).Any(record => record.IsUnsourced);
}
