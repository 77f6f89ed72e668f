namespace DocGen.Site.Diagrams;

/// <summary>What happens to one layer, in a list.</summary>
/// <param name="Text">The layer's name.</param>
/// <param name="Href">The address of its page; empty where it has none.</param>
/// <param name="Layer">The layer, by the last part of its address; the same in every drawing and text. Empty where it has none.</param>
/// <param name="Change">The class: <c>kept</c>, <c>removed</c>, <c>added</c>, <c>moved</c> or <c>varied</c>.</param>
/// <param name="ChangeName">The same in the page's language.</param>
/// <param name="SourceDepth">Its depth in the first stack; null where it is added.</param>
/// <param name="TargetDepth">Its depth in the second stack; null where it is removed.</param>
public sealed record DifferenceOutline(string Text, string Href, string Layer, string Change, string ChangeName, int? SourceDepth, int? TargetDepth)
{
    /// <summary>What the second stack has in the layer's place, where it varies; else null.</summary>
    public EntryLabel? Variant { get; init; }
}
