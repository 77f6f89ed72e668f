namespace DocGen.Site.Render.Views;

/// <summary>A link to a page of the site or elsewhere.</summary>
/// <param name="Title">The plain text of the link.</param>
/// <param name="Href">Where it leads, relative to the page, or an absolute address.</param>
/// <param name="Layer">The layer that it leads to, as the last part of its address; empty where it leads elsewhere.</param>
public sealed record LinkView(
    string Title,
    string Href,
    string Layer = "") : NamedView
{
    private protected override string PlainName => Title;
}
