using DocGen.Site.Problems;

namespace DocGen.Site.Render.Figures;

/// <summary>A diagram that a page asks for.</summary>
/// <param name="Scheme">What to draw: <c>stack</c>, <c>diff</c>, <c>compare</c>, <c>tree</c>, <c>chart</c> or <c>records</c>.</param>
/// <param name="Arguments">What to draw it of, as written behind the scheme.</param>
/// <param name="Alternative">What the picture shows, in words.</param>
/// <param name="Caption">The caption; empty for none.</param>
/// <param name="Location">Where the author asked for it.</param>
internal sealed record FigureRequest(string Scheme, string Arguments, string Alternative, string Caption, Location Location)
{
    /// <summary>Whether the page is about what is drawn, so that links to its parts lead to this drawing.</summary>
    public bool IsSubjectOfPage { get; init; }
}
