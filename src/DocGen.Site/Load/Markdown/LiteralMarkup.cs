using System.Text.RegularExpressions;
using DocGen.Site.Problems;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Emoji;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// Tells of what looks like markup and was left as text, which readers would see as it was written: links and tables with a mistake in them are errors,
/// and so is what other generators replace; what they merely draw differently is a warning. Code and escaped characters are never meant.
/// </summary>
internal sealed partial class LiteralMarkup(MarkdownDocument tree, string source, string file, ProblemList problems)
{
    private readonly List<string> _footnotes = [.. tree.Parts<Markdig.Extensions.Footnotes.FootnoteLinkReferenceDefinition>().Select(definition => definition.Label!)];

    private readonly List<string> _references = [.. tree.Parts<LinkReferenceDefinition>().Where(definition => definition is not Markdig.Extensions.Footnotes.FootnoteLinkReferenceDefinition && !DroppedMarkup.IsComment(definition)).Select(definition => definition.Label!)];

    private readonly HashSet<string> _undefined = new(StringComparer.OrdinalIgnoreCase);

    // The characters of a block that were told of, which are not told of again for another reason.
    private bool[] _told = [];

    private LiteralText _text = null!;

    /// <summary>Whether a reference or a footnote without a definition was found.</summary>
    public bool HasUndefined => _undefined.Count > 0;

    private bool IsHinted => _undefined.Count <= NearestName.MostHints;

    public void Report()
    {
        foreach (var block in tree.Parts<LeafBlock>())
        {
            if (block.Inline is null || block is { Parent: TableCell { Parent: TableRow { Parent: Table table } row } } && row.Count > table.ColumnDefinitions.Count) continue;
            _text = new LiteralText(block.Inline);
            if (!Suspicious().IsMatch(_text.Text)) continue;
            _told = new bool[_text.Text.Length];
            ReportLinks();
            ReportBlocks(block);
            ReportForeign(block);
        }
    }

    private void ReportLinks()
    {
        foreach (var match in Matches(ModelLink()))
        {
            var scheme = match.Groups["scheme"].Value;
            var form = scheme is "xref" or "fact" ? $"a link such as <{scheme}:Name>" : $"an image such as ![description]({scheme}:Name)";
            Error("DG2018", match, $"'{match.Value}' was left as plain text. Write {form} without spaces, on one line.");
        }

        foreach (var match in Matches(Link()))
        {
            var (mark, text, address) = (match.Groups["mark"].Value, Shown(match.Groups["text"].Value), match.Groups["address"].Value);
            var advice = PictureSize().IsMatch(address) ? "A picture takes no size here. Remove it."
                : address.AsSpan().ContainsAny(' ', '\n') ? $"Its address holds a space. Write {mark}[{text}](<{Shown(Title().Replace(address, ""))}>), or %20 for each space."
                : "Write an address without spaces and quotes in the parentheses, or a backslash before the bracket where no link is meant.";
            Error("DG2032", match, $"'{Shown(match.Value)}' was left as plain text. {advice}");
        }

        foreach (var match in Matches(CommentStart()))
            Error("DG2038", match, "The comment has no end in its paragraph. Write '-->' behind it; one with empty lines in it begins on a line of its own.");

        foreach (var match in Matches(FootnoteMark()))
        {
            if (_undefined.Add(match.Value)) Error("DG2034", match, $"There is no footnote '{match.Value}'.{(IsHinted ? NearestName.Hint(match.Value, _footnotes.Select(label => $"[{label}]")) : "")} Write a line '{match.Value}: …' for it, or '\\{match.Value}' where none is meant.");
        }

        foreach (var match in Matches(Reference()))
        {
            var label = match.Groups["label"].Value is { Length: > 0 } named ? named : match.Groups["text"].Value;
            if (_undefined.Add(label)) Error("DG2033", match, $"There is no link reference '[{Shown(label)}]'.{(IsHinted ? NearestName.Hint(label, _references) : "")} Write a line '[{Shown(label)}]: address' for it, or a backslash before the bracket where no link is meant.");
        }
    }

