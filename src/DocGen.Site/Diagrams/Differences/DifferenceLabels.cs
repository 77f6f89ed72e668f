namespace DocGen.Site.Diagrams;

/// <summary>The texts of difference diagrams, in the page's language.</summary>
/// <param name="Stack">The texts of the two stacks.</param>
/// <param name="Change">What happens to a layer, in a word or two, such as <c>removed</c>.</param>
public sealed record DifferenceLabels(StackLabels Stack, Func<LayerChange, string> Change);
