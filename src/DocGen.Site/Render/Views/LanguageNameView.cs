namespace DocGen.Site.Render.Views;

/// <summary>A name in another language.</summary>
/// <param name="Language">The language tag.</param>
/// <param name="Text">The name.</param>
public sealed record LanguageNameView(
    string Language,
    string Text);
