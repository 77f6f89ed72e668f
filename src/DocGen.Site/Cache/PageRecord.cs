using DocGen.Site.Problems;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site.Cache;

/// <summary>What is remembered of a page: what it was made from, and all that others need to know of it.</summary>
/// <param name="Key">The fingerprint of what it was given.</param>
/// <param name="Reads">What it asked for besides, with the fingerprints of the answers.</param>
/// <param name="View">The fingerprint of all that it consists of, for a page that asks for the model; else nothing.</param>
/// <param name="Files">The addresses of its files.</param>
/// <param name="Anchors">The ids in it.</param>
/// <param name="Links">The links to anchors that its author wrote.</param>
/// <param name="TemplateLinks">What its templates link to and load, as written.</param>
/// <param name="HasNavigation">Whether it links to all that the navigation of its folder does, which is not listed again.</param>
/// <param name="Marks">The kinds that it marks for the search and that have no name.</param>
/// <param name="Problems">What is wrong with it, which is nothing that keeps it from being published.</param>
internal sealed record PageRecord(
    Fingerprint Key,
    IReadOnlyList<(PageRead Read, string Of, Fingerprint Answer)> Reads,
    Fingerprint View,
    IReadOnlyList<string> Files,
    IReadOnlySet<string> Anchors,
    IReadOnlyList<PageLink> Links,
    IReadOnlyList<string> TemplateLinks,
    bool HasNavigation,
    IReadOnlyList<string> Marks,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>What the search takes of it; null where nobody searches.</summary>
    public IndexedPage? Search { get; init; }

    /// <summary>This record as it lies in the cache; empty where it does not.</summary>
    public ReadOnlyMemory<byte> Stored { get; init; }

    /// <summary>What its templates were given, as JSON; null where nobody asked for it.</summary>
    public byte[]? Views { get; init; }
}
