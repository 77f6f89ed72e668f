using DocGen.Site.Pages.Articles;
using DocGen.Site.Pages.Bibliography;
using DocGen.Site.Pages.Changes;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Pages.Comparisons;
using DocGen.Site.Pages.Explorer;
using DocGen.Site.Pages.Glossary;
using DocGen.Site.Pages.Home;
using DocGen.Site.Pages.Layers;
using DocGen.Site.Pages.Pairs;
using DocGen.Site.Pages.Subjects;

namespace DocGen.Site.Pages;

/// <summary>The kinds of page.</summary>
internal static class PageKinds
{
    /// <summary>Pages of prose.</summary>
    public static ArticlePageKind Article { get; } = new();

    /// <summary>All kinds, in the order in which their pages are listed.</summary>
    public static IReadOnlyList<PageKind> All { get; } =
    [
        new HomePageKind(),
        Article,
        new ComparisonsPageKind(),
        new ComparisonPageKind(),
        new SubjectsPageKind(),
        new SubjectPageKind(),
        new PairPageKind(),
        new ExplorerPageKind(),
        new CollectionsPageKind(),
        new CollectionPageKind(),
        new LayersPageKind(),
        new LayerPageKind(),
        new GlossaryPageKind(),
        new BibliographyPageKind(),
        new ChangesPageKind(),
        new ReleasePageKind(),
    ];
}
