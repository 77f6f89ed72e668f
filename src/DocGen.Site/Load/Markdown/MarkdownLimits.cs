using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Site.Load.Markdown;

/// <summary>A page is more than can be read, or nested too deeply.</summary>
/// <param name="id">The id of the problem.</param>
/// <param name="line">The line, counted from 0, with which it is too much.</param>
/// <param name="column">The column in it, counted from 0.</param>
/// <param name="message">What is too much, and what to do.</param>
internal sealed class MarkdownLimitException(string id, int line, int column, string message) : Exception(message)
{
    public string Id { get; } = id;

    public int Line { get; } = line;

    public int Column { get; } = column;
}

/// <summary>What is counted while one text is parsed.</summary>
internal sealed class MarkdownCounts : MarkdownParserContext
{
    public int Headings { get; set; }

    /// <summary>How far brackets were searched in vain for the end of their address.</summary>
    public long Searched { get; set; }

    /// <summary>The line of the block that is read, counted from 0.</summary>
    public int Line { get; set; }
}

/// <summary>
/// Stops the parser before what would take it minutes: open blocks, which every line goes through; brackets that look for their end in vain; definitions in
/// one paragraph, which are taken from its front one by one. All is counted, so that every machine agrees; no page that anybody writes comes near.
/// </summary>
internal sealed class MarkdownLimits : IMarkdownExtension
{
    public const string TooDeep = "Lists, quotes or brackets are nested too deeply to be read here. Write them flatter.";

    private const int OpenBlocks = 100;
    private const int Headings = 10_000;
    private const int Definitions = 10_000;
    private const int Footnotes = 1_000;
    private const long Searched = 50_000_000;

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new BlockLimit());
        pipeline.InlineParsers.Insert(0, new Place());
        pipeline.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += CountHeadings;
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += CountHeadings;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void CountHeadings(BlockProcessor processor, Block block)
    {
        if (block is HeadingBlock && processor.Context is MarkdownCounts counts && ++counts.Headings > Headings)
            throw new MarkdownLimitException("DG2057", block.Line, block.Column, $"The page has more than {Headings:N0} headings. Divide it into several pages.");
    }

    // Asked at every line and in every block that opens, and never the parser of one.
    private sealed class BlockLimit : BlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.Context is MarkdownCounts counts) counts.Line = processor.LineIndex;
            var depth = 0;
            for (var container = processor.CurrentContainer; container is not null; container = container.Parent)
                if (++depth > OpenBlocks) throw new MarkdownLimitException("DG2024", processor.LineIndex, processor.Column, TooDeep);
            if (processor.CurrentBlock is ParagraphBlock { Lines.Count: > Definitions } paragraph && paragraph.Lines.Lines[0].Slice.CurrentChar == '[')
                throw new MarkdownLimitException("DG2057", processor.LineIndex, 0, $"More than {Definitions:N0} lines follow each other where definitions of links begin. Put empty lines between them.");
            return BlockState.None;
        }
    }

    // Where Markdig gives up, it does not say where.
    private sealed class Place : InlineParser
    {
        public Place() => OpeningCharacters = ['*', '_', '[', '!'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (processor.Context is MarkdownCounts counts && processor.Block is { } block) counts.Line = block.Line;
            return false;
        }
    }

    // A bracket that opens an address without an end is looked behind to the end of the paragraph.
    private sealed class BoundedLinkParser : LinkInlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var isAddress = slice.CurrentChar == ']' && slice.PeekChar() == '(';
            var length = slice.Length;
            var isMatch = base.Match(processor, ref slice);
            if (isAddress && !isMatch && processor.Context is MarkdownCounts counts && (counts.Searched += length) > Searched)
                throw TooMuch(processor, slice, "Too many brackets '](' of this paragraph begin an address that has no end. Write ')' behind each, or a backslash before the bracket.");
            if (isMatch && processor.Inline is FootnoteLink { Footnote.Links.Count: > Footnotes })
                throw TooMuch(processor, slice, $"More than {Footnotes:N0} places refer to one footnote. Write it as a paragraph of its own.");
            return isMatch;
        }

        private static MarkdownLimitException TooMuch(InlineProcessor processor, StringSlice slice, string message)
        {
            processor.GetSourcePosition(slice.Start - 1, out var line, out var column);
            return new("DG2057", line, column, message);
        }
    }
}
