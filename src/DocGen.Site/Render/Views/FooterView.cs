using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

/// <summary>What the author wants at the foot of every page.</summary>
/// <param name="Text">The text; may be empty.</param>
/// <param name="Links">Pages and links.</param>
public sealed record FooterView(
    HtmlText Text,
    IReadOnlyList<LinkView> Links);
