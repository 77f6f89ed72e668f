using System.Collections.Concurrent;
using DocGen.Site.Load;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Render.Markdown;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Renders what the author wants at the foot of every page. Pages of one folder have the same links, so it is rendered once a folder.</summary>
internal sealed class FooterRenderer
{
    private readonly ConcurrentDictionary<string, Lazy<(FooterView View, IReadOnlyList<PageLink> Links)>> _folders = new(StringComparer.Ordinal);

    /// <summary>The foot of a page, and the links in its text to anchors of the site.</summary>
    public (FooterView View, IReadOnlyList<PageLink> Links) Render(PageScope scope) => _folders.GetOrAdd(scope.Page.Folder, _ => new(() => Create(scope))).Value;

    private static (FooterView View, IReadOnlyList<PageLink> Links) Create(PageScope scope)
    {
        var settings = scope.Settings;
        var text = HtmlText.Empty;
        IReadOnlyList<PageLink> anchored = [];
        if (settings.Footer.Text.Find(scope.Language) is { Text.Length: > 0 } part)
        {
            // Its lines keep their numbers in site.yaml; its links start from the language's folder.
            var document = MarkdownReader.Read(new string('\n', part.Line - 1) + part.Text, settings.Path, scope.Problems);
            var isShared = part.WrittenIn.Length == 0;
            var content = new ContentPage(isShared ? scope.Language : part.WrittenIn, "index", settings.Path, new(), document) { IsOfAllLanguages = isShared };
            if (MarkdownRenderer.Render(scope, content) is { } prose) (text, anchored) = (prose.Body, prose.Links);
        }

        return (new(text, [.. settings.Footer.Links.Select(link => Links.View(scope, link)).OfType<LinkView>()]), anchored);
    }
}
