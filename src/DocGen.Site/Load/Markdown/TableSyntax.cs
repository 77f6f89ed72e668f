using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// Tables as GitHub reads them: a line of dashes below a line of as many cells, wherever in a paragraph, and rows to the paragraph's end. The tables of
/// Markdig have other rules: none below a line of text, none above one, as many columns as the longest row has, pipes in code kept apart.
/// </summary>
internal sealed class TableSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // A line of dashes may begin as an item of a list does.
        pipeline.BlockParsers.Insert(0, new PipeTableBlockParser());
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += ReadTable;
        pipeline.DocumentProcessed += UnescapePipes;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.AddIfNotAlready<HtmlTableRenderer>();

    private static void ReadTable(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Parent: { } parent } paragraph) return;
        var lines = paragraph.Lines;
        for (var i = 1; i < lines.Count; i++)
        {
            if (ColumnsOf(lines.Lines[i].Slice) is not { } columns || CellsOf(lines.Lines[i - 1].Slice).Count != columns.Count || IsHollow(lines, i, columns.Count)) continue;
            parent.Insert(parent.IndexOf(paragraph) + 1, CreateTable(paragraph, i - 1, columns));
            for (var k = lines.Count - 1; k >= i - 1; k--) paragraph.Lines.RemoveAt(k);
            if (i == 1) parent.Remove(paragraph);
            else
            {
                ref var last = ref paragraph.Lines.Lines[i - 2];
                last.Slice.TrimEnd();
                paragraph.Span.End = last.Slice.End;
            }

            return;
        }
    }

    private static Table CreateTable(ParagraphBlock paragraph, int header, List<TableColumnDefinition> columns)
    {
        var lines = paragraph.Lines;
        var table = new Table { Line = lines.Lines[header].Line, Column = paragraph.Column };
        table.ColumnDefinitions.AddRange(columns);
        for (var i = header; i < lines.Count; i++)
        {
            if (i == header + 1) continue;
            var line = lines.Lines[i];
            var row = new TableRow { IsHeader = i == header, Line = line.Line, Column = line.Column, Span = SpanOf(line.Slice) };
            foreach (var cell in CellsOf(line.Slice)) row.Add(CreateCell(line, cell));
            while (row.Count < columns.Count) row.Add(CreateCell(line, new StringSlice(line.Slice.Text, line.Slice.End + 1, line.Slice.End)));
            table.Add(row);
        }

        table.Span = new(((TableRow)table[0]).Span.Start, ((TableRow)table[^1]).Span.End);
        return table;
    }

    // Cells that nobody wrote must not outgrow what was written by much; every table of twenty columns or fewer passes.
    private static bool IsHollow(StringLineGroup lines, int dashes, int columns)
    {
        long written = columns, missing = 0;
        for (var i = dashes + 1; i < lines.Count; i++)
        {
            var count = CellsOf(lines.Lines[i].Slice).Count;
            written += count;
            missing += Math.Max(columns - count, 0);
        }

        return missing > 20 * written;
    }

    private static TableCell CreateCell(StringLine line, StringSlice text)
    {
        var column = line.Column + text.Start - line.Slice.Start;
        var content = new ParagraphBlock { Line = line.Line, Column = column, Span = SpanOf(text) };
        content.AppendLine(ref text, column, line.Line, line.Position, trackTrivia: false);
        return new TableCell { content };
    }

    // The columns, where the line has nothing but dashes, with colons for the side that they are set to; one column needs a pipe or a colon.
    private static List<TableColumnDefinition>? ColumnsOf(StringSlice line)
    {
        var text = line.AsSpan();
        if (text.ContainsAnyExcept(" \t|:-") || !text.Contains('-') || !text.ContainsAny('|', ':')) return null;
        var columns = new List<TableColumnDefinition>();
        foreach (var cell in CellsOf(line))
        {
            var dashes = cell.AsSpan();
            var (left, right) = (dashes.StartsWith(':'), dashes.EndsWith(':'));
            dashes = dashes.Trim(':');
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-') || cell.Length - dashes.Length > (left ? 1 : 0) + (right ? 1 : 0)) return null;
            columns.Add(new() { Alignment = (left, right) switch { (true, true) => TableColumnAlign.Center, (true, false) => TableColumnAlign.Left, (false, true) => TableColumnAlign.Right, _ => null } });
        }

        return columns;
    }

    // A pipe ends a cell unless a backslash stands before it, in code too; those at both ends of the line frame it.
    private static List<StringSlice> CellsOf(StringSlice line)
    {
        line.Trim();
        var cells = new List<StringSlice>();
        var start = line.CurrentChar == '|' ? line.Start + 1 : line.Start;
        for (var i = start; i <= line.End; i++)
        {
            if (line.Text[i] == '\\') i++;
            else if (line.Text[i] == '|')
            {
                Add(start, i - 1);
                start = i + 1;
            }
        }

        if (start <= line.End) Add(start, line.End);
        return cells;

        void Add(int from, int to)
        {
            var cell = new StringSlice(line.Text, from, to);
            cell.Trim();
            cells.Add(cell);
        }
    }

    // In code a backslash stands for itself, but for the one that keeps a pipe in its cell.
    private static void UnescapePipes(MarkdownDocument tree)
    {
        foreach (var code in tree.Parts<TableCell>().SelectMany(cell => cell.Parts<CodeInline>())) code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }

    private static SourceSpan SpanOf(StringSlice slice) => new(slice.Start, slice.End);
}
