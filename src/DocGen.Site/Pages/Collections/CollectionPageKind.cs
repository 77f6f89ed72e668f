using DocGen.Site.Export.Twins;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Collections;

/// <summary>What the template of a collection's page is given.</summary>
internal sealed record CollectionPageView(CollectionView Collection);

/// <summary>The page of a collection with its records.</summary>
internal sealed class CollectionPageKind() : EntryPageKind<CollectionEntry, CollectionPageView>("collection", "collections/", PageSection.Collections)
{
    internal override IEnumerable<NavigationEntry> Navigation(LanguagePlan language, IEnumerable<PlannedPage> pages) => Entries(language, pages);

    protected override IEnumerable<CollectionEntry> Entries(LanguagePlan language) => language.Collections;

    protected override CollectionPageView Create(PageScope scope, CollectionEntry entry, PageFigures figures) => new(RecordViews.Collection(scope, entry, figures));

    protected override void WriteMarkdown(TwinWriter twin, CollectionEntry entry, CollectionPageView view, ComposedPage page, string prose)
    {
        twin.Block(RichTextTwin.Write(twin, entry.Summary) + twin.Citations(entry.Citations));
        twin.Block(RichTextTwin.Write(twin, entry.Remarks));
        twin.Block(prose);
        foreach (var group in CollectionOutline.GroupsOf(twin.Scope, entry, twin.Scope.Plan.Languages[twin.Scope.Language].RecordsOf(entry)))
        {
            if (group.Title.Length > 0) twin.Heading(2, MarkdownText.Escape(group.Title));
            twin.Block(RichTextTwin.Write(twin, group.Summary));
            twin.Block(RecordTwins.Records(twin, entry, group.Records));
        }
    }
}
