namespace DocGen.Site.Diagrams;

/// <summary>Lays out classifications.</summary>
public static class TreeDiagram
{
    private const double MinimumWidth = 344;
    private const double MaximumWidth = 390;
    private const double Margin = 2;
    private const double Gap = 10;
    private const double WidestIndent = 28;
    private const double WidestIndentation = 180;
    private const double Padding = 12;
    private const double VerticalPadding = 8;

    /// <summary>Lays out a classification.</summary>
    /// <param name="roots">The things that it starts from, in order.</param>
    public static TreeDrawing Draw(IReadOnlyList<TreeItem> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        var indent = Math.Min(WidestIndent, WidestIndentation / Math.Max(1, roots.Select(Depth).DefaultIfEmpty().Max()));
        var nodes = new List<TreeNode>();
        var connectors = new List<TreeConnector>();
        var y = Margin;
        foreach (var root in roots) Add(root, 0);
        var width = nodes.Select(node => node.X + node.Width + Margin).Append(MinimumWidth).Max();
        var height = nodes.Count == 0 ? 2 * Margin : y - Gap + Margin;
        return new TreeDrawing(Coordinate.Round(width), Coordinate.Round(height), nodes, connectors, roots);

        TreeNode Add(TreeItem item, int depth)
        {
            var node = Place(item, depth, Coordinate.Round(Margin + depth * indent), Coordinate.Round(y));
            nodes.Add(node);
            y += node.Height + Gap;
            foreach (var child in item.Children)
            {
                var kind = Add(child, depth + 1);
                connectors.Add(new TreeConnector(
                    Coordinate.Round(node.X + indent / 2), Coordinate.Round(node.Y + node.Height), Coordinate.Round(kind.Y + kind.Height / 2), kind.X));
            }

            return node;
        }
    }

    private static int Depth(TreeItem item) => item.Children.Select(child => Depth(child) + 1).DefaultIfEmpty().Max();

    private static TreeNode Place(TreeItem item, int depth, double x, double y)
    {
        var label = item.Label;
        var room = Math.Floor(MaximumWidth - Margin - x - 2 * Padding);
        var lines = TextStyle.Label.Wrap(label.Text, room);
        var notes = TextStyle.Note.Wrap(label.Note, room);
        var width = Math.Ceiling(lines.Select(TextStyle.Label.Width).Concat(notes.Select(TextStyle.Note.Width)).DefaultIfEmpty().Max()) + 2 * Padding;
        var labelHeight = lines.Count * TextStyle.Label.LineHeight;
        var height = labelHeight + notes.Count * TextStyle.Note.LineHeight + 2 * VerticalPadding;
        return new TreeNode(
            label.Description, label.Href, label.Layer, label.Color, item.IsAbstract, depth, x, y, width, height,
            TextStyle.Label.Place(lines, x + width / 2, y + VerticalPadding),
            TextStyle.Note.Place(notes, x + width / 2, y + VerticalPadding + labelHeight));
    }
}
