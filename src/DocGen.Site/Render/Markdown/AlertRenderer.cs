using DocGen.Site.Load.Markdown;
using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DocGen.Site.Render.Markdown;

/// <summary>A note, tip, warning and so on, drawn by the theme's <c>alert.html</c> with its own title or that of its kind in the page's language.</summary>
internal sealed class AlertRenderer(PageScope scope, string file, Func<AlertBlock, string> renderBody) : HtmlObjectRenderer<AlertBlock>
{
    private const string Prefix = "alert.";

    protected override void Write(HtmlRenderer renderer, AlertBlock block)
    {
        var kind = block.Kind.ToString().ToLowerInvariant();
        if (!scope.Strings.TryGet(Prefix + kind, out var title))
        {
            var known = scope.Strings.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => key[Prefix.Length..].ToUpperInvariant()).ToList();
            scope.Problems.Error("DG2025", new(file, block.Line + 1, block.Column + 1), $"'[!{block.Kind}]' is no kind of alert.{NearestName.HintOfAll(kind, known)}");
            return;
        }

        var html = scope.Templates.Render("alert.html",
            ("kind", kind),
            ("title", AlertSyntax.TitleOf(block) ?? title),
            ("body", new HtmlText(renderBody(block))),
            ("text", scope.Text));
        renderer.EnsureLine().Write(html?.Value ?? "").EnsureLine();
    }
}
