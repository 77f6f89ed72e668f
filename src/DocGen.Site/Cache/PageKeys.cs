using System.Collections.Concurrent;
using System.Globalization;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Cache;

/// <summary>The fingerprints by which a page is known to be as it was: of what it is given, and of the answers to what it asks for.</summary>
/// <param name="plan">The site.</param>
/// <param name="renderer">What its pages are rendered with.</param>
internal sealed class PageKeys(SitePlan plan, SiteRenderer renderer)
{
    private readonly Lazy<Fingerprint> _every = new(() => OfEvery(plan));
    private readonly Lazy<Fingerprint> _site = new(() => OfSite(plan));
    private readonly ConcurrentDictionary<string, Fingerprint> _citations = new(StringComparer.Ordinal);

    /// <summary>What stands for the program: another build of it may render otherwise.</summary>
    public static Fingerprint Program { get; } = new[] { typeof(SiteBuild), typeof(CatalogModel), typeof(Markdig.Markdown), typeof(Scriban.Template), typeof(TextMateSharp.Registry.Registry) }
        .Aggregate(default(Fingerprint), (all, type) => all.With(type.Module.ModuleVersionId.ToString()));

    /// <summary>What stands for the program and the folders of a site.</summary>
    public static Fingerprint ProgramFor(SiteOptions options) => Program.With(Fingerprint.Of([options.ProjectFolder, options.ContentFolder, options.OutputFolder]));

    /// <summary>The fingerprint of what is given to every page.</summary>
    public Fingerprint Every => _every.Value;

    /// <summary>The fingerprint of what a page is given.</summary>
    public Fingerprint Of(PlannedPage page)
    {
        var scope = renderer.ScopeOf(page);
        var (previous, next) = scope.Neighbours();
        return _every.Value
            .With(page.Content?.Source ?? default)
            .With(renderer.FrameOf(page))
            .With(Fingerprint.Of([
                page.Address, page.Title, page.Content?.File, page.Entry?.Id,
                previous?.Address, previous?.ShortTitle, next?.Address, next?.ShortTitle,
                StandIn.Name(scope, previous, previous?.ShortTitle ?? "")?.Value, StandIn.Name(scope, next, next?.ShortTitle ?? "")?.Value,
                scope.Changed?.ToString("o", CultureInfo.InvariantCulture), scope.RepositoryPath, scope.FeedAddress,
                .. scope.Trail.SelectMany(step => new[] { step.Title, step.Page?.Address, StandIn.Name(scope, step.Page, step.Title)?.Value }),
                .. scope.Translations().Select(other => other.Page.Language),
                .. scope.Stale.Values.SelectMany(stale => new[] { stale.Anchor, stale.Address, stale.NewerAnchor }),
                plan.FindStaticFile(page.MarkdownAddress),
            ]));
    }

    /// <summary>The fingerprint of the answer to what a page asks for.</summary>
    public Fingerprint Of(PlannedPage page, PageRead read, string of) => read switch
    {
        PageRead.Entry => OfEntry(page.Language, of),
        PageRead.Page => Fingerprint.Of([plan.Find(of)?.Address]),
        PageRead.Title => Fingerprint.Of([plan.Find(of)?.Address, plan.Find(of)?.Title, plan.Find(of)?.ShortTitle]),
        PageRead.File => Fingerprint.Of([plan.FindStaticFile(of)]),
        PageRead.Citations => _citations.GetOrAdd(page.Language, language => plan.Citations.All
            .Where(cited => cited.Page.Language == language)
            .Aggregate(default(Fingerprint), (all, cited) => all.With(Fingerprint.Of([cited.Page.Address, cited.Page.Title, cited.Reference.FullName])))),
        _ => _site.Value,
    };

    private Fingerprint OfEntry(string language, string name)
    {
        if (plan.Names.Find<CatalogEntry>(name) is not { } entry) return default;
        var (address, anchor) = plan.PlaceOf(language, entry);
        var reference = entry as ReferenceEntry;
        return Fingerprint.Of([
            entry.Id, entry.Name[language], address, anchor, PageScope.LayerOf(entry),
            reference?.Address, reference?.Author, reference?.Year?.ToString(CultureInfo.InvariantCulture),
            reference is null ? null : plan.Bibliography.NumberOf(reference).ToString(CultureInfo.InvariantCulture),
        ]);
    }

    private static Fingerprint OfEvery(SitePlan plan)
    {
        var every = Program.With(plan.Site.Theme.Source).With(plan.Site.Settings.Source);
        foreach (var language in plan.Site.Languages) every = every.With(Fingerprint.Of([language, plan.LanguageNames[language]]));
        // What an author's function writes depends on whatever it reads.
        return plan.Site.Catalog.TemplateFunctions.Any() ? every.With(plan.Site.Catalog.Source) : every;
    }

    private static Fingerprint OfSite(SitePlan plan) => plan.Pages.Aggregate(
        plan.Site.Baselines.Aggregate(plan.Site.Catalog.Source, (all, baseline) => all.With(baseline.Name).With(baseline.Source)),
        (all, page) => all.With(Fingerprint.Of([page.Address, page.Title, page.ShortTitle])));
}
