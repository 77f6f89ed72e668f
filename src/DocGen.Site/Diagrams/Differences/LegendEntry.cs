namespace DocGen.Site.Diagrams;

/// <summary>What a mark of a difference diagram means.</summary>
/// <param name="Change">The class: <c>kept</c>, <c>removed</c>, <c>added</c>, <c>moved</c> or <c>varied</c>.</param>
/// <param name="Sign">The sign before labels; empty for what is kept.</param>
/// <param name="Name">The meaning, in the page's language.</param>
public sealed record LegendEntry(string Change, string Sign, string Name);
