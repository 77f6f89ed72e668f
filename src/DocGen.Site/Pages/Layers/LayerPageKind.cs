using System.Globalization;
using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Pages.Layers;

/// <summary>What the template of a layer's page is given.</summary>
internal sealed record LayerPageView(LayerView Layer);

/// <summary>The page of a layer.</summary>
internal sealed class LayerPageKind() : EntryPageKind<LayerEntry, LayerPageView>("layer", "layers/", PageSection.Reference)
{
    protected override IEnumerable<LayerEntry> Entries(LanguagePlan language) => language.Layers;

    protected override LayerEntry? BaseOf(LayerEntry entry) => entry.Base;

    protected override LayerPageView Create(PageScope scope, LayerEntry entry, PageFigures figures) => new(LayerViews.Layer(scope, entry));

    protected override void WriteMarkdown(MarkdownWriter writer, LayerEntry entry, LayerPageView view, ComposedPage page, string prose)
    {
        var layer = view.Layer;
        writer.Block(RichTextMarkdown.Write(writer, entry.Summary) + writer.Citations(entry.Citations));
        writer.Bullets([.. writer.KindOf(layer.Base), .. MarkdownWriter.Labelled(writer.Scope.Strings["tree.kinds"], layer.Kinds)]);
        writer.Block(RichTextMarkdown.Write(writer, entry.Remarks));
        writer.Block(prose);
        if (layer.Places.Count > 0) writer.Heading(2, writer.Text("stack.appears_in"));
        writer.Bullets(layer.Places.Select(place =>
            $"{MarkdownWriter.Link(place.Subject)}: {writer.Text("stack.depth")} {place.Depth.ToString(CultureInfo.InvariantCulture)}, {writer.Text(place.Scope switch { "shared" => "stack.shared", "instance" => "stack.per_instance", _ => "stack.beside" })}"));
        RecordMarkdown.About(writer, writer.Scope.Plan.Languages[writer.Scope.Language].RecordsAbout(entry));
    }
}
