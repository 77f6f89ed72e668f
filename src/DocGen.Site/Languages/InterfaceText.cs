using DocGen.Site.Problems;

namespace DocGen.Site.Languages;

/// <summary>A text of the user interface.</summary>
/// <param name="Text">The text.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="IsOwn">Whether the author wrote it, and not the default theme.</param>
internal sealed record InterfaceText(string Text, Location Location, bool IsOwn);
