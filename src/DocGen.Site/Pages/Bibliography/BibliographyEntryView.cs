using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Bibliography;

/// <summary>An entry of the bibliography.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">The source's title.</param>
/// <param name="Language">The language of the title, as a tag, where it is not the page's; empty otherwise.</param>
/// <param name="Address">The source's absolute address.</param>
/// <param name="Author">Who wrote or published it; empty where it is not given.</param>
/// <param name="Year">The year; empty where it is not known.</param>
/// <param name="CitedBy">The places that cite it.</param>
public sealed record BibliographyEntryView(
    string Id,
    int Number,
    string Title,
    string Language,
    string Address,
    string Author,
    string Year,
    IReadOnlyList<CitingView> CitedBy)
{
    /// <summary>The day on which somebody last read it; null where that is not known.</summary>
    public DateView? Retrieved { get; init; }
}

/// <summary>A place that cites a source.</summary>
/// <param name="Title">The place's name, such as the subject and the criterion.</param>
/// <param name="Href">The place, relative to the page.</param>
/// <param name="Where">The place in the source; empty for the whole.</param>
public sealed record CitingView(
    string Title,
    string Href,
    string Where);
