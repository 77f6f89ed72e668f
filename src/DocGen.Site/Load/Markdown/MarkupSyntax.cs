using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>Text in an element that Markdown has no marks for: a key, something above or below the line, a word with its explanation.</summary>
/// <param name="element">The element's name.</param>
/// <param name="title">The explanation; null where there is none.</param>
internal sealed class MarkupInline(string element, string? title) : ContainerInline
{
    public string Element { get; } = element;

    public string? Title { get; } = title;
}

/// <summary>A part of a page that readers unfold.</summary>
internal sealed class FoldBlock : ContainerBlock
{
    public FoldBlock(string summary, bool isUnfolded) : base(null) => (Summary, IsUnfolded) = (summary, isUnfolded);

    /// <summary>What is seen before it is unfolded, as plain text.</summary>
    public string Summary { get; }

    /// <summary>Whether it begins unfolded.</summary>
    public bool IsUnfolded { get; }
}

/// <summary>
/// The few elements of HTML that pages have, because Markdown has no marks for them: <c>kbd</c>, <c>sub</c>, <c>sup</c>, <c>abbr</c> with a title, <c>br</c>,
/// and <c>details</c> with a <c>summary</c>. They are read into the tree, balanced; what is not stays HTML, of which pages have none.
/// </summary>
internal sealed partial class MarkupSyntax : IMarkdownExtension
{
    /// <summary>The elements that stand within a line, in pairs of tags.</summary>
    public static IReadOnlyList<string> Elements { get; } = ["kbd", "sub", "sup", "abbr"];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += tree =>
    {
        foreach (var tag in tree.Parts<HtmlInline>()) Read(tag);
        if (tree.Parts<HtmlBlock>().Count > 0) Fold(tree);
    };

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    // Of what stands in another of them the inner one ends first, so pairs are found from their end.
    private static void Read(HtmlInline tag)
    {
        if (Break().IsMatch(tag.Tag)) tag.ReplaceBy(new LineBreakInline { IsHard = true, Line = tag.Line, Column = tag.Column, Span = tag.Span });
        else if (ClosingTag().Match(tag.Tag) is { Success: true } closing && Elements.Contains(closing.Groups[1].Value))
        {
            for (var opening = tag.PreviousSibling; opening is not null; opening = opening.PreviousSibling)
            {
                if (opening is not HtmlInline { Tag: var text } || OpeningTag().Match(text) is not { Success: true } match) continue;
                // A pair that another begins in and does not end is none.
                if (match.Groups[1].Value != closing.Groups[1].Value || (match.Groups[1].Value == "abbr") != match.Groups[2].Success) return;
                var markup = new MarkupInline(match.Groups[1].Value, match.Groups[2].Success ? WebUtility.HtmlDecode(match.Groups[2].Value) : null)
                {
                    Line = opening.Line, Column = opening.Column, Span = new(opening.Span.Start, tag.Span.End),
                };
                for (var inner = opening.NextSibling; inner != tag; inner = opening.NextSibling)
                {
                    inner!.Remove();
                    markup.AppendChild(inner);
                }

                opening.ReplaceBy(markup);
                tag.Remove();
                return;
            }
        }
    }

    private static void Fold(ContainerBlock parent)
    {
        for (var i = 0; i < parent.Count; i++)
        {
            if (parent[i] is HtmlBlock opening && Opening().Match(opening.Lines.ToString()) is { Success: true } match && EndOf(parent, i) is { } end)
            {
                var fold = new FoldBlock(WebUtility.HtmlDecode(match.Groups["summary"].Value.Trim()), match.Groups["open"].Success)
                {
                    Line = opening.Line, Column = opening.Column, Span = new(opening.Span.Start, parent[end].Span.End),
                };
                parent.RemoveAt(end);
                for (var k = i + 1; k < end; k++)
                {
                    var inner = parent[i + 1];
                    parent.RemoveAt(i + 1);
                    fold.Add(inner);
                }

                parent[i] = fold;
            }

            if (parent[i] is ContainerBlock container) Fold(container);
        }
    }

    private static int? EndOf(ContainerBlock parent, int start)
    {
        var depth = 1;
        for (var i = start + 1; i < parent.Count; i++)
        {
            if (parent[i] is not HtmlBlock block) continue;
            var text = block.Lines.ToString();
            if (Opening().IsMatch(text)) depth++;
            else if (Closing().IsMatch(text) && --depth == 0) return i;
        }

        return null;
    }

    [GeneratedRegex(@"\A<br[ \t]*/?>\z", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("""\A<([a-z]+)(?:\s+title="([^"]+)")?\s*>\z""")]
    private static partial Regex OpeningTag();

    [GeneratedRegex(@"\A</([a-z]+)\s*>\z")]
    private static partial Regex ClosingTag();

    [GeneratedRegex(@"\A<details(?<open>\s+open)?\s*>\s*<summary>(?<summary>[^<>]*[^<>\s][^<>]*)</summary>\s*\z")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\A</details\s*>\s*\z")]
    private static partial Regex Closing();
}
