namespace DocGen.Site.Render.Views;

/// <summary>A place that cites a source.</summary>
/// <param name="Title">The place's name, such as the subject and the criterion.</param>
/// <param name="Href">The place, relative to the page.</param>
/// <param name="Where">The place in the source; empty for the whole.</param>
public sealed record CitingView(
    string Title,
    string Href,
    string Where);
