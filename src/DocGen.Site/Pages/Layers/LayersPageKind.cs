using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Layers;

/// <summary>All layers.</summary>
internal sealed class LayersPageKind() : ListPageKind<LayerEntry, LayerView>("layers", PageSection.Reference)
{
    protected override IReadOnlyList<LayerEntry> Entries(LanguagePlan language) => language.Layers;

    protected override LayerView Item(PageScope scope, LayerEntry entry) => LayerViews.Layer(scope, entry);
}
