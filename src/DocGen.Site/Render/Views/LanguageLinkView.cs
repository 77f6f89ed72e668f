namespace DocGen.Site.Render.Views;

/// <summary>The same page in a language of the site.</summary>
/// <param name="Language">The language tag.</param>
/// <param name="Name">The language's own name for itself.</param>
/// <param name="Href">The page's address relative to this page.</param>
/// <param name="Address">The page's absolute address; empty where the site's address is not set.</param>
/// <param name="IsCurrent">Whether it is this page.</param>
public sealed record LanguageLinkView(
    string Language,
    string Name,
    string Href,
    string Address,
    bool IsCurrent);
