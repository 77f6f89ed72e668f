namespace DocGen;

/// <summary>What happens to a layer on the way from one stack to another.</summary>
public enum LayerChange
{
    /// <summary>It stays where it is.</summary>
    Kept,

    /// <summary>It goes.</summary>
    Removed,

    /// <summary>It comes.</summary>
    Added,

    /// <summary>Both stacks have it, but its order among the layers, or whether it exists once per instance, changes.</summary>
    Moved,

    /// <summary>It stays where it is as another kind: one stack has a layer, and the other a kind of it, in one place.</summary>
    Varied,
}
