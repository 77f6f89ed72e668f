using System.Text;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>What Markdown left of a block as it was written. <see cref="Gap"/> stands for all that it understood, such as code, and for escaped characters.</summary>
internal sealed class LiteralText
{
    public const char Gap = '\uFFFC';

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Position)> _places = [];

    public LiteralText(ContainerInline inline)
    {
        Add(inline);
        Text = _text.ToString();
    }

    public string Text { get; }

    /// <summary>The position in the source of a character of the text.</summary>
    public int PositionOf(int index)
    {
        var (start, position) = _places[~_places.BinarySearch((index, int.MaxValue)) - 1];
        return position + index - start;
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Span.End + 1 - literal.Content.Length, literal.Content.ToString());
                if (literal.IsFirstCharacterEscaped && literal.Content.Length > 0) _text[^literal.Content.Length] = Gap;
                break;
            case LineBreakInline:
                Append(inline.Span.Start, "\n");
                break;
            case LinkInline link:
                Append(link.Span.Start, [Gap]);
                foreach (var child in link) Add(child);
                Append(link.Span.End, [Gap]);
                break;
            // A bracket that no other one answered holds all that follows it.
            case DelimiterInline delimiter:
                Append(delimiter.Span.Start, delimiter.ToLiteral());
                foreach (var child in delimiter) Add(child);
                break;
            case ContainerInline container:
                foreach (var child in container) Add(child);
                break;
            default:
                Append(inline.Span.Start, [Gap]);
                break;
        }
    }

    private void Append(int position, ReadOnlySpan<char> text)
    {
        _places.Add((_text.Length, position));
        _text.Append(text);
    }
}
