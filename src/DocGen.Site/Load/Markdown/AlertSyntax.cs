using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// Alerts with a title of their own, <c>> [!NOTE] Before you begin</c>, and alerts in lists. Those of Markdig have neither; what it reads stays as it is.
/// </summary>
internal sealed partial class AlertSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += tree =>
    {
        foreach (var quote in tree.Parts<QuoteBlock>())
            if (quote is not AlertBlock && !IsWithinQuote(quote)) Read(quote);
    };

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>The title that an alert has of its own, as plain text; null where it goes by its kind.</summary>
    public static string? TitleOf(AlertBlock alert) => alert.GetData(typeof(AlertSyntax)) as string;

    private static bool IsWithinQuote(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
            if (parent is QuoteBlock) return true;
        return false;
    }

    private static void Read(QuoteBlock quote)
    {
        if (quote is not [ParagraphBlock { Inline: { } inline } paragraph, ..]) return;
        var line = inline.TakeWhile(part => part is not LineBreakInline).ToList();
        if (!line.All(part => part is LiteralInline) || Mark().Match(string.Concat(line.Select(part => ((LiteralInline)part).Content.ToString()))) is not { Success: true } mark) return;
        var alert = new AlertBlock(new StringSlice(mark.Groups["kind"].Value)) { Line = quote.Line, Column = quote.Column, Span = quote.Span };
        if (mark.Groups["title"].Value.Trim() is { Length: > 0 } title) alert.SetData(typeof(AlertSyntax), title);
        if (line[^1].NextSibling is { } end) end.Remove();
        foreach (var part in line) part.Remove();
        if (inline.FirstChild is null) quote.Remove(paragraph);
        var parent = quote.Parent!;
        parent[parent.IndexOf(quote)] = alert;
        while (quote.Count > 0)
        {
            var block = quote[0];
            quote.RemoveAt(0);
            alert.Add(block);
        }
    }

    [GeneratedRegex(@"\A\[!(?<kind>[A-Za-z]+)\](?<title>.*)\z")]
    private static partial Regex Mark();
}
