namespace DocGen.Site.Diagrams;

/// <summary>A column with its texts, before it has a place.</summary>
/// <param name="Name">The label of the thing that names it.</param>
/// <param name="Layers">Its layers from the bottom up.</param>
/// <param name="Repeats">Whether it exists once per instance.</param>
/// <param name="BaseDepth">The depth of its lowest layer.</param>
internal sealed record LaneContent(EntryLabel Name, IReadOnlyList<LayerContent> Layers, bool Repeats, int BaseDepth)
{
    public int Top => BaseDepth + Layers.Count - 1;

    public LaneOutline Outline() => new(Name.Text, Name.Href, Repeats, BaseDepth, [.. Layers.Select(layer => layer.Outline())]);
}
