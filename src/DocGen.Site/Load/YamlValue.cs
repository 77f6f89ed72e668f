using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>A value of a YAML document: a text, a mapping of texts, or something that the document has no use for.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Text">The text; null where it is none.</param>
/// <param name="Entries">The mapping in the order of the file; null where it is none.</param>
internal sealed record YamlValue(Location Location, string? Text, IReadOnlyList<(YamlValue Key, YamlValue Value)>? Entries);
