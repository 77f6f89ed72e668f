using System.Collections.Concurrent;
using DocGen.Site.Cache;
using DocGen.Site.Check;
using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Facts;
using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Markdown;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;
using Scriban.Runtime;

namespace DocGen.Site.Render;

/// <summary>The third stage: a planned page in, its files out, in any order. Safe to call in parallel.</summary>
internal sealed class SiteRenderer
{
    private readonly SitePlan _plan;
    private readonly IReadOnlyDictionary<string, LanguageStrings> _strings;
    private readonly Dictionary<string, ValueFormatter> _values;
    private readonly Dictionary<string, ScriptObject> _texts;
    private readonly TemplateRenderer _templates;
    private readonly CellValues _cells;
    private readonly FactHistory _facts;
    private readonly NavigationRenderer _navigation;
    private readonly FooterRenderer _footers = new();
    private readonly ConcurrentDictionary<NavigationPlace, HashSet<string>> _navigationLinks = new();
    private readonly ConcurrentDictionary<NavigationPlace, Fingerprint> _frames = new();
    private readonly ProblemList _problems;

    /// <summary>Creates the renderer of a site.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="strings">The texts of the user interface by language.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    public SiteRenderer(SitePlan plan, IReadOnlyDictionary<string, LanguageStrings> strings, ProblemList problems)
    {
        _plan = plan;
        _strings = strings;
        _problems = problems;
        _values = strings.ToDictionary(pair => pair.Key, pair => new ValueFormatter(pair.Value), StringComparer.Ordinal);
        _texts = strings.ToDictionary(pair => pair.Key, pair => TextObject.From(pair.Value), StringComparer.Ordinal);
        _templates = new TemplateRenderer(plan.Site.Theme, plan.Site.Catalog, problems);
        _cells = new CellValues(plan.Site.Catalog, problems);
        _facts = new FactHistory(plan, _cells);
        _navigation = new NavigationRenderer(plan, _templates);
    }

    /// <summary>Puts together what a page consists of.</summary>
    /// <param name="scope">What the page is given.</param>
    /// <returns>The page; null where it cannot be put together, which has then been reported.</returns>
    public ComposedPage? Compose(PageScope scope)
    {
        var page = scope.Page;
        if ((page.Content is null ? Prose.Empty : MarkdownRenderer.Render(scope, page.Content)) is not { } prose) return null;
        var figures = new PageFigures(prose.Figures.Files);
        // What stands on many pages is no page's own.
        var shared = ScopeOf(page);
        var view = PageViews.Create(scope, prose, _navigation.Render(shared));
        var footer = _footers.Render(shared);
        var site = PageViews.Site(scope, footer.View);
        // A layout that is missing was reported.
        var layout = page.Content?.FrontMatter.Layout is { } chosen && _plan.Site.Theme.Layouts.Contains(chosen) ? $"layouts/{chosen}.html" : "layout.html";
        var own = page.Kind.View(scope, figures);
        // What stands in for a translation is known once all of it was asked for.
        if (scope.StandInLanguage is { } other) view = view with { StandIn = new(other, page.StandInLanguage is not null, _plan.LanguageNames.GetValueOrDefault(other, other)) };
        var composed = new ComposedPage(page, view, site, own, layout, prose, figures, [.. prose.Links, .. footer.Links]);
        return composed with { Files = [.. figures.Files, .. Exports(composed, scope)] };
    }

    /// <summary>Writes a page with its templates.</summary>
    /// <param name="composed">What it consists of.</param>
    /// <param name="scope">What the page is given.</param>
    /// <returns>The page; null where it could not be written, which has then been reported.</returns>
    public RenderedPage? Write(ComposedPage composed, PageScope scope)
    {
        var (page, view, site) = (composed.Page, composed.View, composed.Site);
        var content = scope.Templates.Render($"{view.Kind}.html", [("page", view), ("site", site), ("text", scope.Text), .. composed.Own.Variables]);
        if (content is null) return null;
        view = view with { Contents = TableOfContents.Of(content, composed.Prose.Contents) };
        var html = scope.Templates.Render(composed.Layout, ("page", view), ("site", site), ("text", scope.Text), ("content", content));
        if (html is null) return null;
        var anchors = Anchors.In(html.Value, out var repeated);
        foreach (var id in repeated) ReportRepeated(page, id, scope.Problems);
        return new RenderedPage(composed with { View = view }, LineBreaks.Prevent(html.Value), anchors);
    }

    /// <summary>The files that belong to no language: the root page, the page for what is not found, the sitemap, and <c>robots.txt</c>.</summary>
    public IEnumerable<MadeFile> RootFiles() => Render.RootFiles.Files(_plan, _strings, _texts, _templates);

    /// <summary>The pages that lead from where something was to where it is.</summary>
    public IEnumerable<MadeFile> Redirects() => _plan.Redirects.Select(redirect => new MadeFile(redirect.Address, () => RedirectPage.Render(redirect, _plan, _texts[redirect.Target.Language], _templates)?.Value));

    /// <summary>What failed in templates so far, each mistake once with the pages that it is seen on.</summary>
    public IReadOnlyList<Problem> Failures => _templates.Failures;

    /// <summary>What a page of the plan is rendered with.</summary>
    public PageScope ScopeOf(PlannedPage page) => ScopeOf(page, _problems);

    /// <summary>What a page of the plan is rendered with.</summary>
    /// <param name="page">The page.</param>
    /// <param name="problems">Where its own mistakes are reported.</param>
    public PageScope ScopeOf(PlannedPage page, ProblemList problems) =>
        new(page, _plan, _strings[page.Language], _texts[page.Language], _values[page.Language], _templates.For(page.Address), _cells, _facts, _navigation, problems, language => ScopeOf(_plan.Find($"{language}/index.html")!, problems));

    /// <summary>What the navigation of a page links to.</summary>
    public IReadOnlySet<string> NavigationLinksOf(PlannedPage page) => _navigationLinks.GetOrAdd(_navigation.PlaceOf(ScopeOf(page)), _ => TemplateLinks.In(_navigation.Render(ScopeOf(page)).Value));

    /// <summary>The fingerprint of what stands around a page and others of its folder: navigation and footer.</summary>
    public Fingerprint FrameOf(PlannedPage page) => _frames.GetOrAdd(_navigation.PlaceOf(ScopeOf(page)), _ => Fingerprints.Of((_navigation.Sections(ScopeOf(page)), _footers.Render(ScopeOf(page)).View)));

    // Where the author has a file of the same address, theirs stays.
    private IEnumerable<SiteFile> Exports(ComposedPage composed, PageScope scope)
    {
        var page = composed.Page;
        if (!_plan.HasStaticFile(page.MarkdownAddress)) yield return new(page.MarkdownAddress, MarkdownPage.Of(composed, scope));
        foreach (var export in page.Kind.Exports(page))
            if (!_plan.HasStaticFile(export.Address)) yield return new(export.Address, export.Write(scope));
    }

    private void ReportRepeated(PlannedPage page, string id, ProblemList problems)
    {
        var location = page.Content?.Document?.Headings.LastOrDefault(heading => heading.Anchor == id)?.Location
            ?? (page.Entry is { } entry ? _plan.Site.Catalog.LocationOf(entry) : Location.None);
        problems.Error("DG2026", location, $"'{page.Address}' has the anchor '#{id}' twice, so that links cannot tell the two places apart. Word the heading differently, or give it an anchor of its own, as in '## Heading {{#name}}'.");
    }
}
