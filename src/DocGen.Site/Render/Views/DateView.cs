namespace DocGen.Site.Render.Views;

/// <summary>A date.</summary>
/// <param name="Iso">As <c>2026-11-22</c>, for machines.</param>
/// <param name="Text">As the page's language writes it.</param>
public sealed record DateView(
    string Iso,
    string Text);
