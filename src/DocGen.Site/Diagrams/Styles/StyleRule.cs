namespace DocGen.Site.Diagrams;

/// <summary>A rule of a style sheet for one selector.</summary>
/// <param name="Selector">Which elements it is for.</param>
/// <param name="Declarations">What it says of them, in order.</param>
internal sealed record StyleRule(StyleSelector Selector, IReadOnlyList<StyleDeclaration> Declarations);
