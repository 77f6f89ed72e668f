namespace DocGen.Site.Render.Views;

/// <summary>Something that a derived value is computed from.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its page, or its cell in a matrix, relative to this page.</param>
/// <param name="Value">The value of a cell; empty for other things.</param>
/// <param name="Layer">The layer that it is, as the last part of its address; empty for other things.</param>
public sealed record InputView(
    string Title,
    string Href,
    string Value,
    string Layer);
