using DocGen.Site.Export.MarkdownPages;
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

    protected override void WriteMarkdown(MarkdownWriter writer, CollectionEntry entry, CollectionPageView view, ComposedPage page, string prose)
    {
        writer.Block(RichTextMarkdown.Write(writer, entry.Summary) + writer.Citations(entry.Citations));
        if (entry.Layout != CollectionLayout.Choice) writer.Block(RecordMarkdown.Extent(writer, view.Collection));
        writer.Block(RichTextMarkdown.Write(writer, entry.Remarks));
        writer.Block(prose);
        foreach (var group in CollectionOutline.GroupsOf(writer.Scope, entry, writer.Scope.Plan.Languages[writer.Scope.Language].RecordsOf(entry)))
        {
            if (group.Title.Length > 0) writer.Heading(2, MarkdownText.Escape(group.Title));
            writer.Block(RichTextMarkdown.Write(writer, group.Summary));
            writer.Block(RecordMarkdown.Records(writer, entry, group.Records));
        }
    }
}
