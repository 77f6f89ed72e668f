using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// What authors may write: CommonMark with tables, footnotes, alerts, lists of tasks and of definitions, abbreviations, formulas, text that is struck out, and emphasis
/// that knows CJK. HTML is read, so that comments can be left out, a few elements taken up and other tags told of; none of it is ever written as it stands.
/// </summary>
internal static partial class MarkdownSyntax
{
    public static MarkdownPipeline Pipeline { get; } = Create();

    private static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder()
            .Use<TableSyntax>()
            .Use<FormulaSyntax>()
            .Use<MarkupSyntax>()
            .Use<ImageSyntax>()
            .Use<AbbreviationSyntax>()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseFootnotes()
            .UseAlertBlocks()
            .Use<AlertSyntax>()
            .Use<TabSyntax>()
            .UseCjkFriendlyEmphasis()
            .UseNonAsciiNoEscape()
            .UsePreciseSourceLocation();
        builder.BlockParsers.Replace<HtmlBlockParser>(new CommentedLineParser());
        builder.Use<MarkdownLimits>();
        builder.DocumentProcessed += HeadingAnchors.Assign;
        return builder.Build();
    }

    /// <summary>In CommonMark a line that begins with a comment is HTML to its end; the text behind the comment is to stay.</summary>
    private sealed partial class CommentedLineParser : HtmlBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) =>
            CommentBeforeText().IsMatch(processor.Line.ToString()) ? BlockState.None : base.TryOpen(processor);

        [GeneratedRegex(@"\A<!--.*?-->\s*(?!\s|<!--|\z)")]
        private static partial Regex CommentBeforeText();
    }
}
