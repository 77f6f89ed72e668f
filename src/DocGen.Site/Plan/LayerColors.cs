namespace DocGen.Site.Plan;

/// <summary>Deals the palette to the families of layers: fixed colours stay, the rest take the free ones in order.</summary>
public sealed class LayerColors
{
    private readonly Dictionary<LayerEntry, LayerColor> _families = [];

    internal LayerColors(IEnumerable<LayerEntry> layers)
    {
        var families = layers.Where(layer => layer.Base is null).OrderBy(layer => layer.Order).ThenBy(layer => layer.Id, StringComparer.Ordinal).ToList();
        var palette = Enum.GetValues<LayerColor>().Where(color => color != LayerColor.Family).ToList();
        var free = palette.Except(families.Select(family => family.Color)).ToList();
        if (free.Count == 0) free = palette;
        var dealt = 0;
        foreach (var family in families) _families[family] = family.Color != LayerColor.Family ? family.Color : free[dealt++ % free.Count];
    }

    /// <summary>The colour of a layer: its own, else that of the nearest layer it is a kind of that has one.</summary>
    /// <param name="layer">A layer of the site.</param>
    public LayerColor ColorOf(LayerEntry layer)
    {
        for (var current = layer; current is not null; current = current.Base)
            if (current.Color != LayerColor.Family) return current.Color;
        return _families[layer.Family];
    }
}
