using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>The size of a picture in pixels, behind it in braces: <c>![Overview](overview.png){width=480}</c>.</summary>
internal sealed partial class ImageSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += tree =>
    {
        foreach (var image in tree.Parts<LinkInline>())
            if (image.IsImage && image.NextSibling is LiteralInline behind) Read(image, behind);
    };

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Where the size of a picture stands in the text; null where it has none.</summary>
    public static SourceSpan? SizeOf(LinkInline image) => image.GetData(typeof(ImageSyntax)) as SourceSpan?;

    private static void Read(LinkInline image, LiteralInline behind)
    {
        var text = behind.Content.ToString();
        if (Size().Match(text) is not { Success: true } size) return;
        var start = behind.Span.End + 1 - text.Length;
        foreach (var name in (string[])["width", "height"])
            if (size.Groups[name] is { Success: true, Value: var pixels }) image.GetAttributes().AddProperty(name, pixels);
        image.SetData(typeof(ImageSyntax), new SourceSpan(start, start + size.Length - 1));
        behind.Content = new StringSlice(text[size.Length..]);
        behind.Span.Start = start + size.Length;
        if (behind.Content.IsEmpty) behind.Remove();
    }

    [GeneratedRegex(@"\A\{[ ]*(?:width=(?<width>[1-9]\d{0,3})(?:[ ]+height=(?<height>[1-9]\d{0,3}))?|height=(?<height>[1-9]\d{0,3}))[ ]*\}")]
    private static partial Regex Size();
}
