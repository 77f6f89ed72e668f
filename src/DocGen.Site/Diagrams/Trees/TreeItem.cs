namespace DocGen.Site.Diagrams;

/// <summary>A thing in a classification, with the kinds of it.</summary>
/// <param name="Label">What the drawing shows; a category's note should say that it is one, since its dashed edge alone is silent.</param>
/// <param name="IsAbstract">Whether it is a mere category: an abstract class.</param>
/// <param name="Children">The kinds of it, in the page's order.</param>
public sealed record TreeItem(EntryLabel Label, bool IsAbstract, IReadOnlyList<TreeItem> Children)
{
    /// <summary>The classification under a thing.</summary>
    /// <param name="root">A subject or a layer; anything else has no kinds.</param>
    /// <param name="entries">The things that may be kinds of it, in the page's order.</param>
    /// <param name="label">The label of a thing.</param>
    public static TreeItem Under(CatalogEntry root, IReadOnlyList<CatalogEntry> entries, Func<CatalogEntry, EntryLabel> label)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(label);
        var kinds = entries.ToLookup(BaseOf);
        return Under(root);

        TreeItem Under(CatalogEntry entry) => new(label(entry), entry.Type.IsAbstract, [.. kinds[entry].Select(Under)]);
    }

    private static CatalogEntry? BaseOf(CatalogEntry entry) => entry switch
    {
        SubjectEntry subject => subject.Base,
        LayerEntry layer => layer.Base,
        _ => null,
    };
}
