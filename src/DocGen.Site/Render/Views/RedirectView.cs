namespace DocGen.Site.Render.Views;

/// <summary>A page that leads on to another.</summary>
/// <param name="Language">The language tag.</param>
/// <param name="Title">The title of the other page.</param>
/// <param name="Href">The way to it.</param>
/// <param name="CanonicalAddress">Its absolute address; empty where the site's address is not set.</param>
/// <param name="Root">The site's folder relative to this page, with a slash at its end, or empty where it lies in it.</param>
public sealed record RedirectView(
    string Language,
    string Title,
    string Href,
    string CanonicalAddress,
    string Root);
