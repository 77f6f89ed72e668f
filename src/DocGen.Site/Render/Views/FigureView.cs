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

/// <summary>What a mark of a drawing means.</summary>
/// <param name="Mark">The mark, such as <c>+</c>; may be empty.</param>
/// <param name="Text">Its meaning.</param>
/// <param name="Change">The class of what it marks: <c>kept</c>, <c>removed</c>, <c>added</c>, <c>moved</c> or <c>boundary</c>.</param>
public sealed record LegendItemView(
    string Mark,
    string Text,
    string Change);
