namespace DocGen.Site.Diagrams;

/// <summary>One figure of a measurement.</summary>
/// <param name="Label">What was measured; empty where nothing needs to be told apart.</param>
/// <param name="Value">The figure as the page writes it.</param>
/// <param name="Low">The least value; null where only a greatest one is known.</param>
/// <param name="High">The greatest value; null where only a least one is known.</param>
public sealed record RangeItem(string Label, string Value, double? Low, double? High);
