using DocGen.Site.Load;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Render.Formulas;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Render.Markdown;

/// <summary>Renders a page's Markdown: resolves what refers to the model and to other pages, and writes HTML.</summary>
internal static class MarkdownRenderer
{
    /// <summary>Renders a page's prose.</summary>
    /// <returns>The prose; null where it cannot be read, which has then been reported.</returns>
    public static Prose? Render(PageScope scope, ContentPage content)
    {
        if (content.ReadText(scope.Problems) is not { } text || MarkdownReader.Parse(text, content.File, scope.Problems) is not { } document) return null;
        var references = new ReferenceResolver(scope, content, text);
        references.Resolve(document);
        FormulasAhead.Translate(document);

        var heading = MarkdownReader.TitleOf(document);
        if (heading is not null) document.Remove(heading);
        var titles = TitleWriter(scope, content);
        var contents = document.Parts<HeadingBlock>()
            .Where(block => block.Level is 2 or 3)
            .Select(block => new HeadingView(block.Level, block.GetAttributes().Id ?? "", new HtmlText(titles(block))))
            .ToList();
        return new Prose(
            heading is null ? HtmlText.Empty : new HtmlText(titles(heading)),
            heading?.GetAttributes().Id ?? "",
            new HtmlText(Write(scope, content, new(scope, content.File), renderer => renderer.Render(document))),
            contents,
            references.Links,
            references.Figures,
            new(text, heading?.Span ?? SourceSpan.Empty, SpanOf(heading?.Inline), [.. references.Resolutions, .. StaleSections(scope, document)]));
    }

    // Nothing behind a heading, which becomes what is said of its section.
    private static IEnumerable<Resolution> StaleSections(PageScope scope, MarkdownDocument document) => scope.Stale.Count == 0 ? [] :
        from heading in document.OfType<HeadingBlock>()
        let stale = scope.Stale.GetValueOrDefault(heading.GetAttributes().Id ?? "")
        where stale is not null
        select new Resolution(new(heading.Span.End + 1, heading.Span.End), stale);

    private static SourceSpan SpanOf(ContainerInline? inline) =>
        inline is { FirstChild: { } first, LastChild: { } last } ? new(first.Span.Start, last.Span.End) : SourceSpan.Empty;

    // A heading in the table of contents, or at the top of its own page, is no place for links.
    private static Func<HeadingBlock, string> TitleWriter(PageScope scope, ContentPage content)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = RendererTo(writer, scope, content, new(scope, content.File));
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new LinkTextRenderer());
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new AddressTextRenderer());
        renderer.ObjectRenderers.Replace<FootnoteLinkRenderer>(new SilentRenderer<FootnoteLink>());
        renderer.ObjectRenderers.Replace<ValueInline.Renderer>(new ValueInline.Renderer(isPlain: true));
        return heading =>
        {
            writer.GetStringBuilder().Clear();
            renderer.WriteLeafInline(heading);
            return writer.ToString();
        };
    }

    private static string Write(PageScope scope, ContentPage content, SketchRenderer sketches, Action<HtmlRenderer> write)
    {
        var writer = new StringWriter { NewLine = "\n" };
        write(RendererTo(writer, scope, content, sketches));
        return writer.ToString();
    }

    private static HtmlRenderer RendererTo(StringWriter writer, PageScope scope, ContentPage content, SketchRenderer sketches)
    {
        var renderer = new HtmlRenderer(writer);
        MarkdownSyntax.Pipeline.Setup(renderer);
        var renderers = renderer.ObjectRenderers;
        renderers.Replace<Markdig.Renderers.Html.HeadingRenderer>(new HeadingRenderer(scope));
        renderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableRenderer(scope.Strings["table.scroll"]));
        renderers.Replace<Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer>(new LineBreakRenderer());
        renderers.Replace<HtmlBlockRenderer>(new SilentRenderer<HtmlBlock>());
        renderers.Replace<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>(new SilentRenderer<HtmlInline>());
        renderers.Add(new SilentRenderer<AnchorInline>());
        var formulas = new FormulaRenderers(scope, content.File);
        // Before the one of code, which a block of a formula is to Markdig.
        renderers.Insert(0, formulas.Block);
        renderers.Add(formulas.Inline);
        renderers.Replace<CodeBlockRenderer>(new CodeRenderer(scope, content.File, formulas, sketches));
        renderers.Replace<AlertBlockRenderer>(new AlertRenderer(scope, content.File, block => Write(scope, content, sketches, inner => inner.WriteChildren(block))));
        renderers.Replace<HtmlFootnoteGroupRenderer>(new FootnoteGroupRenderer(scope.Strings["footnote.title"]));
        renderers.Replace<HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer(scope.Strings["footnote.back"]));
        renderers.Replace<HtmlTaskListRenderer>(new TaskRenderer(scope.Strings["task.done"], scope.Strings["task.open"]));
        renderers.Add(new MarkupRenderer());
        renderers.Add(new FoldRenderer());
        renderers.Add(new TabsRenderer());
        renderers.Add(new RawBlock.Renderer());
        renderers.Add(new ValueInline.Renderer(isPlain: false));
        return renderer;
    }

    private sealed class LinkTextRenderer : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link) => renderer.WriteChildren(link);
    }

    private sealed class AddressTextRenderer : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline autolink) => renderer.WriteEscape(autolink.Url);
    }

    private sealed class LineBreakRenderer : Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
        {
            if (lineBreak.IsHard) renderer.WriteLine("<br>");
            else if (!LineJoint.IsAt(lineBreak)) base.Write(renderer, lineBreak);
        }
    }

    // Comments are not written, and tags were told of.
    private sealed class SilentRenderer<TObject> : HtmlObjectRenderer<TObject> where TObject : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, TObject part)
        {
        }
    }
}
