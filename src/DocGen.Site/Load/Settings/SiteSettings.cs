using DocGen.Site.Cache;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Settings;

/// <summary>What <c>site.yaml</c> says.</summary>
public sealed record SiteSettings
{
    /// <summary>The fingerprint of all that it says, and of what the site goes by where it says nothing.</summary>
    internal Fingerprint Source { get; init; }

    /// <summary>The file; empty where the site has none.</summary>
    public string Path { get; init; } = "";

    /// <summary>The site's title.</summary>
    public SiteText Title { get; init; } = SiteText.Empty;

    /// <summary>The site's description; may be empty.</summary>
    public SiteText Description { get; init; } = SiteText.Empty;

    /// <summary>The absolute address of the site's root, with a slash at its end; empty where it is not set.</summary>
    public string Address { get; init; } = "";

    /// <summary>The absolute address of the repository, without a slash at its end; empty where it is not set.</summary>
    public string Repository { get; init; } = "";

    /// <summary>The branch that edit links lead to.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The picture that previews of links show; null where there is none.</summary>
    public SiteImage? Image { get; init; }

    /// <summary>What gives the site a look of its own.</summary>
    public SiteLook Look { get; init; } = SiteLook.Default;

    /// <summary>The sections of the side navigation; what they do not name follows them as it would without them.</summary>
    public IReadOnlyList<NavigationSection> Navigation { get; init; } = [];

    /// <summary>The foot of every page.</summary>
    public SiteFooter Footer { get; init; } = SiteFooter.Empty;

    /// <summary>Comments of readers; null where there are none.</summary>
    public SiteComments? Comments { get; init; }

    /// <summary>How words in Latin letters are read in Korean, in Hangul, which decides the particles behind them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Readings { get; init; } = [];

    /// <summary>The files of the content folder that may run scripts.</summary>
    public IReadOnlyList<SiteScript> Scripts { get; init; } = [];

    /// <summary>What a draft lacks of it in a language.</summary>
    internal IReadOnlyList<UntranslatedText> Untranslated { get; init; } = [];
}

/// <summary>A file of the content folder that may run scripts, since <c>site.yaml</c> says so.</summary>
/// <param name="Location">Where it says so.</param>
/// <param name="Path">The file's path in the content folder.</param>
public sealed record SiteScript(Location Location, string Path);
