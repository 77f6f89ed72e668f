using DocGen.Site.Load;
using DocGen.Site.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Render.Markdown;

/// <summary>Parses a page's Markdown.</summary>
internal static class MarkdownReader
{
    // Markdig gives up at 128 levels, wherever it meets them; a page that stays below can be parsed and written.
    private const int DepthLimit = 100;

    /// <summary>Parses a page; null where it is nested too deeply, which has then been reported.</summary>
    public static MarkdownDocument? Read(ContentPage content, ProblemList problems)
    {
        var location = new Location(content.File, 1, 1);
        try
        {
            var document = Markdig.Markdown.Parse(content.Text, MarkdownSyntax.Pipeline);
            if (FindBelow(document, DepthLimit) is not { } deep) return document;
            location = new(content.File, deep.Line + 1, deep.Column + 1);
        }
        // The only way in which Markdig refuses a text; it does not say where.
        catch (ArgumentException)
        {
        }

        problems.Error("DG2024", location, "Lists, quotes or brackets are nested too deeply to be read here. Write them flatter.");
        return null;
    }

    private static MarkdownObject? FindBelow(MarkdownObject parent, int levels)
    {
        if (levels == 0) return parent;
        IEnumerable<MarkdownObject> children = parent switch
        {
            ContainerBlock container => container,
            LeafBlock { Inline: { } inline } => [inline],
            ContainerInline container => container,
            _ => [],
        };
        return children.Select(child => FindBelow(child, levels - 1)).FirstOrDefault(found => found is not null);
    }
}
