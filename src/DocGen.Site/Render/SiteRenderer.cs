using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Markdown;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;
using Scriban.Runtime;

namespace DocGen.Site.Render;

/// <summary>The third stage: a planned page in, its text out. Safe to call in parallel.</summary>
public sealed class SiteRenderer
{
    private readonly SitePlan _plan;
    private readonly IReadOnlyDictionary<string, LanguageStrings> _strings;
    private readonly Dictionary<string, ValueFormatter> _values;
    private readonly Dictionary<string, ScriptObject> _texts;
    private readonly TemplateRenderer _templates;
    private readonly CellValues _cells;
    private readonly NavigationRenderer _navigation;
    private readonly FooterRenderer _footers = new();
    private readonly CitingPlaces _citing;
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
        _templates = new TemplateRenderer(plan.Site.Theme, plan.Site.Catalog.TemplateFunctions, problems);
        _cells = new CellValues(plan.Site.Catalog, problems);
        _navigation = new NavigationRenderer(plan, _templates);
        _citing = new CitingPlaces(plan);
    }

    /// <summary>Renders a page. A bibliography lists the pages that were rendered before it.</summary>
    /// <param name="page">A page of the plan.</param>
    /// <returns>The page; null where it could not be rendered, which has then been reported.</returns>
    public RenderedPage? Render(PlannedPage page)
    {
        var scope = ScopeOf(page);
        if ((page.Content is null ? Prose.Empty : MarkdownRenderer.Render(scope, page.Content)) is not { } prose) return null;
        _citing.Add(page, prose.Cited);
        var figures = new PageFigures(prose.Figures.Files);
        var view = PageViews.Create(scope, prose, _navigation.Render(scope));
        var footer = _footers.Render(scope);
        var site = PageViews.Site(scope, footer.View);
        var kind = KindValues(scope, figures);
        var content = scope.Templates.Render($"{view.Kind}.html", [("page", view), ("site", site), ("text", scope.Text), .. kind]);
        if (content is null) return null;
        view = view with { Contents = TableOfContents.Of(content, prose.Contents) };
        // A layout that is missing was reported.
        var layout = page.Content?.FrontMatter.Layout is { } chosen && _plan.Site.Theme.Layouts.Contains(chosen) ? $"layouts/{chosen}.html" : "layout.html";
        var html = scope.Templates.Render(layout, ("page", view), ("site", site), ("text", scope.Text), ("content", content));
        if (html is null) return null;
        var anchors = Anchors.In(html.Value, out var repeated);
        foreach (var id in repeated) ReportRepeated(page, id);
        return new RenderedPage(page, LineBreaks.Keep(html.Value), figures.Files, anchors, [.. prose.Links, .. footer.Links], kind.Append(("page", view)).ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal))
        {
            Source = prose.Source,
            Proven = [view.Body, site.Footer.Text],
            Figures = figures.Figures,
        };
    }

    /// <summary>Renders the files that belong to no language: the root page, the page for what is not found, the sitemap, and <c>robots.txt</c>.</summary>
    public IEnumerable<SiteFile> RenderRootFiles() => RootFiles.Render(_plan, _strings, _texts, _templates);

    /// <summary>Reports what failed in templates, when all pages are rendered.</summary>
    public void ReportFailures() => _templates.ReportFailures();

    /// <summary>What a page of the plan is rendered with.</summary>
    internal PageScope ScopeOf(PlannedPage page) =>
        new(page, _plan, _strings[page.Language], _texts[page.Language], _values[page.Language], _templates.For(page.Address), _cells, _problems);

    private void ReportRepeated(PlannedPage page, string id)
    {
        var location = page.Content?.Document?.Headings.LastOrDefault(heading => heading.Anchor == id)?.Location
            ?? (page.Entry is { } entry ? _plan.Site.Catalog.LocationOf(entry) : Location.None);
        _problems.Error("DG2026", location, $"'{page.Address}' has the anchor '#{id}' twice, so that links cannot tell the two places apart. Word the heading differently, or give it an anchor of its own, as in '## Heading {{#name}}'.");
    }

    private (string Name, object? Value)[] KindValues(PageScope scope, PageFigures figures)
    {
        var language = _plan.Languages[scope.Language];
        return scope.Page.Kind switch
        {
            PageKind.Home => [("sections", _navigation.Sections(scope))],
            PageKind.Layer => [("layer", EntityViews.Layer(scope, (LayerEntry)scope.Page.Entry!))],
            PageKind.Subject => [("subject", EntityViews.Subject(scope, (SubjectEntry)scope.Page.Entry!, figures))],
            PageKind.Comparison => [("comparison", EntityViews.Comparison(scope, (ComparisonEntry)scope.Page.Entry!, figures))],
            PageKind.Collection => [("collection", RecordViews.Collection(scope, (CollectionEntry)scope.Page.Entry!, figures))],
            PageKind.Pair => [("pair", PairViews.Pair(scope, scope.Page.Pair!, figures))],
            PageKind.Collections => [("items", language.Collections.Select(collection => RecordViews.Listed(scope, collection)).ToList())],
            PageKind.Explorer => [("explorer", ExplorerViews.Explorer(scope, figures))],
            PageKind.Layers => [("items", language.Layers.Select(layer => EntityViews.Layer(scope, layer)).ToList())],
            PageKind.Subjects =>
            [
                ("items", language.Subjects.Select(subject => EntityViews.Listed(scope, subject.Subject)).ToList()),
                ("figure", EntityViews.Classification(scope, figures)),
            ],
            PageKind.Comparisons => [("items", language.Comparisons.Select(comparison => EntityViews.Listed(scope, comparison)).ToList())],
            PageKind.Glossary => Indexed(scope, EntityViews.Glossary(scope), entry => (entry.Name, entry.Id)),
            PageKind.Bibliography => Indexed(scope, _citing.Bibliography(scope), entry => (entry.Title, entry.Id)),
            _ => [],
        };
    }

    private static (string Name, object? Value)[] Indexed<TEntry>(PageScope scope, IReadOnlyList<TEntry> entries, Func<TEntry, (string Name, string Anchor)> name) =>
        [("entries", entries), ("initials", Initials.Of(entries.Select(name), NameOrder.Of(scope.Language)))];
}
