using Markdig.Syntax;

namespace DocGen.Site.Render.Markdown;

/// <summary>A page's Markdown as its author wrote it, and what is known of it.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Heading">The page's heading; empty where it has none.</param>
/// <param name="HeadingText">What the heading says, without its marks; empty where there is none.</param>
/// <param name="Resolutions">What in it refers to the model, in any order.</param>
internal sealed record ProseSource(string Text, SourceSpan Heading, SourceSpan HeadingText, IReadOnlyList<Resolution> Resolutions);
