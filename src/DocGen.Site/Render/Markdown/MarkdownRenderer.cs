using DocGen.Site.Load;
using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Render.Markdown;

/// <summary>Renders a page's Markdown: parses it, resolves what refers to the model and to other pages, and writes HTML.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAlertBlocks()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseCjkFriendlyEmphasis()
        .UseNonAsciiNoEscape()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    public static Prose Render(PageScope scope, ContentPage content)
    {
        var document = Markdig.Markdown.Parse(content.Text, s_pipeline);
        var references = new ReferenceResolver(scope, content);
        references.Resolve(document);

        var heading = TakeHeading(document, content, scope.Problems);
        var contents = document.Descendants<HeadingBlock>()
            .Where(block => block.Level is 2 or 3)
            .Select(block => new HeadingView(block.Level, block.GetAttributes().Id ?? "", new HtmlText(WithoutLinks(scope, block))))
            .ToList();
        return new Prose(
            heading is null ? HtmlText.Empty : new HtmlText(WithoutLinks(scope, heading)),
            heading?.GetAttributes().Id ?? "",
            new HtmlText(Write(scope, renderer => renderer.Render(document))),
            contents,
            references.Links,
            references.Drawings,
            references.Cited);
    }

    private static HeadingBlock? TakeHeading(MarkdownDocument document, ContentPage content, ProblemList problems)
    {
        var headings = document.OfType<HeadingBlock>().Where(block => block.Level == 1).ToList();
        foreach (var extra in headings.Skip(1))
            problems.Error("DG2021", new(content.File, extra.Line + 1, extra.Column + 1), "A page has one '# heading', its title. Write '##' here.");
        if (headings.Count == 0) return null;
        document.Remove(headings[0]);
        return headings[0];
    }

    // A heading in the table of contents, or at the top of its own page, is no place for links.
    private static string WithoutLinks(PageScope scope, HeadingBlock heading) => Write(scope, renderer =>
    {
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new LinkTextRenderer());
        renderer.WriteLeafInline(heading);
    });

    private static string Write(PageScope scope, Action<HtmlRenderer> write)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        s_pipeline.Setup(renderer);
        var renderers = renderer.ObjectRenderers;
        renderers.Replace<Markdig.Renderers.Html.HeadingRenderer>(new HeadingRenderer());
        renderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableRenderer(scope.Strings["table.scroll"]));
        renderers.Replace<CodeBlockRenderer>(new CodeRenderer(scope));
        renderers.Replace<AlertBlockRenderer>(new AlertRenderer(scope, block => Write(scope, inner => inner.WriteChildren(block))));
        renderers.Replace<HtmlFootnoteGroupRenderer>(new HtmlFootnoteGroupRenderer { GroupClass = "footnotes" });
        renderers.Add(new RawBlock.Renderer());
        write(renderer);
        writer.Flush();
        return writer.ToString();
    }

    private sealed class LinkTextRenderer : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link) => renderer.WriteChildren(link);
    }
}
