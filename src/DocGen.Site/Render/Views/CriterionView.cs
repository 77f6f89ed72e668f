using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

/// <summary>A criterion, as the head of a row.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it asks; empty where the author does not say.</param>
/// <param name="Remarks">More about it; may be empty.</param>
/// <param name="Unit">The unit of its numbers; empty where there is none.</param>
/// <param name="Better"><c>lower</c>, <c>higher</c> or empty.</param>
/// <param name="Citations">The sources of the criterion itself.</param>
public sealed record CriterionView(
    string Id,
    string Name,
    HtmlText Summary,
    HtmlText Remarks,
    string Unit,
    string Better,
    IReadOnlyList<CitationView> Citations) : NamedView
{
    private protected override string PlainName => Name;
}
