using System.Text;
using DocGen.Shared;
using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render.Claims;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Render.Markdown;

/// <summary>
/// Resolves every link and image of a page: those whose scheme names the model become values, links and diagrams; relative ones become
/// links between the site's pages. What does not resolve is an error at its place.
/// </summary>
internal sealed class ReferenceResolver(PageScope scope, ContentPage content, string text)
{
    private static readonly string[] s_drawn = ["stack", "diff", "compare", "tree", "chart", "records"];

    private static readonly string[] s_schemes = ["xref", "fact", .. s_drawn, Inclusion.Scheme, "http", "https", "mailto", "tel"];

    private readonly List<PageLink> _links = [];
    private readonly List<Resolution> _resolutions = [];

    public IReadOnlyList<PageLink> Links => _links;

    public PageFigures Figures { get; } = new([]);

    public IReadOnlyList<Resolution> Resolutions => _resolutions;

    // A footer stands on many pages, so it has no anchors and files of its own.
    private bool IsFooter => !ReferenceEquals(content, scope.Page.Content);

    public void Resolve(MarkdownDocument document)
    {
        if (IsFooter) ReportRefused(document);
        foreach (var unseen in document.Parts<MarkdownObject>().Where(MarkdownReader.IsUnseen)) Resolve(unseen.Span, "");
        foreach (var inline in document.Parts<Inline>())
        {
            if (inline is LiteralInline text) ResolveMarkup(text);
            switch (inline)
            {
                case AutolinkInline autolink when !autolink.IsEmail:
                    if (IsInTitle(autolink)) Error("DG2017", autolink, "A page's title is plain text in navigation and in the browser's tab, so it cannot hold a name or a value of the model. Write the text itself.");
                    ResolveAutolink(autolink);
                    break;
                case LinkInline { IsImage: true } image:
                    ResolveImage(image);
                    break;
                case LinkInline link:
                    ResolveLink(link);
                    break;
            }
        }
    }

    private void ReportRefused(MarkdownDocument footer)
    {
        foreach (var part in footer.Parts<MarkdownObject>())
            if (part is HeadingBlock or FootnoteLink { IsBackLink: false }) ReportRefused(part, "A heading or a footnote");
    }

    private void ReportRefused(MarkdownObject part, string what) =>
        scope.Problems.Error("DG2045", MarkdownReader.LocationOf(part, content.File), $"{what} does not stand in a footer, which is on every page. Write it on a page, and a link to the page here.");

    private static bool IsInTitle(AutolinkInline autolink) =>
        LinkScheme.Split(autolink.Url).Scheme is "xref" or "fact" && autolink.Parent is { } parent && TopmostOf(parent).ParentBlock is HeadingBlock { Level: 1 };

    private static ContainerInline TopmostOf(ContainerInline inline) => inline.Parent is { } parent ? TopmostOf(parent) : inline;

    private void ResolveAutolink(AutolinkInline autolink)
    {
        var (scheme, name) = LinkScheme.Split(autolink.Url);
        switch (scheme)
        {
            case "xref":
                if (FindEntry(name, autolink) is not { } entry) return;
                var link = new LinkInline("", "");
                LeadTo(link, entry);
                link.AppendChild(new LiteralInline(entry.Name[scope.Language]));
                Resolve(autolink.Span, new LinkedEntry(entry, entry.Name[scope.Language]));
                autolink.ReplaceBy(link);
                ResolveParticle(link, entry.Name[scope.Language]);
                break;
            case "fact":
                if (FindCell(name, autolink) is not { } cell) return;
                var view = CellRenderer.Cell(scope, cell, anchored: false);
                var html = scope.Templates.Render("fact.html", ("cell", view), ("href", scope.Href(cell)), ("text", scope.Text));
                var value = new ValueInline((html?.Value ?? "").TrimEnd('\n'), CellRenderer.Text(scope, cell));
                Resolve(autolink.Span, cell);
                autolink.ReplaceBy(value);
                ResolveParticle(value, CellRenderer.Text(scope, cell));
                break;
            case "http" or "https" or "mailto":
                break;
            default:
                ReportScheme(scheme, autolink, isImage: false);
                break;
        }
    }

