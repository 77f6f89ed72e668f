using System.Collections.Concurrent;
using System.Text;
using DocGen.Site.Check;
using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site.Cache;

/// <summary>
/// Makes a page, as far as it is not as it was. Where all that it is given and all that it asks for is the same, nothing is done; where it asks for the model,
/// and that has changed elsewhere, the page is put together but not written. Safe to call in parallel.
/// </summary>
/// <param name="strings">The texts of the user interface by language.</param>
/// <param name="renderer">What pages are rendered with.</param>
/// <param name="cache">What is remembered of the last build.</param>
/// <param name="keys">The fingerprints of pages.</param>
/// <param name="index">What the search takes of pages goes here; null where nobody searches.</param>
/// <param name="output">Where files go.</param>
/// <param name="staging">Where files of the last build can be kept; null where nothing is remembered.</param>
/// <param name="areViewsKept">Whether somebody asks for what templates were given.</param>
internal sealed class PageBuild(
    IReadOnlyDictionary<string, LanguageStrings> strings,
    SiteRenderer renderer,
    BuildCache cache,
    PageKeys keys,
    SearchIndex? index,
    ISiteOutput output,
    SiteStaging? staging,
    bool areViewsKept)
{
    private readonly ConcurrentBag<string> _written = [];

    /// <summary>The addresses of the pages that templates wrote.</summary>
    public IReadOnlyCollection<string> Written => _written;

    /// <summary>Makes a page.</summary>
    /// <param name="page">A page of the plan.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    /// <returns>What is known of it; null where it could not be rendered, which has then been reported.</returns>
    public PageRecord? Make(PlannedPage page, ProblemList problems)
    {
        var key = staging is null ? default : keys.Of(page);
        var before = Remembered(page);
        if (before is not null && before.Key == key && before.Reads.All(read => keys.Of(page, read.Read, read.Of) == read.Answer)) return Keep(before, problems);

        var own = new ProblemList();
        var scope = renderer.ScopeOf(page, own);
        var composed = renderer.Compose(scope);
        var view = composed is null || staging is null || !scope.Reads.Asked.Any(asked => asked.Read == PageRead.Site) ? default : ViewOf(composed);
        if (before is not null && view != default && before.View == view && own.IsEmpty)
            return Keep(before with { Key = key, Reads = Answers(page, scope) }, problems);

        var rendered = composed is null ? null : renderer.Write(composed, scope);
        foreach (var problem in own.ToSorted()) problems.Add(problem);
        if (rendered is null) return null;
        _written.Add(page.Address);
        output.Write(page.Address, Encoding.UTF8.GetBytes(rendered.Html));
        foreach (var file in rendered.Composed.Files) output.Write(file.Address, Encoding.UTF8.GetBytes(file.Text));
        var links = TemplateLinks.Of(rendered);
        var navigation = renderer.NavigationLinksOf(page);
        var hasNavigation = navigation.Count > 0 && links.IsSupersetOf(navigation);
        if (hasNavigation) links.ExceptWith(navigation);
        return new(
            key,
            staging is null ? [] : Answers(page, scope),
            view,
            [page.Address, .. rendered.Composed.Files.Select(file => file.Address)],
            rendered.Anchors,
            rendered.Composed.Links,
            [.. links],
            hasNavigation,
            [.. SearchMarks.UnnamedKinds(rendered.Html, strings[page.Language])],
            own.ToSorted())
        {
            Search = index?.Read(page.Address, rendered.Html) ?? IndexedPage.Empty,
            Views = areViewsKept ? ViewModelFile.Serialize(rendered.Composed) : null,
        };
    }

    // Nothing that is remembered counts where a file of the page is not as it was left.
    private PageRecord? Remembered(PlannedPage page) =>
        staging is not null && cache.Pages.GetValueOrDefault(page.Address) is { } before && (before.Views is not null || !areViewsKept) && staging.Has(before.Files, cache.Files) ? before : null;

    private PageRecord Keep(PageRecord page, ProblemList problems)
    {
        foreach (var problem in page.Problems) problems.Add(problem);
        foreach (var file in page.Files) staging!.Keep(file, cache.Files[file]);
        return page;
    }

    private IReadOnlyList<(PageRead, string, Fingerprint)> Answers(PlannedPage page, PageScope scope) =>
        [.. scope.Reads.Asked.Select(asked => (asked.Read, asked.Of, keys.Of(page, asked.Read, asked.Of)))];

    private Fingerprint ViewOf(ComposedPage composed) => Fingerprints
        .Of((composed.View, composed.Site, composed.Layout, composed.Prose.Contents, composed.Links, composed.Files))
        .With(composed.Own.Fingerprint)
        .With(keys.Every);
}
