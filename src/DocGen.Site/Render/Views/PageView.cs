using System.Text.Json.Serialization;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

/// <summary>A page. What is the same on many pages, or changes without the page, is not written to the file of view models.</summary>
/// <param name="Kind"><c>home</c>, <c>article</c>, <c>layer</c>, <c>subject</c>, <c>comparison</c>, <c>layers</c>, <c>subjects</c>, <c>comparisons</c>, <c>glossary</c>, <c>bibliography</c>, <c>not-found</c> or <c>root</c>.</param>
/// <param name="Language">The language tag.</param>
/// <param name="Title">The plain text of the heading.</param>
/// <param name="Heading">The heading as HTML, without an anchor.</param>
/// <param name="HeadingId">The heading's anchor; empty where it has none.</param>
/// <param name="Trail">The way to it from the home page, without itself; what leads nowhere has no address.</param>
/// <param name="Description">For search engines; may be empty.</param>
/// <param name="Root">The site's folder relative to the page, with a slash at its end, or empty where the page lies in it.</param>
/// <param name="CanonicalAddress">The page's absolute address; empty where the site's address is not set.</param>
/// <param name="MarkdownHref">The page as Markdown, relative to it; empty where there is none.</param>
/// <param name="FeedHref">The feed of its language, relative to it; empty where there is none.</param>
/// <param name="Languages">The page in every language of the site, in the site's order.</param>
/// <param name="Navigation">The side navigation.</param>
/// <param name="Contents">The headings of the page.</param>
/// <param name="Previous">The page before it.</param>
/// <param name="Next">The page after it.</param>
/// <param name="Updated">When it was last changed.</param>
/// <param name="EditAddress">Where to edit it; empty where the repository is not known.</param>
/// <param name="SourceAddress">Where the C# of an entity's page stands; empty where the repository is not known.</param>
/// <param name="StructuredData">The JSON-LD of the page.</param>
/// <param name="Body">The prose; may be empty.</param>
public sealed record PageView(
    string Kind,
    string Language,
    string Title,
    HtmlText Heading,
    string HeadingId,
    [property: JsonIgnore] IReadOnlyList<LinkView> Trail,
    string Description,
    string Root,
    string CanonicalAddress,
    [property: JsonIgnore] string MarkdownHref,
    [property: JsonIgnore] string FeedHref,
    IReadOnlyList<LanguageLinkView> Languages,
    [property: JsonIgnore] HtmlText Navigation,
    IReadOnlyList<HeadingView> Contents,
    LinkView? Previous,
    LinkView? Next,
    [property: JsonIgnore] DateView? Updated,
    [property: JsonIgnore] string EditAddress,
    [property: JsonIgnore] string SourceAddress,
    [property: JsonIgnore] HtmlText StructuredData,
    HtmlText Body)
{
    /// <summary>Whether its author marked it as not finished.</summary>
    [JsonIgnore]
    public bool IsDraft { get; init; }

    /// <summary>The package that the thing comes from, with its version; null where it comes from none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Package { get; init; }

    /// <summary>What of the page is in another language, in a draft; null where nothing is.</summary>
    [JsonIgnore]
    public StandInView? StandIn { get; init; }

    /// <summary>What is said where another language has a newer text of what the page begins with; else empty.</summary>
    [JsonIgnore]
    public HtmlText Stale { get; init; } = HtmlText.Empty;
}

/// <summary>A language in which a text is newer.</summary>
/// <param name="Language">The language tag.</param>
/// <param name="Name">The language's own name for itself.</param>
/// <param name="Href">The same text in it, relative to the page.</param>
public sealed record StaleView(
    string Language,
    string Name,
    string Href);

/// <summary>What stands in for texts that are not translated yet.</summary>
/// <param name="Language">The language tag that they have.</param>
/// <param name="IsProse">Whether the page's heading and prose are in it.</param>
/// <param name="Name">The language's own name for itself.</param>
public sealed record StandInView(
    string Language,
    bool IsProse,
    string Name);

/// <summary>A heading of the page, for its table of contents.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Id">The anchor.</param>
/// <param name="Title">The heading's text without links.</param>
public sealed record HeadingView(
    int Level,
    string Id,
    HtmlText Title);

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

/// <summary>A date.</summary>
/// <param name="Iso">As <c>2026-11-22</c>, for machines.</param>
/// <param name="Text">As the page's language writes it.</param>
public sealed record DateView(
    string Iso,
    string Text);
