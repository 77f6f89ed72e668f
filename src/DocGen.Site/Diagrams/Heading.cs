namespace DocGen.Site.Diagrams;

/// <summary>The title of a drawing and the chip at its right, or below it where both do not fit on one line.</summary>
/// <param name="Top">The upper edge.</param>
/// <param name="TitleLines">The title's lines, anchored at their start.</param>
/// <param name="ChipLines">The chip's lines, anchored at their end.</param>
internal sealed record Heading(double Top, IReadOnlyList<TextLine> TitleLines, IReadOnlyList<TextLine> ChipLines)
{
    private const double Gap = 12;

    /// <summary>What lines stand further apart than in a label, since the letters of some fonts reach beyond their line.</summary>
    private const double Leading = 2;

    public static Heading Above(double bottom, string title, string chip, double left, double right)
    {
        var width = right - left;
        var titles = TextStyle.Title.Wrap(title, width);
        var chips = TextStyle.Chip.Wrap(chip, width);
        var titleStyle = titles.Count == 1 ? TextStyle.Title : TextStyle.Title with { LineHeight = TextStyle.Title.LineHeight + Leading };
        var titleHeight = titles.Count * titleStyle.LineHeight;
        var chipHeight = chips.Count * TextStyle.Chip.LineHeight;
        var isOneLine = titles.Count == 1 && chips.Count == 1
            && TextStyle.Title.Width(titles[0]) + Gap + TextStyle.Chip.Width(chips[0]) <= width;
        var titleTop = bottom - titleHeight - (isOneLine ? 0 : chipHeight + Leading);
        var chipTop = isOneLine ? bottom - (titleHeight + chipHeight) / 2 : bottom - chipHeight;
        return new Heading(
            Coordinate.Round(titleTop),
            titleStyle.Place(titles, left, titleTop),
            TextStyle.Chip.Place(chips, right, chipTop));
    }
}
