using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Glossary;

/// <summary>All terms and layers.</summary>
internal sealed class GlossaryPageKind() : SinglePageKind<IndexedPageView<GlossaryEntryView>>("glossary", "glossary", PageSection.Reference)
{
    internal override string SchemaType => "DefinedTermSet";

    protected override bool IsNeeded(PlanScope scope) => scope.Language.Glossary.Count > 0;

    protected override IndexedPageView<GlossaryEntryView> Create(PageScope scope, PageFigures figures) =>
        IndexedPageView<GlossaryEntryView>.Of(scope, [.. scope.Plan.Languages[scope.Language].Glossary.Select(entry => Entry(scope, entry))], entry => (entry.Name, entry.Id));

    protected override void WriteList(MarkdownWriter writer, IndexedPageView<GlossaryEntryView> view)
    {
        foreach (var (entry, shown) in writer.Scope.Plan.Languages[writer.Scope.Language].Glossary.Zip(view.Entries))
        {
            var others = string.Join(", ", shown.OtherNames.Select(other => MarkdownText.Escape(other.Text)));
            writer.Heading(2, (entry is LayerEntry ? writer.Link(entry) : MarkdownText.Escape(shown.Name)) + (others.Length == 0 ? "" : $" ({others})"));
            writer.Block(RichTextMarkdown.Write(writer, entry.Summary) + writer.Citations(entry.Citations));
            writer.Block(RichTextMarkdown.Write(writer, entry.Remarks));
        }
    }

    private static GlossaryEntryView Entry(PageScope scope, CatalogEntry entry) => new(
        entry is TermEntry ? entry.Slug : $"layer-{entry.Slug}",
        entry.Name[scope.Language],
        [.. scope.Languages.Where(language => language != scope.Language && entry.Name.TryGet(language, out var other) && other != entry.Name[scope.Language]).Select(language => new LanguageNameView(language, entry.Name[language]))],
        RichTextRenderer.Render(scope, entry.Summary),
        RichTextRenderer.Render(scope, entry.Remarks),
        entry is LayerEntry ? scope.Href(entry) : "",
        CellRenderer.Citations(scope, entry.Citations))
    {
        StandIn = StandIn.Name(scope, entry),
    };
}
