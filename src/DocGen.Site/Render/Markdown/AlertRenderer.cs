using DocGen.Site.Render.Templates;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DocGen.Site.Render.Markdown;

/// <summary>A note, tip, warning and so on, drawn by the theme's <c>alert.html</c> with a title in the page's language.</summary>
internal sealed class AlertRenderer(PageScope scope, Func<AlertBlock, string> renderBody) : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock block)
    {
        var kind = block.Kind.ToString().ToLowerInvariant();
        var html = scope.Templates.Render("alert.html",
            ("kind", kind),
            ("title", scope.Strings[$"alert.{kind}"]),
            ("body", new HtmlText(renderBody(block))),
            ("text", scope.Text));
        renderer.EnsureLine().Write(html?.Value ?? "").EnsureLine();
    }
}
