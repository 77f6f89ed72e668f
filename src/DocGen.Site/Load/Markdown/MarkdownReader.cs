using System.Text;
using DocGen.Site.Problems;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// Reads Markdown: the one place where it is parsed. A page is parsed as it is loaded, which finds every mistake and what other pages need of it,
/// and once more as it is rendered, because its syntax tree takes ten times the memory of its text: 400 MB for 10,000 pages of 4 KB.
/// </summary>
internal static class MarkdownReader
{
    // Markdig gives up at 128 levels, wherever it meets them; a page that stays below can be parsed and written.
    private const int DepthLimit = 100;

    /// <summary>Reads a text.</summary>
    /// <param name="text">Markdown.</param>
    /// <param name="file">The file that it stands in, on the lines that it has there.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    /// <param name="sections">Reads its sections; null where nobody asks for them.</param>
    /// <returns>What it says; null where it cannot be read, which has then been reported.</returns>
    public static ProseDocument? Read(string text, string file, ProblemList problems, Func<MarkdownDocument, IReadOnlyList<ProseSection>>? sections = null)
    {
        if (Parse(text, file, problems) is not { } tree) return null;
        var literal = new LiteralMarkup(tree, text, file, problems);
        literal.Report();
        new DroppedMarkup(tree, file, problems).Report(literal.HasUndefined);
        ReportTitles(tree, file, problems);
        return new(
            TitleOf(tree) is { Inline: { } title } ? PlainText(title) : "",
            [.. tree.Parts<HeadingBlock>().Select(heading => new ProseHeading(heading.Level, heading.GetAttributes().Id ?? "", LocationOf(heading, file)))],
            [.. tree.Parts<Inline>().Select(LinkScheme.ReferenceOf).OfType<string>().Distinct(StringComparer.Ordinal)])
        {
            Text = Encoding.UTF8.GetBytes(text),
            Sections = sections is null ? null : [.. sections(tree).Select(section => section.Mark)],
        };
    }

    /// <summary>Parses a text.</summary>
    /// <returns>Its syntax tree, which belongs to the caller; null where it is too much or nested too deeply, which has then been reported.</returns>
    public static MarkdownDocument? Parse(string text, string file, ProblemList problems)
    {
        var (id, location, message) = ("DG2024", new Location(file, 1, 1), MarkdownLimits.TooDeep);
        var counts = new MarkdownCounts();
        try
        {
            var tree = Markdig.Markdown.Parse(text, MarkdownSyntax.Pipeline, counts);
            if (tree.FirstAtDepth(DepthLimit) is not { } deep) return tree;
            location = LocationOf(BlockOf(deep), file);
        }
        catch (MarkdownLimitException exception)
        {
            (id, location, message) = (exception.Id, new(file, exception.Line + 1, exception.Column + 1), exception.Message);
        }
        // The only way in which Markdig refuses a text.
        catch (ArgumentException)
        {
            location = new(file, counts.Line + 1, 1);
        }

        problems.Error(id, location, message);
        return null;
    }

    /// <summary>The heading that is a page's title; null where there is none.</summary>
    public static HeadingBlock? TitleOf(MarkdownDocument tree) => tree.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);

    /// <summary>What a text says, without its marks and with one space where it has more, as readers see it.</summary>
    public static string PlainText(ContainerInline text) => string.Join(' ', string.Concat(text.Parts<Inline>().Select(OwnText)).Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a part of a text says by itself; nothing for one that only holds others.</summary>
    public static string OwnText(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        DelimiterInline delimiter => delimiter.ToLiteral(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        MathInline formula => formula.Content.ToString(),
        AutolinkInline autolink => autolink.Url,
        AbbreviationInline abbreviation => abbreviation.Abbreviation?.Label ?? "",
        LineBreakInline lineBreak when !LineJoint.IsAt(lineBreak) => " ",
        // 10 to the 9th is not 109.
        MarkupInline { Element: "sup", FirstChild: LiteralInline { Content: { IsEmpty: false } raised } } when char.IsAsciiDigit(raised.CurrentChar) || raised.CurrentChar is '-' or '\u2212' => "^",
        _ => "",
    };

    /// <summary>Whether something is in a text and never shown: a comment, or the anchor of a heading.</summary>
    public static bool IsUnseen(MarkdownObject part) => part is HtmlBlock or HtmlInline or AnchorInline || (part is LinkReferenceDefinition definition && DroppedMarkup.IsComment(definition));

    /// <summary>Where something of a text stands.</summary>
    public static Location LocationOf(MarkdownObject part, string file) => new(file, part.Line + 1, part.Column + 1);

    private static void ReportTitles(MarkdownDocument tree, string file, ProblemList problems)
    {
        foreach (var extra in tree.OfType<HeadingBlock>().Where(heading => heading.Level == 1).Skip(1).Where(heading => DroppedMarkup.ForeignTab(heading) is null))
            problems.Error("DG2021", LocationOf(extra, file), $"A page has one '# heading', its title, and '{(extra.Inline is { } text ? PlainText(text) : "#")}' is a second. Write '##' here.");
    }

    // What holds the text of a block has no place of its own.
    private static MarkdownObject BlockOf(MarkdownObject part) => part is ContainerInline { ParentBlock: { } block } ? block : part;
}
