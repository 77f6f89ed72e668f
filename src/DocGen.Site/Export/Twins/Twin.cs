using DocGen.Site.Render;

namespace DocGen.Site.Export.Twins;

/// <summary>A page's Markdown twin: what the page says, for readers of text.</summary>
internal static class Twin
{
    /// <summary>The twin of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scope">What it was rendered with.</param>
    public static string Of(ComposedPage page, PageScope scope)
    {
        var twin = new TwinWriter(scope);
        var prose = page.Prose.Source is null ? null : new ProseTwin(twin, page.Prose.Source);
        var heading = prose?.Heading() ?? "";
        twin.Heading(1, heading.Length > 0 ? heading : MarkdownText.Escape(page.Page.Title));
        page.Own.WriteMarkdown(twin, page, prose?.Body() ?? "");
        return twin.Finish();
    }
}
