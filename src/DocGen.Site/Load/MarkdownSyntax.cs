using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace DocGen.Site.Load;

/// <summary>What authors may write: CommonMark with tables, footnotes and alerts, emphasis that knows CJK, and no HTML.</summary>
internal static class MarkdownSyntax
{
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAlertBlocks()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseCjkFriendlyEmphasis()
        .UseNonAsciiNoEscape()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();
}
