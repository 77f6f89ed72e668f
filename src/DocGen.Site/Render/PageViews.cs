using DocGen.Site.Facts;
using DocGen.Site.Load;
using DocGen.Site.Load.Settings;
using DocGen.Site.Plan;
using DocGen.Site.Render.Markdown;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes the views that every page has.</summary>
internal static class PageViews
{
    public static PageView Create(PageScope scope, Prose prose, HtmlText navigation)
    {
        var page = scope.Page;
        var settings = scope.Settings;
        var description = OwnDescription(scope) is { Length: > 0 } own ? own : settings.Description[page.Language];
        var (previous, next) = Neighbours(scope);
        return new PageView(
            page.Kind.Name,
            page.Language,
            page.Title,
            prose.Heading.IsEmpty ? StandIn.Name(scope, page, page.Title) ?? HtmlText.Escape(page.Title) : InLanguage(page, "span", prose.Heading),
            prose.HeadingId,
            [.. scope.Trail.Select(step => new LinkView(step.Title, step.Page is null ? "" : scope.Href(step.Page.Address)) { StandIn = StandIn.Name(scope, step.Page, step.Title) })],
            description,
            RelativeAddress.ToRoot(page.Address),
            Absolute(settings.Address, page.Address),
            scope.Href(page.MarkdownAddress),
            scope.FeedAddress is { } feed ? scope.Href(feed) : "",
            LanguageLinks(scope),
            navigation,
            prose.Contents,
            previous,
            next,
            Updated(scope),
            RepositoryAddress(scope, scope.RepositoryPath, 0, "edit"),
            page.Entry is null ? "" : SourceAddress(scope, page.Entry),
            new HtmlText(StructuredData.Create(scope, description)),
            prose.Body.IsEmpty ? prose.Body : InLanguage(page, "div", prose.Body))
        {
            IsDraft = page.Content?.FrontMatter.IsDraft ?? false,
            Stale = scope.Stale.TryGetValue("", out var stale) ? stale.Html(scope) : HtmlText.Empty,
            Package = page.Entry is { } entry ? scope.Plan.Site.Catalog.PackageOf(entry.Type)?.ToString() : null,
        };
    }

    private static HtmlText InLanguage(PlannedPage page, string element, HtmlText prose) => StandIn.Mark(prose, page.StandInLanguage ?? page.Language, page.Language, element);

    public static SiteView Site(PageScope scope, FooterView footer) => new SiteView(
        scope.Settings.Title[scope.Language],
        scope.Settings.Description[scope.Language],
        scope.Href($"{scope.Language}/index.html"),
        scope.Settings.Address,
        Image(scope.Settings),
        scope.Settings.Repository,
        footer,
        scope.Settings.Comments is { } comments ? new(comments.Repository, comments.RepositoryId, comments.Category, comments.CategoryId) : null).With(scope.Settings.Look, path => scope.FindFile(path) is { } address ? scope.Href(address) : null);

    /// <summary>The absolute address of the picture for previews of links; empty where there is none, or nobody knows where.</summary>
    public static string Image(SiteSettings settings) => settings.Image is { } image ? Absolute(settings.Address, StaticFile.AddressOf(image.Path)) : "";

    /// <summary>The absolute address of a file of the site; empty where the site's address is not set.</summary>
    public static string Absolute(string siteAddress, string address) => siteAddress.Length == 0 ? "" : siteAddress + RelativeAddress.Encode(WithoutIndex(address));

    private static string WithoutIndex(string address) =>
        address == "index.html" || address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;

    /// <summary>What a page says of itself in a sentence, as plain text; empty where it says nothing.</summary>
    public static string OwnDescription(PageScope scope)
    {
        if (scope.Page.Content?.FrontMatter.Description is { Length: > 0 } description) return description;
        return scope.Page.Entry is { } entry ? RichTextRenderer.Plain(scope, entry.Summary) : scope.Page.Kind.Description(scope);
    }

    private static IReadOnlyList<LanguageLinkView> LanguageLinks(PageScope scope) =>
    [
        .. scope.Translations().Select(other => new LanguageLinkView(
            other.Page.Language,
            other.Name,
            scope.Href(other.Page.Address),
            Absolute(scope.Settings.Address, other.Page.Address),
            other.Page.Language == scope.Language)),
    ];

    // Pages of prose follow each other in reading order, things of one kind in theirs.
    private static (LinkView? Previous, LinkView? Next) Neighbours(PageScope scope)
    {
        LinkView? Link(PlannedPage? page) => page is null ? null : new(page.ShortTitle, scope.Href(page.Address)) { StandIn = StandIn.Name(scope, page, page.ShortTitle) };
        var (previous, next) = scope.Neighbours();
        return (Link(previous), Link(next));
    }

    /// <summary>A day; null where none is known.</summary>
    public static DateView? Day(PageScope scope, DateOnly? day) => day is { } known ? new(IsoDate.Write(known), scope.Values.Date(known)) : null;

    private static DateView? Updated(PageScope scope) => Day(scope, scope.Changed is { } time ? DateOnly.FromDateTime(time.DateTime) : null);

    private static string SourceAddress(PageScope scope, CatalogEntry entry)
    {
        var location = scope.Plan.Site.Catalog.LocationOf(entry);
        return location.Path.Length == 0 ? "" : RepositoryAddress(scope, scope.RepositoryPathOf(location.Path), location.Line, "blob");
    }

    private static string RepositoryAddress(PageScope scope, string? path, int line, string verb) =>
        path is null ? "" : $"{scope.Settings.Repository}/{verb}/{scope.Settings.Branch}/{RelativeAddress.Encode(path)}{(line > 0 ? $"#L{line}" : "")}";
}
