using DocGen.Site.Export.Twins;
using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Glossary;

/// <summary>What the template of the glossary is given.</summary>
/// <param name="Entries">The terms and layers in order.</param>
/// <param name="Initials">The letters that they begin with, each with its place; none where the list is short.</param>
internal sealed record GlossaryPageView(IReadOnlyList<GlossaryEntryView> Entries, IReadOnlyList<LinkView> Initials);

/// <summary>All terms and layers.</summary>
internal sealed class GlossaryPageKind() : SinglePageKind<GlossaryPageView>("glossary", "glossary", PageSection.Reference)
{
    internal override string SchemaType => "DefinedTermSet";

    protected override bool IsNeeded(PlanScope scope) => scope.Language.Glossary.Count > 0;

    protected override GlossaryPageView Create(PageScope scope, PageFigures figures)
    {
        List<GlossaryEntryView> entries = [.. scope.Plan.Languages[scope.Language].Glossary.Select(entry => Entry(scope, entry))];
        return new(entries, Initials.Of(entries.Select(entry => (entry.Name, entry.Id)), NameOrder.Of(scope.Language)));
    }

    protected override void WriteList(TwinWriter twin, GlossaryPageView view)
    {
        foreach (var (entry, shown) in twin.Scope.Plan.Languages[twin.Scope.Language].Glossary.Zip(view.Entries))
        {
            var others = string.Join(", ", shown.OtherNames.Select(other => MarkdownText.Escape(other.Text)));
            twin.Heading(2, (entry is LayerEntry ? twin.Link(entry) : MarkdownText.Escape(shown.Name)) + (others.Length == 0 ? "" : $" ({others})"));
            twin.Block(RichTextTwin.Write(twin, entry.Summary) + twin.Citations(entry.Citations));
            twin.Block(RichTextTwin.Write(twin, entry.Remarks));
        }
    }

    private static GlossaryEntryView Entry(PageScope scope, CatalogEntry entry) => new(
        entry is TermEntry ? entry.Slug : $"layer-{entry.Slug}",
        entry.Name[scope.Language],
        [.. scope.Languages.Where(language => language != scope.Language && entry.Name[language] != entry.Name[scope.Language]).Select(language => new LanguageNameView(language, entry.Name[language]))],
        RichTextRenderer.Render(scope, entry.Summary),
        RichTextRenderer.Render(scope, entry.Remarks),
        entry is LayerEntry ? scope.Href(entry) : "",
        CellRenderer.Citations(scope, entry.Citations));
}
