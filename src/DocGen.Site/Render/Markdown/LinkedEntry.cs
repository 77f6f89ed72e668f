namespace DocGen.Site.Render.Markdown;

/// <summary>A link to a documented thing.</summary>
/// <param name="Entry">The thing.</param>
/// <param name="Title">The plain text of the link; empty where its text stands outside of what is meant.</param>
internal sealed record LinkedEntry(CatalogEntry Entry, string Title);

/// <summary>The address of a link whose words are held to a cell.</summary>
/// <param name="Cell">The cell that the link leads to.</param>
internal sealed record LinkedCell(CellEntry Cell);

/// <summary>A place behind which the sources of cells stand.</summary>
/// <param name="Cells">The cells.</param>
internal sealed record CitedCells(IReadOnlyList<CellEntry> Cells);