    private void ResolveLink(LinkInline link)
    {
        var (scheme, name) = LinkScheme.Split(link.Url ?? "");
        switch (scheme)
        {
            case "":
                ResolveRelative(link, name);
                break;
            case "xref":
                if (FindEntry(name, link) is not { } entry) return;
                var isBare = link.FirstChild is null;
                if (isBare) link.AppendChild(new LiteralInline(entry.Name[scope.Language]));
                LeadTo(link, entry);
                Resolve(isBare ? link.Span : link.UrlSpan, new LinkedEntry(entry, isBare ? entry.Name[scope.Language] : ""));
                break;
            case "fact":
                ResolveClaim(link, name);
                return;
            case "http" or "https" or "mailto" or "tel":
                break;
            default:
                ReportScheme(scheme, link, isImage: false);
                return;
        }

        ResolveParticle(link, MarkdownReader.PlainText(link));
    }

    // Words that are held to the model lead to what they are held to, and are followed by its sources.
    private void ResolveClaim(LinkInline link, string name)
    {
        var words = MarkdownReader.PlainText(link);
        if (string.IsNullOrWhiteSpace(words))
        {
            Error("DG2017", link, "A claim needs words to hold to the model: [words](fact:…). For the value itself write <fact:…>.");
            return;
        }

        if (Claim.Read(name) is not { } claim)
        {
            Error("DG2077", link, $"'{name}' is no claim. Write a cell, or a cell and what it is compared with by =, !=, <, <=, > or >=, such as (fact:Subject.Criterion<125ms).");
            return;
        }

        if (FindCell(claim.Cell, link) is not { } cell) return;
        CellEntry? other = null;
        // No literal has a dot behind a letter, so what has one is meant as the name of a cell.
        if (claim.Other is [var first, ..] && char.IsLetter(first) && claim.Other.Contains('.') && (other = FindCell(claim.Other, link)) is null) return;
        var failures = LanguagesOf(link).Select(language => new ClaimCheck(scope.In(language))).Select(check => claim.Relation is null ? check.Check(words, cell) : check.Check(claim, cell, other)).ToList();
        if (!failures.Contains(null) && failures[0] is { } failure)
        {
            Error(failure.Id, link, failure.Message);
            return;
        }

        CellEntry[] cells = other is null ? [cell] : [cell, other];
        link.Url = scope.Href(cell);
        link.Title = string.Join(" · ", cells.Select(held => $"{held.Owner.Name[scope.Language]}, {held.Criterion.Name[scope.Language]}: {CellRenderer.Text(scope, held)}"));
        link.GetAttributes().AddClass("claim");
        ResolveParticle(link, words);
        var citations = scope.Templates.Render("claim-sources.html", ("citations", CellRenderer.Citations(scope, [.. cells.SelectMany(held => held.Member.Citations)])));
        link.InsertAfter(new ValueInline((citations?.Value ?? "").TrimEnd('\n'), ""));
        Resolve(link.UrlSpan, new LinkedCell(cell));
        Resolve(new(link.Span.End, link.Span.End), new CitedCells(cells));
    }

    // Words are held to the value as the language writes it that they are written in: that of their folder, whoever reads them; words of all languages as any writes it.
    private IReadOnlyList<string> LanguagesOf(LinkInline claim)
    {
        var folder = FilePathOf(claim).Split('/')[0];
        return !content.IsOfAllLanguages && scope.Languages.Contains(folder) ? [folder] : scope.Languages;
    }

