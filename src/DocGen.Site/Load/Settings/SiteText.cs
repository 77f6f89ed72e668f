namespace DocGen.Site.Load.Settings;

/// <summary>A text of <c>site.yaml</c>: one for all languages, or one for each.</summary>
/// <param name="Parts">The languages and their texts.</param>
public sealed record SiteText(IReadOnlyList<SiteTextPart> Parts)
{
    /// <summary>No text.</summary>
    public static SiteText Empty { get; } = new([]);

    /// <summary>The text in a language; empty where there is none.</summary>
    /// <param name="language">A language tag.</param>
    public string this[string language] => Find(language)?.Text ?? "";

    /// <summary>The text in a language, with its place; null where there is none.</summary>
    /// <param name="language">A language tag.</param>
    public SiteTextPart? Find(string language) => Parts.FirstOrDefault(part => part.Language == language) ?? Parts.FirstOrDefault(part => part.Language.Length == 0);
}
