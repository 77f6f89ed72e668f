namespace DocGen.Site.Diagrams;

/// <summary>The sizes of text in drawings, in user units. The theme's style sheet sets the same font sizes.</summary>
/// <param name="Size">The font size.</param>
/// <param name="LineHeight">The distance from one line to the next.</param>
internal sealed record TextStyle(double Size, double LineHeight)
{
    public static readonly TextStyle Label = new(14, 18);
    public static readonly TextStyle Title = new(16, 22);
    public static readonly TextStyle Chip = new(12.5, 16);
    public static readonly TextStyle Note = new(11.5, 15);

    public double Width(string text) => TextMeasure.Width(text, Size);

    public IReadOnlyList<string> Wrap(string text, double width) => TextWrapping.Wrap(text, Size, width);

    public double NarrowestWidth(string text, int lines) => TextWrapping.NarrowestWidth(text, Size, lines);

    /// <summary>Places wrapped lines one below the other.</summary>
    /// <param name="lines">The lines' texts.</param>
    /// <param name="x">Where the text is anchored.</param>
    /// <param name="top">The upper edge of the first line.</param>
    public IReadOnlyList<TextLine> Place(IReadOnlyList<string> lines, double x, double top) =>
        [.. lines.Select((line, index) => new TextLine(line, Coordinate.Round(x), Coordinate.Round(top + (index + 0.5) * LineHeight)))];
}
