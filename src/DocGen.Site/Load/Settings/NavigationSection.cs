namespace DocGen.Site.Load.Settings;

/// <summary>A section of the side navigation as <c>site.yaml</c> orders it.</summary>
/// <param name="Title">Its title; may be empty.</param>
/// <param name="Pages">Its pages and links, in reading order.</param>
public sealed record NavigationSection(SiteText Title, IReadOnlyList<SiteLink> Pages);
