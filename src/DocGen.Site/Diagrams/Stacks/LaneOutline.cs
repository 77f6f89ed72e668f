namespace DocGen.Site.Diagrams;

/// <summary>A column as a list.</summary>
/// <param name="Text">The name of the thing that names the column.</param>
/// <param name="Href">The address of its page; empty where it has none.</param>
/// <param name="Repeats">Whether the column exists once per instance.</param>
/// <param name="BaseDepth">The depth of its lowest layer.</param>
/// <param name="Layers">Its layers from the bottom up.</param>
public sealed record LaneOutline(string Text, string Href, bool Repeats, int BaseDepth, IReadOnlyList<LayerOutline> Layers);