    private void ResolveImage(LinkInline image)
    {
        var (scheme, name) = LinkScheme.Split(image.Url ?? "");
        if (s_drawn.Contains(scheme))
        {
            Draw(image, scheme, name);
            return;
        }

        if (scheme.Length > 0)
        {
            if (IsFooter && scheme == Inclusion.Scheme) ReportRefused(image, "A file that is included");
            else ReportScheme(scheme, image, isImage: true);
            return;
        }

        var source = FilePathOf(image);
        var path = Unescape(name);
        if (RelativeAddress.Resolve(source, path) is not { } target || scope.FindFile(target) is not { } address)
        {
            Error("DG2011", image, $"There is no picture '{name}'.{NearestFile(source, path)} Put it into the content folder and write its path relative to this page.");
            return;
        }

        image.Url = scope.Href(address);
        ResolveFrom(source, image, target);
        if (ImageSyntax.SizeOf(image) is { } size) Resolve(size, "");
        // A picture beside it that is drawn for the dark theme: overview.png, overview.dark.png.
        if (scope.FindFile(Path.ChangeExtension(target, "dark" + Path.GetExtension(target))) is not { } dark) return;
        var other = new LinkInline(scope.Href(dark), image.Title ?? "") { IsImage = true };
        other.AppendChild(new LiteralInline(MarkdownReader.PlainText(image)));
        image.TryGetAttributes()?.CopyTo(other.GetAttributes(), mergeIdAndProperties: true, shared: false);
        image.GetAttributes().AddClass("in-light");
        other.GetAttributes().AddClass("in-dark");
        image.InsertAfter(other);
    }

    private void Draw(LinkInline image, string scheme, string name)
    {
        if (IsFooter)
        {
            ReportRefused(image, "A diagram");
            return;
        }

        if (image.Parent?.ParentBlock is not ParagraphBlock { Parent: { } container } paragraph || image.PreviousSibling is not null || image.NextSibling is not null || image.Parent is not ContainerInline { Parent: null })
        {
            Error("DG2017", image, $"A diagram ('{scheme}:') stands alone in its paragraph. Put empty lines around it.");
            return;
        }

        var request = new FigureRequest(scheme, name, MarkdownReader.PlainText(image), image.Title is { Length: > 0 } caption ? caption : MarkdownReader.PlainText(image), LocationOf(image));
        if (FigureRenderer.Render(scope, request, Figures) is not { } figure) return;
        Resolve(image.Span, figure);
        container[container.IndexOf(paragraph)] = new RawBlock(figure.Html.Value);
    }

    private void ResolveRelative(LinkInline link, string written)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var path = Unescape(hash < 0 ? written : written[..hash]);
        var fragment = hash < 0 ? "" : Unescape(written[(hash + 1)..]);
        if (written.Length == 0 || path.StartsWith('/'))
        {
            Error("DG2011", link, $"{(written.Length == 0 ? "The link has no address" : $"'{written}' begins with '/', and so leads to no page")}. {(PageAt(path, FilePathOf(link)) is { } meant ? $"Write '{meant}{(hash < 0 ? "" : written[hash..])}'." : "Write the path of a page's .md file relative to this page.")}");
            return;
        }

        if (path.Length == 0)
        {
            if (IsFooter) ReportRefused(link, "A link without a page");
            else AddAnchor(link, scope.Page.Address, fragment);
            return;
        }

        var source = FilePathOf(link);
        var named = RelativeAddress.Resolve(source, path);
        var target = named;
        var isPage = target is not null && target.EndsWith(".md", StringComparison.Ordinal);
        // Prose that stands in for a translation leads on in the language of its reader.
        if (isPage && content.Language != scope.Language && target!.StartsWith(content.Language + "/", StringComparison.Ordinal)) target = scope.Language + target[content.Language.Length..];
        var address = isPage ? string.Concat(target.AsSpan(0, target!.Length - 3), ".html") : target is null ? null : scope.FindFile(target);
        if (address is null || (isPage && !scope.HasPage(address)))
        {
            var isMeantAsPage = isPage || !Path.HasExtension(path) || path.Contains(".md", StringComparison.OrdinalIgnoreCase);
            Error("DG2011", link, isPage && target!.Split('/', 2) is [_, var file] && scope.Plan.Drafts.Contains(file[..^3]) ? SitePlan.DraftMessage(path)
                : isMeantAsPage ? NoPage(source, path, named) : $"There is no file '{path}'.{NearestFile(source, path)}");
            return;
        }

        link.Url = scope.Href(address, fragment);
        ResolveFrom(source, link, target + (hash < 0 ? "" : written[hash..]));
        if (isPage && fragment.Length > 0) AddAnchor(link, address, fragment);
    }

