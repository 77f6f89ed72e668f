namespace DocGen.Site.Load.Settings;

/// <summary>What stands at the foot of every page besides what the theme puts there.</summary>
/// <param name="Text">Markdown; may be empty.</param>
/// <param name="Links">Pages and links.</param>
public sealed record SiteFooter(SiteText Text, IReadOnlyList<SiteLink> Links)
{
    /// <summary>Nothing.</summary>
    public static SiteFooter Empty { get; } = new(SiteText.Empty, []);
}
