using DocGen.Site.Load.Settings;
using DocGen.Site.Render.Templates;

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
    CommentsView? Comments)
{
    /// <summary>The site's own style sheets, relative to the page, after the theme's.</summary>
    public IReadOnlyList<string> StyleHrefs { get; init; } = [];

    /// <summary>The picture beside the site's title, relative to the page; empty for the theme's.</summary>
    public string LogoHref { get; init; } = "";

    /// <summary>The picture in the browser's tab, relative to the page; empty for the theme's.</summary>
    public string FaviconHref { get; init; } = "";

    /// <summary>The same with the files that give the site a look of its own.</summary>
    /// <param name="look">The files.</param>
    /// <param name="href">The way from the page to a file of the content folder; null where there is none, which was reported.</param>
    internal SiteView With(SiteLook look, Func<string, string?> href) => this with
    {
        StyleHrefs = [.. look.StyleSheets.Select(file => href(file.Path)).OfType<string>()],
        LogoHref = look.Logo is { } logo ? href(logo.Path) ?? "" : "",
        FaviconHref = look.Favicon is { } favicon ? href(favicon.Path) ?? "" : "",
    };
}

/// <summary>What the author wants at the foot of every page.</summary>
/// <param name="Text">The text; may be empty.</param>
/// <param name="Links">Pages and links.</param>
public sealed record FooterView(
    HtmlText Text,
    IReadOnlyList<LinkView> Links);

/// <summary>Where giscus keeps the comments of readers.</summary>
/// <param name="Repository">The repository on GitHub, such as <c>owner/name</c>.</param>
/// <param name="RepositoryId">Its id.</param>
/// <param name="Category">The discussions' category.</param>
/// <param name="CategoryId">Its id.</param>
public sealed record CommentsView(
    string Repository,
    string RepositoryId,
    string Category,
    string CategoryId);
