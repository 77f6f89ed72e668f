namespace DocGen.Site.Diagrams;

/// <summary>A figure's row in a chart; label and value are also the text for those who cannot see the chart.</summary>
/// <param name="Label">What was measured.</param>
/// <param name="Value">The figure as the page writes it.</param>
/// <param name="LabelCell">The label, drawn.</param>
/// <param name="ValueCell">The figure, drawn.</param>
/// <param name="Mark">The figure on the scale.</param>
public sealed record RangeRow(string Label, string Value, ChartCell LabelCell, ChartCell ValueCell, RangeMark Mark);
