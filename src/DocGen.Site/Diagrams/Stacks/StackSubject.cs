namespace DocGen.Site.Diagrams;

/// <summary>A stack to draw.</summary>
/// <param name="Title">The name above the drawing, in the page's language.</param>
/// <param name="Stack">The layers.</param>
public sealed record StackSubject(string Title, Stack Stack);
