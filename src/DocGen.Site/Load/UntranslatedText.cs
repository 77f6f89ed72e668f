using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>What a draft lacks in one of its languages; what another language has stands in for it.</summary>
/// <param name="Language">The language that lacks it.</param>
/// <param name="Location">Where it belongs, or where another language has it.</param>
/// <param name="What">What it is, such as <c>the page 'guide/start'</c>.</param>
/// <param name="IsPage">Whether it is a page of prose.</param>
public sealed record UntranslatedText(string Language, Location Location, string What, bool IsPage = false);
