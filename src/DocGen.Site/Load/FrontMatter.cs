namespace DocGen.Site.Load;

/// <summary>What a page says of itself before its text.</summary>
/// <param name="Title">A shorter name for navigation; empty where the heading serves.</param>
/// <param name="Description">A sentence for search engines; empty where there is none.</param>
/// <param name="Order">The position among the pages of its folder; null where it has none.</param>
public sealed record FrontMatter(string Title = "", string Description = "", int? Order = null);
