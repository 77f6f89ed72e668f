namespace DocGen.Shared;

/// <summary>A piece of a documentation comment, as the catalog's <c>RichTextRun</c>.</summary>
/// <param name="Kind">The name of a <c>RichTextKind</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Target">A documentation id or an address.</param>
internal sealed record RunModel(string Kind, string Text, string Target);
