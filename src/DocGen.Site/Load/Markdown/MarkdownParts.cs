using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// Walks a syntax tree. Markdig has iterators for it, which make several objects for each part of a page, and every page is walked some ten times.
/// </summary>
internal static class MarkdownParts
{
    /// <summary>All parts of a kind below another, in the order of the text, each before those within it.</summary>
    /// <typeparam name="TPart">The kind.</typeparam>
    /// <param name="parent">The document, a block or an inline.</param>
    /// <returns>The parts, which may be moved and removed while they are gone through.</returns>
    public static List<TPart> Parts<TPart>(this MarkdownObject parent)
        where TPart : MarkdownObject
    {
        var parts = new List<TPart>();
        // No block stands within a text.
        AddBelow(parent, parts, areInText: !typeof(TPart).IsAssignableTo(typeof(Block)));
        return parts;
    }

    /// <summary>The first part that lies so many levels below another; null where none is that deep.</summary>
    public static MarkdownObject? FirstAtDepth(this MarkdownObject parent, int levels)
    {
        if (levels == 0) return parent;
        switch (parent)
        {
            case ContainerBlock container:
                foreach (var block in container)
                    if (block.FirstAtDepth(levels - 1) is { } deep) return deep;
                return null;
            case LeafBlock leaf:
                return leaf.Inline?.FirstAtDepth(levels - 1);
            case ContainerInline container:
                for (var child = container.FirstChild; child is not null; child = child.NextSibling)
                    if (child.FirstAtDepth(levels - 1) is { } deep) return deep;
                return null;
            default:
                return null;
        }
    }

    private static void AddBelow<TPart>(MarkdownObject parent, List<TPart> parts, bool areInText)
        where TPart : MarkdownObject
    {
        switch (parent)
        {
            case ContainerBlock container:
                foreach (var block in container)
                {
                    if (block is TPart part) parts.Add(part);
                    AddBelow(block, parts, areInText);
                }

                break;
            case LeafBlock { Inline: { } inline } when areInText:
                AddBelow(inline, parts, areInText);
                break;
            case ContainerInline container:
                for (var child = container.FirstChild; child is not null; child = child.NextSibling)
                {
                    if (child is TPart part) parts.Add(part);
                    AddBelow(child, parts, areInText);
                }

                break;
        }
    }
}
