namespace DocGen.Site.Load;

/// <summary>What <c>site.yaml</c> says.</summary>
public sealed record SiteSettings
{
    /// <summary>The file; empty where the site has none.</summary>
    public string Path { get; init; } = "";

    /// <summary>The site's title by language; the empty key is for every language that has none of its own.</summary>
    public IReadOnlyDictionary<string, string> Title { get; init; } = new Dictionary<string, string>();

    /// <summary>The site's description by language; the empty key is for every language that has none of its own.</summary>
    public IReadOnlyDictionary<string, string> Description { get; init; } = new Dictionary<string, string>();

    /// <summary>The absolute address of the site's root, with a slash at its end; empty where it is not set.</summary>
    public string Address { get; init; } = "";

    /// <summary>The absolute address of the repository, without a slash at its end; empty where it is not set.</summary>
    public string Repository { get; init; } = "";

    /// <summary>The branch that edit links lead to.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The site's title in a language.</summary>
    /// <param name="language">A language tag.</param>
    /// <returns>The title; empty where there is none.</returns>
    public string TitleIn(string language) => Pick(Title, language);

    /// <summary>The site's description in a language.</summary>
    /// <param name="language">A language tag.</param>
    /// <returns>The description; empty where there is none.</returns>
    public string DescriptionIn(string language) => Pick(Description, language);

    private static string Pick(IReadOnlyDictionary<string, string> texts, string language) =>
        texts.GetValueOrDefault(language) ?? texts.GetValueOrDefault("") ?? "";
}
