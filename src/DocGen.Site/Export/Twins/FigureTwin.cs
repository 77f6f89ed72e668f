using System.Globalization;
using System.Text;
using DocGen.Site.Diagrams;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Export.Twins;

/// <summary>
/// Writes what figures show: links to their drawings, then the same as lists; a matrix as a table. The lists have a mark of their own, so that a
/// list of the page that follows is not taken for more of them.
/// </summary>
internal static class FigureTwin
{
    public static string Write(TwinWriter twin, Figure figure)
    {
        var outline = figure.Outline switch
        {
            MatrixOutline matrix => MatrixTwin.Write(twin, matrix),
            DifferenceFigure difference => Lines(Difference(twin, difference)) + "\n\n" + Stacks(twin, [difference.Source.Outline, difference.Target.Outline]),
            IReadOnlyList<StackOutline> stacks => Stacks(twin, stacks),
            IReadOnlyList<TreeItem> items => Lines(Tree(twin, items, "")),
            RecordsOutline records => string.Join("\n\n", records.Groups.Select(group => RecordTwins.Records(twin, records.Collection, group.Records))),
            IReadOnlyList<RangeRow> rows => Lines(rows.Select(row => $"* {(row.Label.Length == 0 ? "" : MarkdownText.Escape(row.Label) + ": ")}{MarkdownText.Escape(row.Value)}")),
            IReadOnlyList<ChartRow> rows => Lines(rows.Select(row => $"* {Link(twin, row.Label, row.Href)}: {MarkdownText.Escape(row.Value)}")),
            _ => "",
        };
        return string.Join("\n\n", ((string[])[Drawings(figure), MarkdownText.Start(MarkdownText.Escape(figure.Caption)), outline]).Where(part => part.Length > 0));
    }

    /// <summary>Writes the figures of a kind that the page's template shows, below a heading where one is named.</summary>
    public static void WriteAll(TwinWriter twin, ComposedPage page, string kind, string title = "")
    {
        foreach (var figure in page.Figures.Figures.Where(figure => figure.Kind == kind))
        {
            if (title.Length > 0) twin.Heading(2, twin.Text(title));
            twin.Block(Write(twin, figure));
        }
    }

    /// <summary>The drawings alone.</summary>
    public static string Drawings(Figure figure) =>
        string.Join(' ', figure.Drawings.Select(drawing => "!" + MarkdownText.Link(MarkdownText.Escape(drawing.Title), drawing.Href)));

    private static IEnumerable<string> Difference(TwinWriter twin, DifferenceFigure difference) =>
        difference.Outline.Select(layer => $"* {Link(twin, layer.Text, layer.Href)}: {MarkdownText.Escape(layer.ChangeName)}");

    private static IEnumerable<string> Tree(TwinWriter twin, IEnumerable<TreeItem> items, string indent) => items.SelectMany(item =>
        Tree(twin, item.Children, indent + "  ").Prepend($"{indent}* {Link(twin, item.Label.Text, item.Label.Href)}{(item.Label.Note.Length == 0 ? "" : $" ({MarkdownText.Escape(item.Label.Note)})")}"));

    private static string Stacks(TwinWriter twin, IEnumerable<StackOutline> stacks)
    {
        var markdown = new StringBuilder();
        foreach (var stack in stacks)
        {
            markdown.Append($"**{MarkdownText.Escape(stack.Title)}**\n\n");
            AppendLayers(markdown, twin, stack, stack.Layers, "");
            foreach (var lane in stack.Lanes)
            {
                markdown.Append($"* {Link(twin, lane.Text, lane.Href)} ({twin.Text(lane.Repeats ? "stack.per_instance" : "stack.beside")})\n\n");
                AppendLayers(markdown, twin, stack, lane.Layers, "  ");
            }
        }

        return markdown.ToString().TrimEnd('\n');
    }

    // The numbers are the depths.
    private static void AppendLayers(StringBuilder markdown, TwinWriter twin, StackOutline stack, IReadOnlyList<LayerOutline> layers, string indent)
    {
        foreach (var layer in layers)
        {
            var boundary = stack.Boundary?.Text == layer.Text ? $" ({twin.Text("stack.boundary")})" : "";
            markdown.Append($"{indent}{layer.Depth.ToString(CultureInfo.InvariantCulture)}. {Link(twin, layer.Text, layer.Href)}{boundary}\n");
        }

        if (layers.Count > 0) markdown.Append('\n');
    }

    private static string Link(TwinWriter twin, string text, string href) =>
        href.Length == 0 ? MarkdownText.Escape(text) : MarkdownText.Link(MarkdownText.Escape(text), twin.HrefTo(href));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
