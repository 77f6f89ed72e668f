namespace DocGen.Site.Render.Views;

/// <summary>What a mark of a drawing means.</summary>
/// <param name="Mark">The mark, such as <c>+</c>; may be empty.</param>
/// <param name="Text">Its meaning.</param>
/// <param name="Change">The class of what it marks: <c>kept</c>, <c>removed</c>, <c>added</c>, <c>moved</c> or <c>boundary</c>.</param>
public sealed record LegendItemView(
    string Mark,
    string Text,
    string Change);
