namespace DocGen.Site.Diagrams;

/// <summary>The texts of stack diagrams, in the page's language.</summary>
/// <param name="Entry">The label of a layer, or of the thing that names a column.</param>
/// <param name="Instances">
/// The text of the chip that says how many instances are drawn, such as <c>instances × 3</c>; 1 means that one is drawn and an
/// ellipsis stands for the others.
/// </param>
public sealed record StackLabels(Func<CatalogEntry, EntryLabel> Entry, Func<int, string> Instances);
