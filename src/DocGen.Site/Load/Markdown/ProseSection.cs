using DocGen.Shared;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Markdown;

/// <summary>A part of a page that is translated as one: a heading and what stands between it and the next one. The first holds whatever the page begins with.</summary>
/// <param name="Level">How deep its heading stands, from 1.</param>
/// <param name="Anchor">What links lead to; empty where the page begins without a heading.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="Heading">The words of its heading.</param>
/// <param name="Words">Its other words, as readers see them.</param>
/// <param name="Targets">What its links lead to: a page as its file in the content folder, another file by its name, anything else as it is written.</param>
internal sealed record ProseSection(int Level, string Anchor, Location Location, string Heading, string Words, IReadOnlyList<string> Targets)
{
    /// <summary>What stands for it.</summary>
    public SectionMark Mark => new(Level, Anchor, Location, Heading.Length == 0 ? "" : MeaningHash.Of(Heading)[..UnitHash.HeadingLength], MeaningHash.Of(Words), Targets);
}

/// <summary>What stands for a section: hashes in place of its words.</summary>
/// <param name="Level">How deep its heading stands, from 1.</param>
/// <param name="Anchor">What links lead to; empty where the page begins without a heading.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="Heading">The hash of its heading; empty where it has none.</param>
/// <param name="Words">The hash of its other words.</param>
/// <param name="Targets">What its links lead to.</param>
internal sealed record SectionMark(int Level, string Anchor, Location Location, string Heading, string Words, IReadOnlyList<string> Targets);
