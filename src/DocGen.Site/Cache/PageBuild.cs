using DocGen.Site.Check;
using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site.Cache;

/// <summary>
/// Makes pages, as far as they are not as they were. Where all that a page is given and all that it asks for is the same, nothing is done; where it asks for
/// the model, and that has changed elsewhere, the page is put together but not written. Safe to call in parallel.
/// </summary>
/// <param name="strings">The texts of the user interface by language.</param>
/// <param name="renderer">What pages are rendered with.</param>
/// <param name="keys">The fingerprints of pages; null where nothing is remembered.</param>
/// <param name="areViewsKept">Whether somebody asks for what templates were given.</param>
internal sealed class PageBuild(IReadOnlyDictionary<string, LanguageStrings> strings, SiteRenderer renderer, PageKeys? keys, bool areViewsKept = false)
{
    /// <summary>Makes a page.</summary>
    /// <param name="page">A page of the plan.</param>
    /// <param name="before">What is remembered of it, where its files are as they were left; else null.</param>
    /// <param name="index">What the search takes of it goes here; null where nobody searches.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    /// <returns>The page; null where it could not be rendered, which has then been reported.</returns>
    public MadePage? Make(PlannedPage page, PageRecord? before, SearchIndex? index, ProblemList problems)
    {
        var key = keys?.Of(page) ?? default;
        if (before is not null && before.Key == key && before.Reads.All(read => keys!.Of(page, read.Read, read.Of) == read.Answer)) return Keep(before, problems);

        var own = new ProblemList();
        var scope = renderer.ScopeOf(page, own);
        var composed = renderer.Compose(scope);
        var view = composed is null || keys is null || !scope.Reads.Asked.Any(asked => asked.Read == PageRead.Site) ? default : ViewOf(composed, keys);
        if (before is not null && view != default && before.View == view && own.IsEmpty)
            return Keep(before with { Key = key, Reads = Answers(page, scope), Stored = default }, problems);

        var rendered = composed is null ? null : renderer.Write(composed, scope);
        IReadOnlyList<Problem> told = [.. own.ToSorted().Select(problem => page.Content?.OriginOf(problem) ?? problem)];
        foreach (var problem in told) problems.Add(problem);
        if (rendered is null) return null;
        var links = TemplateLinks.Of(rendered);
        var navigation = renderer.NavigationLinksOf(page);
        var hasNavigation = navigation.Count > 0 && links.IsSupersetOf(navigation);
        if (hasNavigation) links.ExceptWith(navigation);
        SiteFile[] files = [new(page.Address, rendered.Html), .. rendered.Composed.Files];
        var record = new PageRecord(
            key,
            Answers(page, scope),
            view,
            [.. files.Select(file => file.Address)],
            rendered.Anchors,
            rendered.Composed.Links,
            [.. links],
            hasNavigation,
            [.. SearchMarks.UnnamedKinds(rendered.Html, strings[page.Language])],
            told)
        {
            Search = index?.Read(page.Address, rendered.Html),
            Views = areViewsKept ? ViewModelFile.Serialize(rendered.Composed) : null,
        };
        return new(record, files);
    }

    private static MadePage Keep(PageRecord page, ProblemList problems)
    {
        foreach (var problem in page.Problems) problems.Add(problem);
        return new(page, null);
    }

    private IReadOnlyList<(PageRead, string, Fingerprint)> Answers(PlannedPage page, PageScope scope) =>
        keys is null ? [] : [.. scope.Reads.Asked.Select(asked => (asked.Read, asked.Of, keys.Of(page, asked.Read, asked.Of)))];

    private static Fingerprint ViewOf(ComposedPage composed, PageKeys keys) => Fingerprints
        .Of((composed.View, composed.Site, composed.Layout, composed.Prose.Contents, composed.Links, composed.Files))
        .With(composed.Own.Fingerprint)
        .With(keys.Every);
}

/// <summary>A page that was made.</summary>
/// <param name="Record">What is known of it.</param>
/// <param name="Files">Its files, itself first; null where they are as they were.</param>
internal sealed record MadePage(PageRecord Record, IReadOnlyList<SiteFile>? Files);
