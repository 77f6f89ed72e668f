namespace DocGen.Site.Diagrams;

/// <summary>A subject's row in a chart; label and value are also the text for those who cannot see the chart.</summary>
/// <param name="Label">The subject's whole name.</param>
/// <param name="Href">The address of its page; empty where it has none.</param>
/// <param name="Color">The class of its colour; empty where it has none.</param>
/// <param name="State">Whether there is a value, as a class: <c>known</c>, <c>unknown</c> or <c>not-applicable</c>.</param>
/// <param name="Value">The value as the page writes it, or the words that say that there is none.</param>
/// <param name="LabelCell">The name, drawn.</param>
/// <param name="ValueCell">The value, drawn.</param>
/// <param name="Bar">The bar; null where there is no value, or one that a bar from zero cannot show.</param>
public sealed record ChartRow(
    string Label,
    string Href,
    string Color,
    string State,
    string Value,
    ChartCell LabelCell,
    ChartCell ValueCell,
    ChartBar? Bar);