    // Anchors are words of a language: those that prose of another one names are looked for where it is at home.
    private void AddAnchor(LinkInline link, string address, string fragment)
    {
        if (content.Language == scope.Language) _links.Add(new(content.OriginOf(LocationOf(link)), address, fragment));
    }

    // The page that another generator's address from the root names, with the language or without.
    private string? PageAt(string path, string source)
    {
        var place = path.Trim('/');
        if (Path.GetExtension(place) is ".html" or ".md") place = place[..place.LastIndexOf('.')];
        string[] places = [place, $"{place}/index", $"{scope.Language}/{place}", $"{scope.Language}/{place}/index"];
        return places.FirstOrDefault(page => page.StartsWith(scope.Language + "/", StringComparison.Ordinal) && scope.HasPage(page + ".html")) is { } found
            ? RelativeAddress.Relative(source, found + ".md") : null;
    }

    // What is included leads on from its own file, and has its links where the page is.
    private string FilePathOf(LinkInline link) => content.FilePathAt((link.Reference ?? (MarkdownObject)link).Line + 1);

    private void ResolveFrom(string source, LinkInline link, string target)
    {
        if (content.Origins.Count > 0 && source != content.FilePathAt(1) && !link.UrlSpan.IsEmpty) Resolve(link.UrlSpan, RelativeAddress.Relative(content.FilePathAt(1), target).Replace(" ", "%20", StringComparison.Ordinal));
    }

    // A file that is there and not published is most likely what was meant.
    private string NearestFile(string source, string path) =>
        IgnoredFiles.Contains(path.TrimStart('.', '/')) ? " Files of such a name are left behind by editors and systems, and DocGen leaves them out: rename it."
        : scope.Plan.StaticFiles.Hint(path, RelativeAddress.Resolve(source, path) ?? path, file => RelativeAddress.Relative(source, file));

    // What is written says neither the folder nor the language that the file is missing in. Prose that stands in for a translation has the mistakes of its own language, which are told once.
    private string NoPage(string source, string path, string? target)
    {
        if (target is null) return $"There is no page '{path}': the path leads out of the content folder.{PagesNear(source, path, path)}";
        if (FolderAt(source, path, target) is { } folder) return folder;
        var (language, page) = target.Split('/', 2) is [var first, var rest] ? (first, rest) : ("", target);
        var others = scope.Languages.Where(other => other != language && page.EndsWith(".md", StringComparison.Ordinal) && scope.HasPage($"{other}/{page[..^3]}.html")).ToList();
        return scope.Languages.Contains(language) && others.Count > 0
            ? $"There is no page '{path}' in the language '{language}', but in '{string.Join("', '", others)}'. Write {target} in the content folder."
            : $"There is no page '{path}': the content folder has no {target}.{PagesNear(source, path, target)}";
    }

    // Other generators have addresses of folders, which are files here.
    private string? FolderAt(string source, string path, string target)
    {
        var folder = target.TrimEnd('/') + "/";
        var pages = WrittenPages.StartingWith(folder);
        if (target.EndsWith(".md", StringComparison.Ordinal) || pages.Count == 0 || scope.HasPage(folder.TrimEnd('/') + ".html")) return null;
        return scope.HasPage($"{folder}index.html")
            ? $"'{path}' is a folder, and a link leads to a file. Write '{RelativeAddress.Relative(source, folder + "index.md")}'."
            : $"'{path}' is a folder without an index.md, and a link leads to a file.{NearestName.Known(pages, file => RelativeAddress.Relative(source, file))}";
    }

