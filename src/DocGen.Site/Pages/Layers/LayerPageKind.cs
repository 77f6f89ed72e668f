using System.Globalization;
using DocGen.Site.Export.Twins;
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

    protected override LayerPageView Create(PageScope scope, LayerEntry entry, PageFigures figures) => new(LayerViews.Layer(scope, entry));

    protected override void WriteMarkdown(TwinWriter twin, LayerEntry entry, LayerPageView view, ComposedPage page, string prose)
    {
        var layer = view.Layer;
        twin.Block(RichTextTwin.Write(twin, entry.Summary) + twin.Citations(entry.Citations));
        twin.Bullets([.. twin.KindOf(layer.Base), .. TwinWriter.Labelled(twin.Scope.Strings["tree.kinds"], layer.Kinds)]);
        twin.Block(RichTextTwin.Write(twin, entry.Remarks));
        twin.Block(prose);
        if (layer.Places.Count > 0) twin.Heading(2, twin.Text("stack.appears_in"));
        twin.Bullets(layer.Places.Select(place =>
            $"{TwinWriter.Link(place.Subject)}: {twin.Text("stack.depth")} {place.Depth.ToString(CultureInfo.InvariantCulture)}, {twin.Text(place.Scope switch { "shared" => "stack.shared", "instance" => "stack.per_instance", _ => "stack.beside" })}"));
        RecordTwins.About(twin, twin.Scope.Plan.Languages[twin.Scope.Language].RecordsAbout(entry));
    }
}
