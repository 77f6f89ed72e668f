namespace DocGen.Site.Load.Settings;

/// <summary>A text of <c>site.yaml</c> in one language.</summary>
/// <param name="Language">The language; empty for all that have none of their own.</param>
/// <param name="Text">The text.</param>
/// <param name="Line">The line on which it begins.</param>
public sealed record SiteTextPart(string Language, string Text, int Line)
{
    /// <summary>The language of the words, which is another one where they stand in for a translation.</summary>
    internal string WrittenIn { get; init; } = Language;
}
