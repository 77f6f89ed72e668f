using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Export.Twins;

/// <summary>A page's Markdown twin: what the page says, for readers of text. A kind of page that is not known here has its heading and its prose.</summary>
internal static class Twin
{
    /// <summary>The twin of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scope">What it was rendered with.</param>
    public static string Of(ComposedPage page, PageScope scope)
    {
        var twin = new TwinWriter(scope);
        var prose = page.Prose.Source is null ? null : new ProseTwin(twin, page.Prose.Source);
        var heading = prose?.Heading() ?? "";
        twin.Heading(1, heading.Length > 0 ? heading : MarkdownText.Escape(page.Page.Title));
        var body = prose?.Body() ?? "";
        switch (page.Page.Kind)
        {
            case PageKind.Layer:
                EntityTwins.Layer(twin, (LayerEntry)page.Page.Entry!, View<LayerView>(page, "layer"), body);
                break;
            case PageKind.Subject:
                EntityTwins.Subject(twin, (SubjectEntry)page.Page.Entry!, View<SubjectView>(page, "subject"), page, body);
                break;
            case PageKind.Comparison:
                EntityTwins.Comparison(twin, (ComparisonEntry)page.Page.Entry!, View<ComparisonView>(page, "comparison"), page, body);
                break;
            case PageKind.Collection:
                RecordTwins.Collection(twin, (CollectionEntry)page.Page.Entry!, body);
                break;
            case PageKind.Pair:
                PairTwin.Write(twin, page.Page.Pair!, View<PairView>(page, "pair"), page, body);
                break;
            default:
                twin.Block(body);
                // What they show is listed below them.
                foreach (var figure in page.Figures.Figures) twin.Block(FigureTwin.Drawings(figure));
                List(twin, page);
                break;
        }

        return twin.Finish();
    }

    private static void List(TwinWriter twin, ComposedPage page)
    {
        LanguagePlan Language() => twin.Scope.Plan.Languages[twin.Scope.Language];
        switch (page.Page.Kind)
        {
            case PageKind.Home:
                ListTwins.Home(twin, View<IReadOnlyList<NavigationSectionView>>(page, "sections"));
                break;
            case PageKind.Layers:
                ListTwins.Entries(twin, Language().Layers);
                break;
            case PageKind.Subjects:
                ListTwins.Subjects(twin, Language().Subjects);
                break;
            case PageKind.Comparisons:
                ListTwins.Entries(twin, Language().Comparisons);
                break;
            case PageKind.Collections:
                ListTwins.Entries(twin, Language().Collections);
                break;
            case PageKind.Explorer:
                ListTwins.Pairs(twin, View<ExplorerView>(page, "explorer"));
                break;
            case PageKind.Glossary:
                ListTwins.Glossary(twin, View<IReadOnlyList<GlossaryEntryView>>(page, "entries"));
                break;
            case PageKind.Bibliography:
                ListTwins.Bibliography(twin, View<IReadOnlyList<BibliographyEntryView>>(page, "entries"));
                break;
        }
    }

    private static T View<T>(ComposedPage page, string name) => page.ViewOf<T>(name);
}
