using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

/// <summary>One or more drawings that are read together.</summary>
/// <param name="Kind"><c>stack</c>, <c>difference</c>, <c>tree</c> or <c>chart</c>.</param>
/// <param name="Drawings">The drawings as inline SVG, in the order in which they are read.</param>
/// <param name="Caption">The caption; may be empty.</param>
/// <param name="SvgFiles">The drawings as files of their own.</param>
/// <param name="Embed">What others copy to show the drawings on a page of theirs, as HTML in plain text; empty where the site's address is not set.</param>
/// <param name="Text">What the drawings show, as a list; may be empty.</param>
/// <param name="Legend">What the marks of the drawings mean; empty where they need no explanation.</param>
public sealed record FigureView(
    string Kind,
    IReadOnlyList<HtmlText> Drawings,
    string Caption,
    IReadOnlyList<LinkView> SvgFiles,
    string Embed,
    HtmlText Text,
    IReadOnlyList<LegendItemView> Legend);
