using DocGen.Site.Load;

namespace DocGen.Site.Plan;

/// <summary>
/// Deals the palette to the families of layers: fixed colours stay, the rest take the free ones in order. Where there are more families than colours, one colour is for
/// several that do not stand in one stack, as far as there are such.
/// </summary>
public sealed class LayerColors
{
    private readonly Dictionary<LayerEntry, LayerColor> _colors = [];

    internal LayerColors(SiteCatalog catalog)
    {
        var families = catalog.Layers.Where(layer => layer.Base is null).OrderBy(layer => layer.Order).ThenBy(layer => layer.Id, StringComparer.Ordinal).ToList();
        var open = families.Where(family => family.Color == LayerColor.Family).ToList();
        var palette = Enum.GetValues<LayerColor>().Where(color => color != LayerColor.Family).ToList();
        var free = palette.Except(families.Select(family => family.Color)).ToList();
        foreach (var layer in catalog.Layers.Where(layer => layer.Color != LayerColor.Family)) _colors[layer] = layer.Color;
        if (open.Count > free.Count) Share(palette, open, new(catalog));
        else foreach (var (family, color) in open.Zip(free)) _colors[family] = color;
    }

    /// <summary>The colour of a layer: its own, else that of the nearest layer it is a kind of that has one.</summary>
    /// <param name="layer">A layer of the site.</param>
    public LayerColor ColorOf(LayerEntry layer) => _colors[BearerOf(layer)];

    // The layer that a layer has its colour from.
    private static LayerEntry BearerOf(LayerEntry layer) => layer.Color == LayerColor.Family && layer.Base is { } kind ? BearerOf(kind) : layer;

    // DSATUR: whoever has the least choice left goes first, and takes what nobody around has; where all is taken, what nobody has who touches it.
    private void Share(List<LayerColor> palette, List<LayerEntry> open, Neighbours neighbours)
    {
        while (open.Count > 0)
        {
            var next = open.MaxBy(family => (neighbours.Meeting[family].Where(_colors.ContainsKey).Select(other => _colors[other]).Distinct().Count(), neighbours.Meeting[family].Count()))!;
            open.Remove(next);
            _colors[next] = palette.MinBy(color => (
                neighbours.Touching[next].Count(other => _colors.GetValueOrDefault(other) == color),
                neighbours.Meeting[next].Count(other => _colors.GetValueOrDefault(other) == color),
                _colors.Values.Count(other => other == color)));
        }
    }

    // What stands in one stack with something, as often as it does, and what directly above or below it.
    private sealed class Neighbours(SiteCatalog catalog)
    {
        public ILookup<LayerEntry, LayerEntry> Meeting { get; } = Pairs(catalog.Subjects
            .Select(subject => subject.Stack.Shared.Concat(subject.Stack.PerInstance).Select(BearerOf).Distinct().ToList())
            .SelectMany(layers => layers.SelectMany(_ => layers, (layer, other) => (layer, other))));

        public ILookup<LayerEntry, LayerEntry> Touching { get; } = Pairs(catalog.Subjects
            .SelectMany(subject => subject.Stack.Lanes.Select(lane => subject.Stack.Layers.Take(lane.BaseDepth).Concat(lane.Layers)).Prepend(subject.Stack.Layers))
            .Select(column => column.Select(BearerOf).ToList())
            .SelectMany(column => column.Zip(column.Skip(1)).SelectMany(pair => new[] { pair, (pair.Second, pair.First) })));

        private static ILookup<LayerEntry, LayerEntry> Pairs(IEnumerable<(LayerEntry Layer, LayerEntry Other)> pairs) =>
            pairs.Where(pair => pair.Layer != pair.Other).ToLookup(pair => pair.Layer, pair => pair.Other);
    }
}
