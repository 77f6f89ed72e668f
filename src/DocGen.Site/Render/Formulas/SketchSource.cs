namespace DocGen.Site.Render.Formulas;

/// <summary>A drawing as its author wrote it, checked line by line.</summary>
/// <param name="Kind">What is drawn: the key of its name in the interface.</param>
/// <param name="Title">What it is called; empty where its author does not say.</param>
/// <param name="Description">What it shows, in words; empty where its author does not say.</param>
/// <param name="Text">What the script draws.</param>
internal sealed record SketchSource(string Kind, string Title, string Description, string Text);
