using System.Text.RegularExpressions;
using DocGen.Site.Problems;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>Tells of what a page would lose without a word: HTML, what stands behind a comment or in a fence without end, definitions that nothing uses.</summary>
internal sealed partial class DroppedMarkup(MarkdownDocument tree, string file, ProblemList problems)
{
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    /// <summary>Reports all of it.</summary>
    /// <param name="hasUndefined">Whether something refers to a definition that is missing; then one that is not used is most likely a misspelt one.</param>
    public void Report(bool hasUndefined)
    {
        foreach (var part in tree.Parts<MarkdownObject>())
        {
            switch (part)
            {
                case HtmlBlock { Type: HtmlBlockType.Comment } block:
                    ReportComment(block);
                    break;
                case HtmlBlock block:
                    ReportTag(block, TagStart().Match(block.Lines.ToString()).Value);
                    break;
                case HtmlInline html when !html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                    ReportTag(html, html.Tag);
                    break;
                case TabBlock { Title.Length: 0 } tab:
                    Error("DG2040", tab, $"A tab has a title. Write '> [!{TabSyntax.Kind}] Linux' in its first line.");
                    break;
                case TabsBlock tabs when tabs.Cast<TabBlock>().GroupBy(tab => tab.Title, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } same && same.Key.Length > 0:
                    Error("DG2040", same.Last(), $"Two tabs beside each other have the title '{same.Key}'. Name one of them differently.");
                    break;
                case HeadingBlock heading when ForeignTab(heading) is { } title:
                    Error("DG2043", heading, $"This heading is a tab of DocFX. Write '> [!{TabSyntax.Kind}] {title}' and its text below, each line behind '>'; remove the line '***' behind the last one.");
                    break;
                case FencedCodeBlock fence:
                    ReportFence(fence);
                    break;
                case TableRow { Parent: Table table } row when row.Count > table.ColumnDefinitions.Count:
                    Error("DG2041", row[table.ColumnDefinitions.Count] is TableCell { Count: > 0 } cell ? cell[0] : row, $"The row has {row.Count} cells, and the table {table.ColumnDefinitions.Count} columns. Remove what is too much; write '\\|' for a pipe in a cell, in code too.");
                    break;
            }
        }

        if (tree.FirstOrDefault(block => block is not LinkReferenceDefinitionGroup) is ThematicBreakBlock { ThematicChar: '-' } rule)
            Error("DG2002", rule, "The page begins with a rule. Front matter stands between two lines '---'; remove this one where none is meant.");
        ReportDefinitions(hasUndefined);
        ReportAbbreviations();
    }

    /// <summary>Whether a definition is how Markdown without HTML writes a comment: <c>[//]: # (text)</c>.</summary>
    public static bool IsComment(LinkReferenceDefinition definition) => definition is not FootnoteLinkReferenceDefinition && definition.Url is "#" or "" or null && definition.Label is "//" or "comment" or "_";

    /// <summary>What a tab is called that is written as a heading, as in DocFX: <c># [Linux](#tab/linux)</c>; null for any other heading.</summary>
    public static string? ForeignTab(HeadingBlock heading) =>
        heading.Inline is { FirstChild: LinkInline { NextSibling: null } link } && link.Url?.StartsWith("#tab/", StringComparison.Ordinal) is true ? MarkdownReader.PlainText(link) : null;

    private void ReportComment(HtmlBlock block)
    {
        var text = block.Lines.ToString();
        if (!text.Contains("-->", StringComparison.Ordinal)) Error("DG2038", block, "The comment has no end, so it hides all that follows. Write '-->' behind it.");
        else if (!Comments().IsMatch(text)) Error("DG2038", block, "What stands behind the comment on its last line would be left out with it. Put it on a line of its own.");
    }

