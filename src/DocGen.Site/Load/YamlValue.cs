using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>A value of a YAML document: a text, a mapping or a list; where all three are null, something that the document has no use for.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Text">The text; null where it is none.</param>
/// <param name="TextLine">The line on which the text begins, which is the next one where it is written as a block.</param>
/// <param name="Entries">The mapping in the order of the file; null where it is none.</param>
/// <param name="Items">The list; null where it is none.</param>
internal sealed record YamlValue(Location Location, string? Text = null, int TextLine = 0, IReadOnlyList<(YamlValue Key, YamlValue Value)>? Entries = null, IReadOnlyList<YamlValue>? Items = null)
{
    /// <summary>Whether nothing at all is written where a text should be.</summary>
    public bool IsNothing { get; init; }
}
