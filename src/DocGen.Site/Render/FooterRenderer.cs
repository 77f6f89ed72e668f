using System.Collections.Concurrent;
using DocGen.Site.Load;
using DocGen.Site.Render.Markdown;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Renders what the author wants at the foot of every page. Pages of one folder have the same links, so it is rendered once a folder.</summary>
internal sealed class FooterRenderer
{
    private readonly ConcurrentDictionary<string, Lazy<FooterView>> _folders = new(StringComparer.Ordinal);

    public FooterView Render(PageScope scope) => _folders.GetOrAdd(scope.Page.Folder, _ => new(() => Create(scope))).Value;

    private static FooterView Create(PageScope scope)
    {
        var settings = scope.Plan.Site.Settings;
        var text = HtmlText.Empty;
        if (settings.Footer.Text.Find(scope.Language) is { Text.Length: > 0 } part)
        {
            // Its lines keep their numbers in site.yaml; its links start from the language's folder.
            var document = MarkdownReader.Read(new string('\n', part.Line - 1) + part.Text, settings.Path, scope.Problems);
            text = MarkdownRenderer.Render(scope, new(scope.Language, "index", settings.Path, new(), document))?.Body ?? text;
        }

        return new(text, [.. settings.Footer.Links.Select(link => Links.View(scope, link)).OfType<LinkView>()]);
    }
}