    private void ReportTag(MarkdownObject part, string tag)
    {
        var name = TagName().Match(tag).Value.ToLowerInvariant();
        // A closing tag is told of with its opening one.
        if (tag.StartsWith("</", StringComparison.Ordinal) && _opened.Contains(name)) return;
        _opened.Add(name);
        var shown = tag.Length <= 60 ? tag.ReplaceLineEndings(" ") : tag[..59].ReplaceLineEndings(" ") + "…";
        var advice = name switch
        {
            "details" => "'<details>' and '<summary>plain text</summary>' stand by themselves, with an empty line behind them and one before '</details>'",
            "summary" => "It stands right behind '<details>', and its text is plain",
            "abbr" => "It says what it means, as in '<abbr title=\"central processing unit\">CPU</abbr>', and ends in its paragraph",
            "kbd" or "sub" or "sup" => $"'<{name}>' takes no attributes, and '</{name}>' ends it in the same paragraph and within the same marks",
            "br" => "Write '<br>' alone, or end the line with a backslash",
            "img" => "Write ![description](picture.png)",
            "a" => "Write [text](page.md) for a link, and '## Heading {#name}' for an anchor",
            "b" or "strong" => "Write **bold**",
            "i" or "em" => "Write *emphasis*",
            "code" or "pre" or "samp" or "var" or "tt" => "Write what it holds in backticks",
            "hr" => "Write a line '***'",
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "Write '## Heading'",
            "table" or "ul" or "ol" or "dl" or "blockquote" or "p" => "Write it in Markdown",
            "div" or "span" or "u" or "s" or "del" or "ins" or "mark" or "small" or "center" or "font" or "iframe" or "video" or "audio" or "script" or "style" => "Remove it, or write what it holds in Markdown",
            _ => "",
        };
        Error("DG2037", part, advice.Length > 0 ? $"'{shown}' is HTML, which pages do not have. {advice}."
            : $"'{shown}' reads as HTML, which pages do not have. Write it in backticks, or '\\<' for the text itself.");
    }

    private void ReportFence(FencedCodeBlock fence)
    {
        var (info, arguments) = (fence.Info ?? "", fence.Arguments ?? "");
        if (fence.ClosingFencedCharCount == 0) Error("DG2042", fence, $"The code has no end, so all that follows is code. Write '{new string(fence.FencedChar, fence.OpeningFencedCharCount)}' below it, as far to the left as this line.");
        if (info.StartsWith('{')) Error("DG2043", fence, $"'{info}' is not Markdown but a directive or an attribute of another generator. Write the name of the language alone, such as 'csharp'.");
        else if (arguments.Length > 0) ReportArguments(fence);
    }

    private void ReportArguments(FencedCodeBlock fence)
    {
        CodeFence.Read(fence, out var misread, out var missing);
        if (misread.Count > 0) Warning(fence, $"'{string.Join(' ', misread)}' behind the language does nothing here. Remove it. Known: {string.Join(", ", CodeFence.Known)}.");
        foreach (var lines in missing) Error("DG2069", fence, $"'{lines}' names a line that the code does not have: it has {fence.Lines.Count}. Count from 1, and write the smaller number of a range first.");
    }

    private void ReportDefinitions(bool hasUndefined)
    {
        var used = tree.Parts<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in tree.Parts<LinkReferenceDefinition>().Where(definition => !IsComment(definition)))
        {
            var label = definition.Label!;
            if (!labels.Add(label)) Error("DG2036", definition, $"'[{label}]' is defined twice, so this one is left out. Remove it, or name it otherwise.");
            else if (!hasUndefined && !(definition is FootnoteLinkReferenceDefinition { Footnote: var footnote } ? footnote.Links.Count > 0 : used.Contains(definition)))
                problems.Warning("DG2035", MarkdownReader.LocationOf(definition, file), $"Nothing refers to '[{label}]'. Write it in the text, or remove this definition.");
        }
    }

    private void ReportAbbreviations()
    {
        var definitions = AbbreviationSyntax.DefinitionsIn(tree);
        if (definitions.Count == 0) return;
        var used = tree.Parts<AbbreviationInline>().Select(abbreviation => abbreviation.Abbreviation).ToHashSet();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (!labels.Add(definition.Label!)) Error("DG2036", definition, $"'*[{definition.Label}]' is defined twice, so this one is left out. Remove it, or name it otherwise.");
            else if (!used.Contains(definition)) problems.Warning("DG2035", MarkdownReader.LocationOf(definition, file), $"'{definition.Label}' stands nowhere on this page. Write it in the text, or remove this line.");
        }
    }

    private void Error(string id, MarkdownObject part, string message) => problems.Error(id, MarkdownReader.LocationOf(part, file), message);

    private void Warning(MarkdownObject part, string message) => problems.Warning("DG2044", MarkdownReader.LocationOf(part, file), message);

    [GeneratedRegex(@"\A(?:<!--.*?-->\s*)+\z", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\A<[^>\n]*>?")]
    private static partial Regex TagStart();

    [GeneratedRegex(@"(?<=\A</?)[A-Za-z][A-Za-z0-9-]*")]
    private static partial Regex TagName();
}