    private void ReportBlocks(LeafBlock block)
    {
        if (block is ParagraphBlock)
        {
            foreach (var match in Matches(AlertMark()))
            {
                var mark = match.Groups["mark"].Value;
                if (block.Parent is not QuoteBlock quote)
                    Error("DG2040", match, $"'{Shown(match.Value)}' is no alert here. Begin each of its lines with '>', the mark alone in the first.");
                else if (quote is AlertBlock || quote.Parent is QuoteBlock)
                    Error("DG2040", match, $"'{mark}' is no alert here: an alert stands by itself, outside of quotes and other alerts. Put empty lines around it and begin its lines with '>'.");
                else if (quote[0] == block && match.Index == 0 && block.Inline!.TakeWhile(part => part is not LineBreakInline).FirstOrDefault(part => part is not LiteralInline) is { } markup)
                    problems.Error("DG2040", MarkdownReader.LocationOf(markup, file), $"The title of an alert is plain text, and '{Shown(source[markup.Span.Start..(markup.Span.End + 1)])}' is {KindOf(markup)}. Write the title in words alone, or '> {mark}' without one and all of it in the line below.");
                else
                    Error("DG2040", match, $"'{mark}' is no alert here: the mark stands in the first line of a quote of its own. Put an empty line above it, and begin each of its lines with '>'.");
            }
        }

        foreach (var match in Matches(TableDashes()))
            Error("DG2041", match, "The table was not read: the line of dashes stands below a line with as many cells, and an empty line ends the table. Mend the number of cells; write '\\|' for a pipe in a cell.");
        foreach (var match in Matches(TableWithoutDashes()))
            Error("DG2041", match, "The table was not read, since it has no line of dashes. Write one below its header, such as '|---|---|'.");
        foreach (var match in Matches(block is HeadingBlock ? BracesOfHeading() : Braces()))
            Error("DG2039", match, $"'{match.Value.Trim()}' was left as text: braces take nothing but the anchor of a heading, as in '## Install it {{#install}}', and the size of a picture, as in '![Plan](plan.png){{width=480}}'. Remove them, or put them in backticks.");
    }

    private void ReportForeign(LeafBlock block)
    {
        void Replaced(Regex pattern, string what)
        {
            foreach (var match in Matches(pattern)) Error("DG2043", match, $"'{Shown(match.Value)}' is not Markdown but {what} In backticks it stays as it is.");
        }

        void Drawn(Regex pattern, string what, Func<Match, bool>? isMeant = null)
        {
            foreach (var match in Matches(pattern).Where(match => isMeant?.Invoke(match) ?? true)) Warning("DG2044", match, $"'{Shown(match.Value)}' is shown as it is written: {what}");
        }

        Replaced(Shortcode(), "a short code or a template of another generator. Write what it stands for.");
        Replaced(Container(), "a container of another generator. Write an alert, such as '> [!NOTE]', or plain text.");
        Replaced(Admonition(), "an admonition of another generator. Write an alert, such as '> [!NOTE]'.");
        Replaced(Import(), "an import of MDX. Remove it.");
        Replaced(Directive(), "a directive of reStructuredText. Write Markdown.");
        Replaced(Inclusion(), "a mark of DocFX. Write what it stands for: the text, the code, a link.");
        Replaced(InlineFootnote(), "a footnote of Pandoc. Write '[^name]' and a line '[^name]: …'.");
        if (block is ParagraphBlock) Replaced(Contents(), "a mark for a table of contents. Remove it, since every page has one.");

        Drawn(WikiLink(), "a link is [text](page.md).");
        Drawn(Marked(), "no text is marked here. Write **bold**.");
        Drawn(Formula(), "a formula has no space within its dollar signs, and no letter or digit beside them. Mend it, or write '\\$' for each.");
        Drawn(Emoji(), "write the emoji itself.", match => Emojis.Contains(match.Value));
        Drawn(BareAddress(), "a bare address is no link here. Write it between '<' and '>', or in backticks.");
        Drawn(Abbreviation(), "the line that explains an abbreviation stands apart, with empty lines around it.");
        Drawn(TightHeading(), "a heading has a space behind its '#'.");
        if (block is ParagraphBlock && block.Parent is not TableCell) Drawn(Definition(), "a definition stands right below the line of its term.");
        Drawn(Backtick(), "code ends with as many backticks as it begins with. Mend it, or write '\\`'.");
        Drawn(Asterisks(), "what is bold has no space within its asterisks, and as many at its end. Mend it, or write '\\*' for each.");
    }

    private static string KindOf(Inline markup) => markup switch
    {
        CodeInline => "code",
        EmphasisInline => "emphasis",
        LinkInline { IsImage: true } => "a picture",
        LinkInline or AutolinkInline => "a link",
        _ => "markup",
    };

    private IEnumerable<Match> Matches(Regex pattern)
    {
        foreach (Match match in pattern.Matches(_text.Text))
        {
            var place = _told.AsSpan(match.Index, match.Length);
            if (place.Contains(true)) continue;
            place.Fill(true);
            yield return match;
        }
    }

    private void Error(string id, Match match, string message) => problems.Error(id, LocationOf(match), message);

    private void Warning(string id, Match match, string message) => problems.Warning(id, LocationOf(match), message);

    private Location LocationOf(Match match) => Location.At(file, source, _text.PositionOf(match.Index));

