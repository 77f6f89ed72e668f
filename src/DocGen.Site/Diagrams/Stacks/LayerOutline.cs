namespace DocGen.Site.Diagrams;

/// <summary>A layer in a list.</summary>
/// <param name="Text">The layer's name.</param>
/// <param name="Href">The address of its page; empty where it has none.</param>
/// <param name="Layer">The layer, by the last part of its address; the same in every drawing and text. Empty where it has none.</param>
/// <param name="Note">The remark about it; empty where there is none.</param>
/// <param name="Depth">Its depth.</param>
/// <param name="Change">What happens to it: <c>kept</c>, <c>removed</c>, <c>added</c>, <c>moved</c>; empty outside of a difference.</param>
public sealed record LayerOutline(string Text, string Href, string Layer, string Note, int Depth, string Change);
