using DocGen.Site.Problems;

namespace DocGen.Site.Load.Markdown;

/// <summary>What a text in Markdown says, as far as others than its own page need it.</summary>
/// <param name="Title">The plain text of its heading; empty where it has none.</param>
/// <param name="Headings">All its headings.</param>
/// <param name="Names">What it links to in the model (<c>xref:</c>), as written, each once.</param>
public sealed record ProseDocument(string Title, IReadOnlyList<ProseHeading> Headings, IReadOnlyList<string> Names)
{
    /// <summary>The Markdown in UTF-8, which takes half of the memory, with the lines that it has in the file; null where it is to be read again.</summary>
    internal byte[]? Text { get; init; }

    /// <summary>What stands for its sections; null where nobody asked for them.</summary>
    internal IReadOnlyList<SectionMark>? Sections { get; init; }
}

/// <summary>A heading.</summary>
/// <param name="Level">How deep it stands, from 1.</param>
/// <param name="Anchor">What links lead to.</param>
/// <param name="Location">Where it is.</param>
public sealed record ProseHeading(int Level, string Anchor, Location Location);
