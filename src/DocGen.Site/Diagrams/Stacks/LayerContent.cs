namespace DocGen.Site.Diagrams;

/// <summary>A layer with its texts, before it has a place.</summary>
internal sealed class LayerContent(LayerEntry layer, EntryLabel label, LayerMark mark, int depth)
{
    public LayerEntry Layer { get; } = layer;

    public int Depth { get; } = depth;

    /// <summary>The width that a box needs for its texts to take few lines, each word whole.</summary>
    public double NeededWidth { get; } = Math.Ceiling(Math.Max(
        TextStyle.Label.NarrowestWidth(mark.Prepend(label.Text), StackMetrics.Lines),
        TextStyle.Note.NarrowestWidth(label.Note, StackMetrics.Lines))) + 2 * StackMetrics.Padding + 1;

    /// <summary>The height of a box of a given width.</summary>
    public double HeightAt(double width) =>
        Math.Max(StackMetrics.LevelHeight, TextHeight(Lines(width), Notes(width)) + 2 * StackMetrics.VerticalPadding);

    public StackBox Place(double x, double y, double width, double height, bool isRepetition)
    {
        var (lines, notes) = (Lines(width), Notes(width));
        var top = y + (height - TextHeight(lines, notes)) / 2;
        return new StackBox(
            mark.Describe(label.Description), label.Href, label.Layer, label.Color, mark.Change, Depth, isRepetition, x, y, width, height,
            TextStyle.Label.Place(lines, x + width / 2, top),
            TextStyle.Note.Place(notes, x + width / 2, top + lines.Count * TextStyle.Label.LineHeight));
    }

    public LayerOutline Outline() => new(label.Text, label.Href, label.Layer, label.Note, Depth, mark.Change);

    private IReadOnlyList<string> Lines(double width) => TextStyle.Label.Wrap(mark.Prepend(label.Text), width - 2 * StackMetrics.Padding);

    private IReadOnlyList<string> Notes(double width) => TextStyle.Note.Wrap(label.Note, width - 2 * StackMetrics.Padding);

    private static double TextHeight(IReadOnlyList<string> lines, IReadOnlyList<string> notes) =>
        lines.Count * TextStyle.Label.LineHeight + notes.Count * TextStyle.Note.LineHeight;
}
