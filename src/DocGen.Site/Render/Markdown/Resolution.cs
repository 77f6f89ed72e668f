using Markdig.Syntax;

namespace DocGen.Site.Render.Markdown;

/// <summary>A place in a page's Markdown that means more than it says, and what it was resolved to.</summary>
/// <param name="Span">The place.</param>
/// <param name="Meaning">
/// A <see cref="LinkedEntry"/>, without a title where only the link's address stands there; a <see cref="CellEntry"/>; a
/// <see cref="LinkedCell"/>; <see cref="CitedCells"/>; a <see cref="Figures.Figure"/>; a <see cref="StaleSection"/>, behind its heading; or Markdown that says the same.
/// </param>
internal sealed record Resolution(SourceSpan Span, object Meaning);
