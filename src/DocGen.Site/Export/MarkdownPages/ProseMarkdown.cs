using System.Text;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Markdown;
using Markdig.Syntax;

namespace DocGen.Site.Export.MarkdownPages;

/// <summary>
/// A page's prose for others: what its author wrote, with everything that only DocGen understands replaced by what it stands for. Links between
/// pages lead to their Markdown already.
/// </summary>
internal sealed class ProseMarkdown
{
    private readonly MarkdownWriter _writer;
    private readonly ProseSource _source;
    private readonly IReadOnlyList<Resolution> _resolutions;

    public ProseMarkdown(MarkdownWriter writer, ProseSource source)
    {
        _writer = writer;
        _source = source;
        _resolutions = [.. source.Resolutions.OrderBy(resolution => resolution.Span.Start).ThenByDescending(resolution => resolution.Span.End)];
    }

    /// <summary>The page's heading; empty where it has none.</summary>
    public string Heading() => Replace(_source.HeadingText.Start, _source.HeadingText.End + 1);

    /// <summary>All but the heading.</summary>
    public string Body() => _source.Heading.IsEmpty
        ? Replace(0, _source.Text.Length)
        : Replace(0, _source.Heading.Start).TrimEnd() + "\n\n" + Replace(_source.Heading.End + 1, _source.Text.Length).TrimStart('\n');

    private string Replace(int start, int end)
    {
        var markdown = new StringBuilder();
        var position = start;
        foreach (var (span, meaning) in _resolutions)
        {
            // What stands in a place that was replaced went with it.
            if (span.Start < position || span.End >= end) continue;
            markdown.Append(_source.Text, position, span.Start - position).Append(Write(span, meaning));
            position = span.End + 1;
        }

        return markdown.Append(_source.Text, position, Math.Max(end - position, 0)).ToString().Trim('\n');
    }

    private string Write(SourceSpan span, object meaning) => meaning switch
    {
        LinkedEntry { Title.Length: 0 } link => MarkdownText.Target(_writer.AddressOf(link.Entry)),
        LinkedEntry link => MarkdownText.Link(MarkdownText.Escape(link.Title), _writer.AddressOf(link.Entry)),
        CellEntry cell => MarkdownText.Link(MarkdownText.Escape(Render.CellRenderer.Text(_writer.Scope, cell)), _writer.HrefTo(_writer.Scope.Href(cell))) + _writer.Citations(cell.Member.Citations),
        LinkedCell link => MarkdownText.Target(_writer.HrefTo(_writer.Scope.Href(link.Cell))),
        CitedCells cited => _source.Text[span.Start] + _writer.Citations([.. cited.Cells.SelectMany(cell => cell.Member.Citations)]),
        StaleSection stale => "\n\n" + _writer.Stale(stale),
        Figure figure => Indent(FigureMarkdown.Write(_writer, figure), PrefixAt(span.Start)),
        _ => (string)meaning,
    };

    private static string Indent(string block, string prefix) =>
        string.Join('\n', block.Split('\n').Select((line, index) => index == 0 ? line : line.Length == 0 ? prefix.TrimEnd() : prefix + line));

    // A figure in a list or a quote stays in it: its further lines begin as its first one does, with spaces for the mark of the item.
    private string PrefixAt(int position)
    {
        var start = position == 0 ? 0 : _source.Text.LastIndexOf('\n', position - 1) + 1;
        return string.Concat(_source.Text[start..position].Select(character => character == '>' ? '>' : ' '));
    }
}
