using System.Text;
using System.Text.RegularExpressions;
using DocGen.Site.Load.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Render.Claims;

/// <summary>A sentence of a page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Own">The same with a mark in place of each letter that the model or another source answers for: claims, names and code.</param>
/// <param name="Line">The line that it begins on, from 1.</param>
/// <param name="Column">The column that it begins at, from 1.</param>
internal sealed record Sentence(string Text, string Own, int Line, int Column);

/// <summary>Reads the sentences of a page, those of headings left out.</summary>
internal sealed partial class SentenceReader
{
    // Neither a letter nor a digit.
    private const char Mark = '\uFFFC';

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _own = new();
    private readonly List<(int At, Inline Inline)> _places = [];

    /// <summary>Reads them.</summary>
    /// <param name="page">The page's syntax tree.</param>
    public static IEnumerable<Sentence> Read(MarkdownDocument page) =>
        page.Parts<LeafBlock>().Where(block => block is not HeadingBlock && block.Inline is not null).SelectMany(block => new SentenceReader().Read(block.Inline!));

    private IEnumerable<Sentence> Read(ContainerInline block)
    {
        Add(block, isOwn: true);
        var (text, own, start) = (_text.ToString(), _own.ToString(), 0);
        foreach (var end in Ends().Matches(text).Select(match => match.Index + match.Length).Append(text.Length))
        {
            if (text.AsSpan(start..end).Trim() is { Length: > 0 } said)
            {
                start += text.AsSpan(start..end).IndexOf(said);
                var (at, inline) = _places.Last(place => place.At <= start);
                yield return new(said.ToString(), own.Substring(start, said.Length), inline.Line + 1, inline.Column + 1 + start - at);
            }

            start = end;
        }
    }

    private void Add(ContainerInline parent, bool isOwn)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is FootnoteLink || MarkdownReader.IsUnseen(child)) continue;
            switch (child)
            {
                case LinkInline link:
                    Add(link, isOwn && LinkScheme.Split(link.Url ?? "").Scheme is not ("fact" or LinkScheme.Reference));
                    break;
                case ContainerInline container:
                    if (MarkdownReader.OwnText(container) is { Length: > 0 } mark) Add(container, mark, isOwn);
                    Add(container, isOwn);
                    break;
                default:
                    Add(child, MarkdownReader.OwnText(child), isOwn && child is LiteralInline or HtmlEntityInline or LineBreakInline);
                    break;
            }
        }
    }

    private void Add(Inline inline, string text, bool isOwn)
    {
        _places.Add((_text.Length, inline));
        _text.Append(text);
        _own.Append(isOwn ? text : new string(Mark, text.Length));
    }

    [GeneratedRegex(@"[.!?…]+[\p{Pe}\p{Pf}""']*\s+|[。！？]+\p{Pe}*", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
