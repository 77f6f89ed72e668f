using DocGen.Site.Render.Templates;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DocGen.Site.Render.Markdown;

/// <summary>A table in a frame that scrolls; columns are aligned by class, since a style attribute is forbidden.</summary>
internal sealed class TableRenderer(string label) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine().Write($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{HtmlEncoding.Encode(label)}\"><table>").WriteLine();
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader) renderer.Write("<thead>");
            else if (!inBody)
            {
                renderer.Write("<tbody>");
                inBody = true;
            }

            renderer.Write("<tr>");
            for (var i = 0; i < row.Count; i++) WriteCell(renderer, table, row, i);
            renderer.Write("</tr>");
            if (row.IsHeader) renderer.Write("</thead>");
            renderer.WriteLine();
        }

        renderer.Write(inBody ? "</tbody></table></div>" : "</table></div>").EnsureLine();
    }

    private static void WriteCell(HtmlRenderer renderer, Table table, TableRow row, int index)
    {
        var alignment = index < table.ColumnDefinitions.Count ? table.ColumnDefinitions[index].Alignment : null;
        var name = row.IsHeader ? "th" : "td";
        renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td");
        if (alignment is TableColumnAlign.Right or TableColumnAlign.Center) renderer.Write($" class=\"{(alignment == TableColumnAlign.Right ? "right" : "center")}\"");
        renderer.Write(">");
        var paragraphs = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren((TableCell)row[index]);
        renderer.ImplicitParagraph = paragraphs;
        renderer.Write($"</{name}>");
    }
}
