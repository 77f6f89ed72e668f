namespace DocGen.Site.Render.Views;

/// <summary>What all pages of a language share.</summary>
/// <param name="Title">The site's title.</param>
/// <param name="Description">The site's description; may be empty.</param>
/// <param name="Home">The language's home page relative to the page.</param>
/// <param name="Address">The site's absolute address with a slash at its end; empty where it is not set.</param>
/// <param name="Image">The absolute address of the picture that previews of links show; empty where there is none, or the site's address is not set.</param>
/// <param name="Repository">The repository's address; empty where it is not set.</param>
/// <param name="Footer">What the author wants at the foot of every page.</param>
/// <param name="Comments">Comments of readers; null where there are none.</param>
public sealed record SiteView(
    string Title,
    string Description,
    string Home,
    string Address,
    string Image,
    string Repository,
    FooterView Footer,
    CommentsView? Comments);