    private static string Shown(string text)
    {
        text = text.Replace(LiteralText.Gap.ToString(), "…", StringComparison.Ordinal).ReplaceLineEndings(" ").Trim();
        return text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[58]) ? 58 : 59)] + "…";
    }

    private static ISet<string> Emojis { get; } = EmojiMapping.GetDefaultEmojiShortcodeToUnicode().Keys.ToHashSet(StringComparer.Ordinal);

    // Most blocks have none of these characters.
    [GeneratedRegex(@"[\[{|$`<]|==|\*\*|^[:#]|^(?:!!!|\?\?\?|import\s|export\s|\.\.\s)|:[a-z0-9_+-]+:|://|www\.", RegexOptions.Multiline)]
    private static partial Regex Suspicious();

    [GeneratedRegex(@"(<|\]\()(?<scheme>xref|fact|stack|diff|compare|tree|chart|records):")]
    private static partial Regex ModelLink();

    [GeneratedRegex(@"(?:(?<mark>!)|(?<![A-Za-z0-9_)\]]))\[(?<text>[^\[\]]*)\]\((?<address>[^()]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+=\d*x\d*$")]
    private static partial Regex PictureSize();

    [GeneratedRegex("""\s+(?:"[^"]*"|'[^']*')$""")]
    private static partial Regex Title();

    [GeneratedRegex("<!--")]
    private static partial Regex CommentStart();

    [GeneratedRegex(@"\[\^[^\[\]\s]+\]")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"(?<![A-Za-z0-9_)\]])!?\[(?<text>[^\[\]]+)\]\[(?<label>[^\[\]]*)\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?<mark>\[![A-Za-z]+\]).*$", RegexOptions.Multiline)]
    private static partial Regex AlertMark();

    [GeneratedRegex(@"^(?=[^\n]*-)(?=[^\n]*\|)[ \t|:-]+$", RegexOptions.Multiline)]
    private static partial Regex TableDashes();

    [GeneratedRegex(@"^\|.+\|[ \t]*\n\|.+\|[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex TableWithoutDashes();

    [GeneratedRegex(@"\{:?[ \t]*[#.][\p{L}_][^{},\n]*\}|\{#[^{}\n]*\}|(?<=\uFFFC)\{:?[ \t]*[\w-]+=[^{}\n]*\}|\{:[^{}\n]+\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\{:?[ \t]*[#.][\p{L}_][^{},\n]*\}|\{#[^{}\n]*\}|\{:?[ \t]*[\w-]+=[^{}\n]*\}$|\{:[^{}\n]+\}")]
    private static partial Regex BracesOfHeading();

    [GeneratedRegex(@"\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,200}%\}")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"^:::+[ \t]*\{?[\w.-]+.*$", RegexOptions.Multiline)]
    private static partial Regex Container();

    [GeneratedRegex(@"^(?:!!!|\?\?\?)\+?[ \t]+[a-z][\w-]*.*$", RegexOptions.Multiline)]
    private static partial Regex Admonition();

    [GeneratedRegex("""^(?:import|export)[ \t].*[ \t]from[ \t]+["'][^"'\n]+["'];?[ \t]*$""", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^\.\. [a-z][\w-]*::.*$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    // The link within it is read as one and leaves a gap.
    [GeneratedRegex(@"\[!(?:include|code(?:-\w+)?|div|video)\b[^\[\]\n]*\]?", RegexOptions.IgnoreCase)]
    private static partial Regex Inclusion();

    [GeneratedRegex(@"\^\[[^\[\]\n]+\]")]
    private static partial Regex InlineFootnote();

    [GeneratedRegex(@"\A(?:\[\[_?TOC_?\]\]|\[TOC\]|\$\{toc\})\z", RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"!?\[\[(?=\S)[^\[\]\n]+(?<=\S)\]\]")]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"(?<![\w=])==(?=[^\s=])[^=\n]*(?<=[^\s=])==(?![\w=])")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\$\$[^$]+\$\$|(?<![\w$\\])\$(?=[^\s$])(?:[^\s$]+|[^$\n]{0,200}?[\\^_][^$\n]{0,200})(?<=[^\s$])\$(?![\w$])|(?<![\w$\\])\$[^$\n]{0,200}?\\[A-Za-z]{2,}[^$\n]{0,200}\$(?![\w$])")]
    private static partial Regex Formula();

    [GeneratedRegex(@"(?<![\w:]):[a-z0-9_+-]+:(?![\w:])")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"(?<![\w/.@:=""'])(?:https?://[\w-]+(?:\.[\w-]+)+|www\.[\w-]+\.[\w-]+)(?:[^\s<>\uFFFC]*[^\s<>\uFFFC.,;:!?()'""*])?")]
    private static partial Regex BareAddress();

    [GeneratedRegex(@"^\*\[[^\[\]\n]+\]:.*$", RegexOptions.Multiline)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^#{2,6}[^\s#].*$", RegexOptions.Multiline)]
    private static partial Regex TightHeading();

    [GeneratedRegex(@"^:[ \t]+\S.*$", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex("`+")]
    private static partial Regex Backtick();

    [GeneratedRegex(@"(?<![\w/*.])\*\*(?![*/])|(?<![/*])\*\*(?![\w/*.])")]
    private static partial Regex Asterisks();
}
