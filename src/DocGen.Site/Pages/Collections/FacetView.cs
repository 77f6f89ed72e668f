namespace DocGen.Site.Pages.Collections;

/// <summary>Something that readers filter the records of a collection by.</summary>
/// <param name="Key">Its name in the address of a view.</param>
/// <param name="Name">Its name.</param>
/// <param name="Groups">What there is to choose from.</param>
public sealed record FacetView(
    string Key,
    string Name,
    IReadOnlyList<FacetGroupView> Groups);

/// <summary>Things of one kind to choose from.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Options">The things in order.</param>
public sealed record FacetGroupView(
    string Name,
    IReadOnlyList<FacetOptionView> Options);

/// <summary>One thing to choose.</summary>
/// <param name="Key">Its name in the address of a view.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">The number of records that have it.</param>
public sealed record FacetOptionView(
    string Key,
    string Name,
    int Count);
