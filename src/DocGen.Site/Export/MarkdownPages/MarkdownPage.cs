using DocGen.Site.Render;

namespace DocGen.Site.Export.MarkdownPages;

/// <summary>A page as Markdown: what it says, for readers of text.</summary>
internal static class MarkdownPage
{
    /// <summary>The Markdown of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scope">What it was rendered with.</param>
    public static string Of(ComposedPage page, PageScope scope)
    {
        var writer = new MarkdownWriter(scope);
        var prose = page.Prose.Source is null ? null : new ProseMarkdown(writer, page.Prose.Source);
        var heading = prose?.Heading() ?? "";
        writer.Heading(1, heading.Length > 0 ? heading : MarkdownText.Escape(page.Page.Title));
        if (page.Page.Entry is { } entry && scope.Plan.Site.Catalog.PackageOf(entry.Type) is { } package)
            writer.Block(writer.Text("cell.package").Replace("{package}", MarkdownText.Escape(package.ToString()), StringComparison.Ordinal));
        if (scope.Stale.TryGetValue("", out var stale)) writer.Block(writer.Stale(stale));
        page.Own.WriteMarkdown(writer, page, prose?.Body() ?? "");
        return writer.Finish();
    }
}