    private string PagesNear(string source, string path, string target) => WrittenPages.Hint(path, target, file => RelativeAddress.Relative(source, file));

    private KnownNames WrittenPages => scope.Plan.PageFilesIn(content.IsOfAllLanguages ? scope.Language : content.Language);

    private void LeadTo(LinkInline link, CatalogEntry entry)
    {
        link.Url = scope.Href(entry);
        if (PageScope.LayerOf(entry) is { Length: > 0 } layer) link.GetAttributes().AddProperty("data-layer", layer);
    }

    private CatalogEntry? FindEntry(string name, Inline inline)
    {
        var entry = scope.FindEntry(name, out var message);
        if (entry is null) Error("DG2014", inline, message);
        return entry;
    }

    private CellEntry? FindCell(string name, Inline inline)
    {
        var cell = CellName.Find(scope.Plan, name, out var message);
        if (cell is null) Error("DG2015", inline, message);
        return cell;
    }

    // A pair such as 은(는) right behind an inserted value takes the form that the value's last sound asks for.
    private void ResolveParticle(Inline value, string text)
    {
        var next = value;
        while (next.NextSibling is null && next.Parent is EmphasisInline parent) next = parent;
        if (next.NextSibling is not LiteralInline literal) return;
        var written = literal.Content.ToString();
        if (ParticlePair.At(written) is not { } pair) return;
        var resolved = scope.Particles.ResolveAfter(text, written);
        if (resolved.UnknownWords.Count > 0)
            scope.Problems.Warning("DG2019", LocationOf(literal), $"How '{text}' is read is not known, so its particle may be wrong. Say how it is read under 'readings' in site.yaml, or write the particle out.");
        Resolve(new(literal.Span.Start, literal.Span.Start + pair.Written.Length - 1), resolved.Text[..^(written.Length - pair.Written.Length)]);
        literal.Content = new StringSlice(resolved.Text);
    }

    // A page has no HTML, so what looks like it is plain text, and has to stay so where its Markdown is read by others.
    private void ResolveMarkup(LiteralInline literal)
    {
        var written = text.AsSpan(0, literal.Span.End + 1);
        for (var i = Math.Max(literal.Span.Start, 0); i < written.Length - 1; i++)
            if (written[i] == '<' && (i == 0 || written[i - 1] != '\\') && (char.IsAsciiLetter(written[i + 1]) || written[i + 1] is '/' or '!' or '?')) Resolve(new(i, i), "\\<");
    }

    private void ReportScheme(string scheme, Inline inline, bool isImage)
    {
        if (isImage && scheme is ("http" or "https"))
        {
            Error("DG2023", inline, $"'{((LinkInline)inline).Url}' is a picture elsewhere, and a page loads nothing from there. Save it in the content folder and write its path relative to this page.");
            return;
        }

        var message = s_drawn.Contains(scheme) ? $"'{scheme}:' draws a diagram. Write it as an image: ![description]({scheme}:…)."
            : scheme == Inclusion.Scheme ? isImage ? "A file that is included stands alone in its paragraph, outside of lists and quotes. Put empty lines around it." : "'include:' takes in a file. Write it as an image: ![description](include:…)."
            : isImage && scheme is ("xref" or "fact") ? $"'{scheme}:' is a link, not an image. Write <{scheme}:…>."
            : null;
        if (message is not null) Error("DG2017", inline, message);
        else Error("DG2013", inline, $"The scheme '{scheme}:' is not known.{NearestName.HintOfAll(scheme, s_schemes)}");
    }

    private void Resolve(SourceSpan span, object meaning) => _resolutions.Add(new(span, meaning));

    private void Error(string id, Inline inline, string message) => scope.Problems.Error(id, LocationOf(inline), message);

    private Location LocationOf(Inline inline) => MarkdownReader.LocationOf(inline, content.File);

    // Files are known by their composed names, whatever a file system or an editor makes of them.
    private static string Unescape(string text) => Normalization.Normalize(Uri.UnescapeDataString(text));
}
