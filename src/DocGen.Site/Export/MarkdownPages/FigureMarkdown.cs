using System.Globalization;
using System.Text;
using DocGen.Site.Diagrams;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Export.MarkdownPages;

/// <summary>
/// Writes what figures show: links to their drawings, then the same as lists; a matrix as a table. The lists have a mark of their own, so that a
/// list of the page that follows is not taken for more of them.
/// </summary>
internal static class FigureMarkdown
{
    public static string Write(MarkdownWriter writer, Figure figure)
    {
        var outline = figure.Outline switch
        {
            MatrixOutline matrix => MatrixMarkdown.Write(writer, matrix),
            DifferenceFigure difference => Lines(Difference(writer, difference)) + "\n\n" + Stacks(writer, [difference.Source.Outline, difference.Target.Outline]),
            IReadOnlyList<StackOutline> stacks => Stacks(writer, stacks),
            IReadOnlyList<TreeItem> items => Lines(Tree(writer, items, "")),
            RecordsOutline records => string.Join("\n\n", records.Groups.Select(group => RecordMarkdown.Records(writer, records.Collection, group.Records))),
            IReadOnlyList<RangeRow> rows => Lines(rows.Select(row => $"* {(row.Label.Length == 0 ? "" : MarkdownText.Escape(row.Label) + ": ")}{MarkdownText.Escape(row.Value)}")),
            IReadOnlyList<ChartRow> rows => Lines(rows.Select(row => $"* {Link(writer, row.Label, row.Href)}: {MarkdownText.Escape(row.Value)}")),
            _ => "",
        };
        return string.Join("\n\n", ((string[])[Drawings(figure), MarkdownText.Start(MarkdownText.Escape(figure.Caption)), outline]).Where(part => part.Length > 0));
    }

    /// <summary>Writes the figures of a kind that the page's template shows, below a heading where one is named.</summary>
    public static void WriteAll(MarkdownWriter writer, ComposedPage page, string kind, string title = "")
    {
        foreach (var figure in page.Figures.Figures.Where(figure => figure.Kind == kind))
        {
            if (title.Length > 0) writer.Heading(2, writer.Text(title));
            writer.Block(Write(writer, figure));
        }
    }

    /// <summary>The drawings alone.</summary>
    public static string Drawings(Figure figure) =>
        string.Join(' ', figure.Drawings.Select(drawing => "!" + MarkdownText.Link(MarkdownText.Escape(drawing.Title), drawing.Href)));

    private static IEnumerable<string> Difference(MarkdownWriter writer, DifferenceFigure difference) =>
        difference.Outline.Select(layer => $"* {Link(writer, layer.Text, layer.Href)}{(layer.Variant is { } variant ? $" → {Link(writer, variant.Text, variant.Href)}" : "")}: {MarkdownText.Escape(layer.ChangeName)}");

    private static IEnumerable<string> Tree(MarkdownWriter writer, IEnumerable<TreeItem> items, string indent) => items.SelectMany(item =>
        Tree(writer, item.Children, indent + "  ").Prepend($"{indent}* {Link(writer, item.Label.Text, item.Label.Href)}{(item.Label.Note.Length == 0 ? "" : $" ({MarkdownText.Escape(item.Label.Note)})")}"));

    private static string Stacks(MarkdownWriter writer, IEnumerable<StackOutline> stacks)
    {
        var markdown = new StringBuilder();
        foreach (var stack in stacks)
        {
            markdown.Append($"**{MarkdownText.Escape(stack.Title)}**\n\n");
            AppendLayers(markdown, writer, stack, stack.Layers, "");
            foreach (var lane in stack.Lanes)
            {
                markdown.Append($"* {Link(writer, lane.Text, lane.Href)} ({writer.Text(lane.Repeats ? "stack.per_instance" : "stack.beside")})\n\n");
                AppendLayers(markdown, writer, stack, lane.Layers, "  ");
            }
        }

        return markdown.ToString().TrimEnd('\n');
    }

    // The numbers are the depths.
    private static void AppendLayers(StringBuilder markdown, MarkdownWriter writer, StackOutline stack, IReadOnlyList<LayerOutline> layers, string indent)
    {
        foreach (var layer in layers)
        {
            var boundary = stack.Boundary?.Text == layer.Text ? $" ({writer.Text("stack.boundary")})" : "";
            markdown.Append($"{indent}{layer.Depth.ToString(CultureInfo.InvariantCulture)}. {Link(writer, layer.Text, layer.Href)}{boundary}\n");
        }

        if (layers.Count > 0) markdown.Append('\n');
    }

    private static string Link(MarkdownWriter writer, string text, string href) =>
        href.Length == 0 ? MarkdownText.Escape(text) : MarkdownText.Link(MarkdownText.Escape(text), writer.HrefTo(href));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
