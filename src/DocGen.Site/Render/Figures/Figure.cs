using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render.Figures;

/// <summary>What a page shows of the model: diagrams that are read together, or a matrix.</summary>
/// <param name="Kind"><c>stack</c>, <c>difference</c>, <c>tree</c>, <c>chart</c> or <c>matrix</c>.</param>
/// <param name="Html">How the page shows it.</param>
/// <param name="Caption">The caption; may be empty.</param>
/// <param name="Drawings">Its drawings as files of their own; a matrix has none.</param>
/// <param name="Outline">What it shows, in the form that its diagram gives it; a <see cref="MatrixOutline"/> for a matrix.</param>
internal sealed record Figure(string Kind, HtmlText Html, string Caption, IReadOnlyList<LinkView> Drawings, object Outline);
